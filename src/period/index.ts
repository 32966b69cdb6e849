// The room's door: time as reports write it.
export { addDays, dateParts, dayNumber, isIsoDate, isoDate } from './calendar.js';
export { formatMoment, type MomentOptions } from './format-moment.js';
export { formatPeriod } from './format-period.js';
export { daysIn, haveEqualLength, lengthOf, type Length } from './length.js';
export { isMoment, overlapOf } from './overlap.js';
export { parsePeriod, type PeriodOptions } from './parse-period.js';
export type { Period, Span } from './period.js';
export { grainOf, wholeUnitOf, type Grain, type WholeUnit } from './whole-unit.js';
