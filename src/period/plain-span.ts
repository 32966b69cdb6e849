// Reads the commonest spellings of a stretch of time at once, in few bytes: 2016, 2016–2019年, 2020年1—9月, 2020Q3, ISO
// dates. Every other spelling is left to the whole reader, which agrees with it.
import { addDays, isIsoDate, isoDate } from './calendar.js';
import { cutAt } from './cut.js';
import type { Period } from './period.js';

const SPELLING =
  /^(\d{4})(?:年?(?:\s?[-–—至]\s?(\d{4})年?)?|年(\d\d?)(?:[-–—至](\d\d?))?月|(?: ?Q([1-4])|年第([1-4一二三四])季度))$/;

/** The period as the whole reader would read it, or undefined where its spelling, or that of `asOf`, is not among these. */
export function readPlainPeriod(text: string, asOf: string | undefined): Period | undefined {
  const today = asOf?.trim() ? readDay(asOf.trim()) : '';
  const span = readSpan(text.trim());
  if (today === undefined || !span || span[1] < span[0]) return undefined;
  return cutAt(today, ...span, text.trim());
}

/** A date, or the end of a year. */
function readDay(text: string): string | undefined {
  const year = /^(?:截至)?(\d{4})年底$/.exec(text)?.[1];
  return isIsoDate(text) ? text : year && spanOf(+year, 1, +year, 12)?.[1];
}

type Days = readonly [start: string, end: string];

function readSpan(text: string): Days | undefined {
  if (isIsoDate(text)) return isYear(+text.slice(0, 4)) ? [text, text] : undefined;
  const [, year = '', toYear, month, toMonth, ofWestern, quarter = ofWestern] = SPELLING.exec(text) ?? [];
  if (quarter) {
    const last = ('1一2二3三4四'.indexOf(quarter) >> 1) * 3 + 3;
    return spanOf(+year, last - 2, +year, last);
  }
  if (month) return spanOf(+year, +month, +year, +(toMonth ?? month));
  return year ? spanOf(+year, 1, +(toYear ?? year), 12) : undefined;
}

// Earlier and later years are not of a report, or not of this calendar.
const isYear = (year: number): boolean => year >= 1800 && year <= 2199;

/** From the first day of a month to the last day of another. */
function spanOf(year: number, month: number, toYear: number, toMonth: number): Days | undefined {
  if (!isYear(year) || !isYear(toYear) || toMonth > 12) return undefined;
  const start = isoDate(year, month, 1);
  const next = isoDate(toYear + (toMonth === 12 ? 1 : 0), (toMonth % 12) + 1, 1);
  return start && next && month > 0 && toMonth > 0 ? [start, addDays(next, -1)] : undefined;
}
