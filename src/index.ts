// The package's door: types and functions. Importing it registers nothing.
export { formatPeriod, parsePeriod, type Period, type PeriodOptions } from './period/index.js';
export type { Issue, Result } from './result.js';
