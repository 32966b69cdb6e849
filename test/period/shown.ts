// How a period is shown in the tables of these tests: `2016-01-01/2019-12-31`, `2020-01-01/2020-10-21 partial 2020-12-31`.
import { parsePeriod, type PeriodOptions } from '../../src/period/index.js';

/** The days a text names, or the codes of why not. */
export function reading(text: string, options: PeriodOptions = {}): string {
  const result = parsePeriod(text, options);
  if (!result.ok) return result.issues.map((issue) => issue.code).join();
  const { start, end, open, partial, planned } = result.value;
  return [start === end ? start : `${start}/${end}`, open && 'open', partial && 'partial', planned]
    .filter(Boolean)
    .join(' ');
}

export { table } from '../support/case-table.js';
