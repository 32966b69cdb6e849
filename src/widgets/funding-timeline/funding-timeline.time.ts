// Knows where a day lies on a time axis on which every year is equally wide.
import { lastDayOfMonth } from '../../period/month.js';
import type { Span } from '../../period/period.js';

/** On a grid of months these are equally wide as well; on one of days a month is as wide as its days. */
export type Grid = 'month' | 'day';

const DAY = 86_400_000;

/** The beginning of a day in years, or with `days` of so many days later: 2020.5 is 1 July 2020 on a grid of months. */
export function yearsAt(iso: string, grid: Grid, days = 0): number {
  const [year, month, day] = [Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8)) + days];
  if (grid === 'month') return year + (month - 1 + (day - 1) / lastDayOfMonth(year, month)) / 12;
  const start = Date.UTC(year, 0);
  return year + (Date.UTC(year, month - 1) - start + (day - 1) * DAY) / (Date.UTC(year + 1, 0) - start);
}

/** Where a span begins and ends, the end of its last day counted. */
export const extentOf = ({ start, end }: Span, grid: Grid): readonly [from: number, to: number] => [
  yearsAt(start, grid),
  yearsAt(end, grid, 1),
];
