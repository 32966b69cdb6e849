// Recognises spans that are exactly one unit of the calendar: a year, a half, a quarter, a month.
import { dateParts } from './calendar.js';
import { lastDayOfMonth } from './month.js';
import type { Span } from './period.js';

/** One unit of the calendar: the `index`-th (from 1) of its kind in `year`; a year's index is 1. */
export interface WholeUnit {
  readonly unit: 'year' | 'half' | 'quarter' | 'month';
  readonly year: number;
  readonly index: number;
}

const UNITS = { 12: 'year', 6: 'half', 3: 'quarter', 1: 'month' } as const;

/** The coarsest unit whose ends a span keeps to: `year` for 2016–2019, `month` for 2020年1—9月, else `day`. */
export type Grain = 'year' | 'month' | 'day';

/** The coarsest unit in which a span's two ends can be named without loss. */
export function grainOf({ start, end }: Span): Grain {
  const [, month, day] = dateParts(start);
  const [endYear, endMonth, endDay] = dateParts(end);
  if (day !== 1 || endDay !== lastDayOfMonth(endYear, endMonth)) return 'day';
  return month === 1 && endMonth === 12 ? 'year' : 'month';
}

/** The one unit of the calendar that a span is, or undefined: 2020-07-01 to 2020-09-30 is quarter 3 of 2020. */
export function wholeUnitOf(span: Span): WholeUnit | undefined {
  const [year, first] = dateParts(span.start);
  const [endYear, last] = dateParts(span.end);
  const months = last - first + 1;
  const unit = UNITS[months as keyof typeof UNITS];
  if (grainOf(span) === 'day' || year !== endYear || !unit || last % months) return undefined;
  return { unit, year, index: last / months };
}
