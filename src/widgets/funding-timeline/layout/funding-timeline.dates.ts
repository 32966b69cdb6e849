// Ticks of a time axis of months or days, as fine as their names fit and never finer than the shortest bar.
import type { TimelineMoreWords } from '../../../text/timeline/more.js';
import { addDays, isoDate } from '../../../period/calendar.js';
import { dayAt } from './funding-timeline.day-at.js';
import { yearsAt, type Grid } from '../funding-timeline.time.js';
import { yearTicks, type DateTick } from '../funding-timeline.years.js';

export interface DateTicks {
  readonly ticks: readonly DateTick[];
  /** The years over months, the months over days. */
  readonly above: readonly DateTick[];
}

interface Range {
  readonly from: number;
  readonly to: number;
  readonly grid: Grid;
}

type Unit = 'day' | 'month';

const STEPS: readonly (readonly [Unit, number])[] = [
  ...[1, 2, 7, 14].map((step) => ['day', step] as const),
  ...[1, 3, 6].map((step) => ['month', step] as const),
];

/** Lengths in years, and how short a bar must be for an axis of that unit. */
const LENGTHS: Record<Unit, number> = { day: 1 / 366, month: 28 / 366 };
const FOR_BARS_UNDER: Record<Unit, number> = { day: 0.07, month: 0.9 };
const MOST_TICKS = 400;

/** `shortest` is the length of the shortest bar in years; `fits` says whether a name fits so many years. */
export function dateTicks(
  range: Range,
  shortest: number,
  fits: (text: string, years: number) => boolean,
  names: TimelineMoreWords,
): DateTicks {
  const found = STEPS.find(([unit, step]) => {
    const count = (range.to - range.from) / (LENGTHS[unit] * step);
    const isCoarse = shortest > FOR_BARS_UNDER[unit] || count > MOST_TICKS;
    // Where the shortest name does not fit, none of hundreds need be made.
    if (isCoarse || !fits(names[unit](1), LENGTHS[unit] * step)) return false;
    return ticksOf(unit, step, range, names).every(({ text }) => fits(text, LENGTHS[unit] * step));
  });
  if (!found) return { ticks: yearTicks(range.from, range.to, fits), above: [] };
  const [unit, step] = found;
  const above = unit === 'day' ? ticksOf('month', 1, range, names, true) : yearTicks(range.from, range.to, () => true);
  return { ticks: ticksOf(unit, step, range, names), above };
}

function ticksOf(
  unit: Unit,
  step: number,
  { from, to, grid }: Range,
  names: TimelineMoreWords,
  withYear = false,
): DateTick[] {
  const ticks: DateTick[] = [];
  const add = (start: string, next: string, text: string): void => {
    const [begin, end] = [yearsAt(start, grid), yearsAt(next, grid)];
    if (end > from + 1e-6 && begin < to - 1e-6) ticks.push({ from: begin, to: end, text });
  };
  if (unit === 'day') {
    for (let day = dayAt(from, grid); yearsAt(day, grid) < to - 1e-6; day = addDays(day, step))
      add(day, addDays(day, 1), names.day(Number(day.slice(8))));
    return ticks;
  }
  const first = Math.floor(from);
  for (let year = first; year < to; year++)
    for (let month = 1; month <= 12; month += step)
      add(
        iso(year, month),
        month === 12 ? iso(year + 1, 1) : iso(year, month + 1),
        withYear ? names.monthOfYear(year, month) : names.month(month),
      );
  return ticks;
}

const iso = (year: number, month: number): string => isoDate(year, month, 1)!;
