// What not every timeline needs, in one file: the whole model, finer axes, series, milestones, thousands of rows.
export { keysStyles } from './funding-timeline.keys-styles.js';
export { viewRest, viewSeries } from './funding-timeline.keys.js';
export { nameBeside } from './funding-timeline.names.js';
export { wholeMarks, writtenMarks } from './funding-timeline.more-marks.js';
export { planWhole } from './funding-timeline.plan.js';
export { drawWholeBar } from './funding-timeline.stacks.js';
export { drawnSeries, seriesNames, tellMore, wordsOf } from './funding-timeline.tell-more.js';
export { makeWholeWriter } from './funding-timeline.whole-writer.js';
export { read } from './funding-timeline.any.js';
