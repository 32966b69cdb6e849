// How far the bars of a timeline reach: in time, and up and down in each lane.
import type { Bar } from './funding-timeline.bar.js';
import { yearsAt, type Grid } from '../funding-timeline.time.js';

export interface Extent {
  /** The first bar's beginning and the last one's end, in years. */
  readonly from: number;
  readonly to: number;
  /** The length of the shortest period in years, one that is cut short counted whole. */
  readonly shortest: number;
  /** True where a period is not over. */
  readonly isCut: boolean;
  /** By lane, how far bars go below zero and above it. */
  readonly lows: readonly number[];
  readonly highs: readonly number[];
}

/** How far a bar goes below zero (0 or less) and above it. */
export type ReachOf = (bar: Bar) => readonly [low: number, high: number];

export function extentOfBars(bars: readonly Bar[], lanes: number, grid: Grid, reachOf: ReachOf): Extent {
  const lows = Array<number>(lanes).fill(0);
  const highs = Array<number>(lanes).fill(0);
  let [first, last, shortest, isCut] = [Infinity, -Infinity, Infinity, false];
  for (const bar of bars) {
    const { from, to, lane, period } = bar;
    const [low, high] = reachOf(bar);
    lows[lane] = Math.min(lows[lane]!, low);
    highs[lane] = Math.max(highs[lane]!, high);
    first = Math.min(first, from);
    last = Math.max(last, to);
    shortest = Math.min(shortest, (period.planned ? yearsAt(period.planned, grid) : to) - from);
    isCut ||= period.partial;
  }
  return { from: first, to: last, shortest, isCut, lows, highs };
}
