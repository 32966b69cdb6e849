// What not every timeline needs, in one file: the whole model, finer axes, series, milestones, thousands of rows.
export { keysStyles } from './funding-timeline.keys-styles.js';
export { viewRest, viewSeries } from './funding-timeline.keys.js';
export { nameBeside } from './layout/funding-timeline.names.js';
export { wholeMarks, writtenMarks } from './drawing/funding-timeline.more-marks.js';
export { planWhole } from './layout/funding-timeline.plan.js';
export { drawWholeBar } from './model/funding-timeline.stacks.js';
export { drawnSeries, seriesNames, tellMore, wordsOf } from './words/funding-timeline.tell-more.js';
export { makeWholeWriter } from './words/funding-timeline.whole-writer.js';
export { read } from './model/funding-timeline.any.js';
