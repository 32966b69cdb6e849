// What a bar is: when it is, how high it stands, and what it stands apart from.
import type { Period } from '../../period/period.js';
import type { Quantity } from '../../quantity/quantity.js';
import { guestOf } from '../shared/guests.js';
import type { Entry } from './funding-timeline.entries.js';
import { lanesOf } from './funding-timeline.lanes.js';
import { sumOf } from './funding-timeline.sum.js';
import { extentOf, type Grid } from './funding-timeline.time.js';

/** Amounts a year, where the author asks for them. */
export const RATES = () => import('./funding-timeline.rate.js');

/** What the height of a bar means: the amount itself, the amount a year, or all up to its end. */
export type Basis = 'amount' | 'rate' | 'cumulative';

/** A line of the table that is drawn. Times are in years, heights in the base unit of {@link TimelineModel.unit}. */
export interface Bar {
  readonly entry: Entry;
  readonly period: Period;
  readonly from: number;
  readonly to: number;
  /** 0, or the panel of its own in which it stands apart from what it overlaps. */
  readonly lane: number;
  readonly isOverlapping: boolean;
  /** One a series, each from zero: its height, with the sign of the amount. */
  readonly heights: readonly number[];
  /** What was there before this period, under `cumulative`; else 0. */
  readonly base: number;
  /** What its label says; undefined where bounds leave the sum open. */
  readonly amount: Quantity | undefined;
  /** All of its series together, whatever the basis. */
  readonly total: Quantity | undefined;
}

/** A line that can be drawn. */
export type Drawable = { readonly entry: Entry; readonly period: Period };

export const quantitiesOf = ({ amounts }: Entry): Quantity[] => amounts.flatMap(({ quantity }) => quantity ?? []);

/** A bar that has no height yet. */
export type Placed = Drawable & Pick<Bar, 'from' | 'to' | 'lane' | 'isOverlapping'>;

/** Bars in order of time, each in its lane. */
export function place(spans: readonly Drawable[], grid: Grid): Placed[] {
  const stretches = spans.map((each) => {
    const [from, to] = extentOf(each.period, grid);
    return { ...each, from, to };
  });
  stretches.sort((a, b) => a.from - b.from || b.to - a.to);
  const lanes = lanesOf(stretches);
  let reach = -Infinity;
  const overlaps = stretches.map(({ from, to }, i) => {
    const meetsEarlier = from < reach - 1e-6;
    reach = Math.max(reach, to);
    return meetsEarlier || (stretches[i + 1]?.from ?? Infinity) < to - 1e-6;
  });
  return stretches.map((each, i) => ({ ...each, lane: lanes[i]!, isOverlapping: overlaps[i]! }));
}

export function standUp(bar: Placed, basis: Basis, isPerYear: boolean): Bar {
  const years = bar.to - bar.from;
  const divisor = basis === 'rate' ? years : 1;
  const total = sumOf(quantitiesOf(bar.entry));
  return {
    ...bar,
    heights: bar.entry.amounts.map(({ quantity }) => (quantity?.value ?? 0) / divisor),
    base: 0,
    total,
    amount: isPerYear ? total && guestOf(RATES)?.perYear(total, years) : total,
  };
}

/** Each bar as high as all amounts up to its end. */
export function accumulate(bars: readonly Placed[], count: number): Bar[] {
  let heights = Array.from({ length: count }, () => 0);
  const sums: (Quantity | undefined)[] = [];
  return bars.map((bar) => {
    const base = heights.reduce((all, height) => all + height, 0);
    heights = heights.map((height, i) => height + (bar.entry.amounts[i]!.quantity?.value ?? 0));
    const total = sumOf(quantitiesOf(bar.entry));
    const before = sums.at(-1);
    const isOpen = sums.length > 0 && !before;
    sums.push(isOpen || !total ? undefined : before ? sumOf([before, total]) : total);
    return { ...bar, heights, base, total, amount: sums.at(-1) };
  });
}
