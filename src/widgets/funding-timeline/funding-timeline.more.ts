// What not every timeline needs, in one file: the whole model, finer axes, series, milestones, thousands of rows.
export { round } from '../../quantity/round.js';
export { dateTicks } from './funding-timeline.dates.js';
export { makeDense } from './funding-timeline.dense.js';
export { placeMarks } from './funding-timeline.flags.js';
export { keysStyles } from './funding-timeline.keys-styles.js';
export { viewRest, viewSeries } from './funding-timeline.keys.js';
export { nameBeside } from './funding-timeline.names.js';
export { denseMarks, wholeBarMarks, writtenMarks } from './funding-timeline.more-marks.js';
export { drawWholeBar } from './funding-timeline.stacks.js';
export { drawnSeries, seriesNames, tellMore, wordsOf, writePeriod } from './funding-timeline.tell-more.js';
export { read } from './funding-timeline.any.js';
