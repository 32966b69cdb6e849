// Stands the bars up: when each is, in which lane, how high.
import type { Period } from '../../../period/period.js';
import type { Quantity } from '../../../quantity/quantity.js';
import { sum } from '../../../quantity/sum.js';
import type { Bar, Basis } from './funding-timeline.bar.js';
import type { Entry } from '../rows/funding-timeline.entry.js';
import { lanesOf } from './funding-timeline.lanes.js';
import { isUnsummed } from '../rows/funding-timeline.missing.js';
import { perYear } from './funding-timeline.rate.js';
import { extentOf, type Grid } from '../funding-timeline.time.js';

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

/** All series together; undefined where one of them cannot be read, and where several have no sum. */
function totalOf(entry: Entry, isAdditive = true): Quantity | undefined {
  const all = quantitiesOf(entry);
  const isSummed = !isUnsummed(entry) && (all.length < 2 || isAdditive);
  return isSummed ? sum(all) : undefined;
}

export function standUp(bar: Placed, basis: Basis, isPerYear: boolean, isAdditive: boolean): Bar {
  const years = bar.to - bar.from;
  const divisor = basis === 'rate' ? years : 1;
  const total = totalOf(bar.entry, isAdditive);
  return {
    ...bar,
    heights: bar.entry.amounts.map(({ quantity }) => (quantity?.value ?? 0) / divisor),
    base: 0,
    total,
    amount: isPerYear ? total && perYear(total, years) : total,
  };
}

/** Each bar as high as all amounts up to its end. */
export function accumulate(bars: readonly Placed[], count: number): Bar[] {
  let heights = Array<number>(count).fill(0);
  const sums: (Quantity | undefined)[] = [];
  return bars.map((bar) => {
    const base = heights.reduce((all, height) => all + height, 0);
    heights = heights.map((height, i) => height + (bar.entry.amounts[i]!.quantity?.value ?? 0));
    const total = totalOf(bar.entry);
    const before = sums.at(-1);
    const isOpen = sums.length > 0 && !before;
    sums.push(isOpen || !total ? undefined : before ? sum([before, total]) : total);
    return { ...bar, heights, base, total, amount: sums.at(-1) };
  });
}
