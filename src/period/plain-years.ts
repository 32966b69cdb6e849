// Reads the commonest stretches of time at once, in few bytes: whole years, 2016, 2016–2019年, as far as the data reach.
// Every other spelling is left to the whole reader, which agrees with it.
import { cutAt } from './cut.js';
import type { Period } from './period.js';
import { readPlainDate } from './plain.js';

// Earlier and later years are not of a report, or not of this calendar.
const YEARS = /^((?:18|19|20|21)\d\d)年?(?:\s?[-–—至]\s?((?:18|19|20|21)\d\d)年?)?$/;

/** Undefined where the spelling of the period, or that of `asOf`, is not among these, and where it begins after that. */
export function readPlainYears(text: string, asOf: string): Period | undefined {
  const written = text.trim();
  const [, from, last = from] = YEARS.exec(written) ?? [];
  // Without a date no year is ahead of it.
  const today = asOf ? readPlainDate(asOf)?.end : '9';
  if (!from || !last || last < from || !(today! >= from)) return undefined;
  return cutAt(today, `${from}-01-01`, `${last}-12-31`, written);
}
