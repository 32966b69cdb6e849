// Turns the fields of a date into days, and lets the two sides of a range lend each other what one of them leaves out.
import { isoDate } from './calendar.js';
import { lastDayOfMonth } from './month.js';
import { nthMonths, type DateFields } from './date-fields.js';
import type { Span } from './period.js';

/** The days that fields name, or undefined where they name too little or no days of the calendar. */
export function toSpan(fields: DateFields): Span | undefined {
  const { years, months: [first, last] = [1, 12], day, bare, end } = withDay(fields);
  if (!years || bare !== undefined || (day !== undefined && (!fields.months || first !== last))) return undefined;
  const from = isoDate(years[0], first, day ?? 1);
  const to = isoDate(years[1], last, day ?? lastDayOfMonth(years[1], last));
  return from && to ? { start: end ? to : from, end: to } : undefined;
}

/** The days from one side to the other: 2016 and 2019, 1 and 9月, 21 and 25 October 2020. */
export function toRange(from: DateFields, to: DateFields): Span | undefined {
  const [left, right] = [withDay(from), withDay(to)];
  // October–2020 and 2020–9月 name no two ends.
  if (isYearless(left) !== isYearless(right) && (isOnlyYear(left) || isOnlyYear(right))) return undefined;
  // 1—9月, 一至三季度; but 1—10月25日 may begin on the first of January or of October
  const onlyMonths = right.months && right.day === undefined && right.months;
  if (left.bare !== undefined && onlyMonths) {
    left.months = nthMonths(left.bare, onlyMonths[1] - onlyMonths[0] + 1);
    delete left.bare;
  }
  // 21–25 October
  if (left.bare !== undefined && to.bare !== undefined) dayFromBare(left);
  // October 21–25
  if (right.bare !== undefined && left.day !== undefined) dayFromBare(right);
  lend(right, left);
  lend(left, right);
  const [first, last] = [toSpan(left), toSpan(right)];
  return first && last && { start: first.start, end: last.end };
}

const isYearless = ({ years }: DateFields): boolean => years === undefined;

const isOnlyYear = (fields: DateFields): boolean => Object.keys(fields).join() === 'years';

/** A number beside a month is its day: 21 October. */
function withDay(fields: DateFields): DateFields {
  const copy = { ...fields };
  if (copy.bare !== undefined && copy.months && copy.day === undefined) dayFromBare(copy);
  return copy;
}

function dayFromBare(fields: DateFields): void {
  fields.day = fields.bare;
  delete fields.bare;
}

function lend(from: DateFields, to: DateFields): void {
  if (to.day !== undefined) to.months ??= from.months;
  // a plan or a fiscal year has more years than one to lend
  if (from.years?.[0] === from.years?.[1]) to.years ??= from.years;
}
