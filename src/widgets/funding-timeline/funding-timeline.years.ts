// Knows periods of whole years, which most timelines are made of.
import type { Period } from '../../period/period.js';

/** 2016–2019, or 2020 as far as the data reach. */
export const isWholeYears = ({ start, end, planned = end, open }: Period): boolean =>
  !open && start.endsWith('-01-01') && planned.endsWith('-12-31');

/** One unit of the calendar that is named on the axis, in years. */
export interface DateTick {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const STEPS = [1, 2, 5, 10, 20, 50, 100];

/** Every year, or every second, fifth, tenth one, as many as fit. */
export function yearTicks(from: number, to: number, fits: (text: string, years: number) => boolean): DateTick[] {
  const step = STEPS.find((years) => fits('2020', years)) ?? 200;
  const ticks: DateTick[] = [];
  for (let year = Math.floor(from / step) * step; year < to - 1e-6; year += step)
    if (year + 1 > from + 1e-6) ticks.push({ from: year, to: year + 1, text: String(year) });
  return ticks;
}
