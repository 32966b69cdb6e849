// The whole grammar of figures and dates, fetched only by a page that writes them in more than the commonest way.
export { formatPeriod } from '../../period/format-period.js';
export { parsePeriod } from '../../period/parse-period.js';
export { parseMeasures } from '../../quantity/parse.js';
