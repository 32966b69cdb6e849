// Knows where a day lies on a time axis on which every year is equally wide.
import { addDays, dateParts, lastDayOfMonth } from '../../period/calendar.js';
import type { Span } from '../../period/period.js';

/** On a grid of months these are equally wide as well; on one of days a month is as wide as its days. */
export type Grid = 'month' | 'day';

/** The beginning of a day in years: 2020.5 is 1 July 2020 on a grid of months. */
export function yearsAt(iso: string, grid: Grid): number {
  const [year, month, day] = dateParts(iso);
  if (grid === 'month') return year + (month - 1 + (day - 1) / lastDayOfMonth(year, month)) / 12;
  const start = Date.UTC(year, 0);
  return year + (Date.UTC(year, month - 1, day) - start) / (Date.UTC(year + 1, 0) - start);
}

/** The reverse, to the nearest day. */
export function dayAt(years: number, grid: Grid): string {
  const year = Math.floor(years);
  if (grid === 'month') {
    const months = (years - year) * 12;
    const month = Math.min(11, Math.floor(months + 1e-6));
    const days = Math.round((months - month) * lastDayOfMonth(year, month + 1));
    return new Date(Date.UTC(year, month, 1 + days)).toISOString().slice(0, 10);
  }
  const start = Date.UTC(year, 0);
  const day = Math.round(((years - year) * (Date.UTC(year + 1, 0) - start)) / 86_400_000);
  return new Date(Date.UTC(year, 0, 1 + day)).toISOString().slice(0, 10);
}

/** Where a span begins and ends, the end of its last day counted. */
export const extentOf = ({ start, end }: Span, grid: Grid): readonly [from: number, to: number] => [
  yearsAt(start, grid),
  yearsAt(addDays(end, 1), grid),
];
