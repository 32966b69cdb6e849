// Knows how long a span is, and which spans a reader would call equally long.
import { addDays, dateParts, dayNumber } from './calendar.js';
import type { Span } from './period.js';

/** How long a span is: in months where it is a whole number of them, else in days. */
export interface Length {
  readonly unit: 'month' | 'day';
  readonly count: number;
}

/** Days of a span, its first and last included: 1 for a moment, 366 for 2020. */
export const daysIn = ({ start, end }: Span): number => dayNumber(end) - dayNumber(start) + 1;

/** The length of a span. 2019 and FY2013-14 are 12 months, Q1 is 3, 21 October to 20 November is 1; a moment is 1 day. */
export function lengthOf(span: Span): Length {
  const [year, month, day] = dateParts(span.start);
  const [nextYear, nextMonth, nextDay] = dateParts(addDays(span.end, 1));
  if (day !== nextDay) return { unit: 'day', count: daysIn(span) };
  return { unit: 'month', count: (nextYear - year) * 12 + nextMonth - month };
}

/** Whether two spans are equally long as calendars go: 2019 and 2020 are, and so are January and February. */
export function haveEqualLength(a: Span, b: Span): boolean {
  const [one, other] = [lengthOf(a), lengthOf(b)];
  return one.unit === other.unit && one.count === other.count;
}
