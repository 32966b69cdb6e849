// What not every stat needs, in one file: any fields, what is said and drawn of a whole or a target, rounding.
export { magnitude } from '../../quantity/magnitude.js';
export { round } from '../../quantity/round.js';
export { tellComparisons, writeUnread } from './poverty-stat.clauses.js';
export { writePeriod } from './poverty-stat.periods.js';
export { writeMarks } from './poverty-stat.geometry.js';
export { viewBar, viewMarks } from './poverty-stat.marks.js';
export { read } from './poverty-stat.fields.js';
