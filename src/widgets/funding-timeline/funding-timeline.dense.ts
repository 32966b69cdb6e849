// Draws more periods than there are pixels: each column of pixels shows the least and the most that fall into it.
import { sizeOf, type Bar } from './funding-timeline.bar.js';
import type { TimelineModel } from './funding-timeline.model.js';

interface Zero {
  readonly zero: number;
}

/** One column of pixels of one lane. */
export interface DenseColumn {
  readonly x: number;
  /** The highest bar that falls into it, and the lowest. */
  readonly most: Bar;
  readonly least: Bar;
}

export interface Dense {
  readonly columnWidth: number;
  /** By lane, from left to right; columns in which nothing falls are left out. */
  readonly lanes: readonly (readonly DenseColumn[])[];
  /** Where a height stands in a lane. */
  yAt(height: number, lane: number): number;
}

export function makeDense(
  { bars, lanes: count }: TimelineModel,
  lanes: readonly Zero[],
  left: number,
  right: number,
  xAt: (years: number) => number,
  scale: number,
): Dense {
  const columns = Math.max(1, Math.floor(right - left));
  const columnWidth = (right - left) / columns;
  const columnOf = (x: number): number => Math.min(columns - 1, Math.max(0, Math.floor((x - left) / columnWidth)));
  const found = [...Array(count)].map(() => new Map<number, DenseColumn>());
  for (const bar of bars) {
    const size = sizeOf(bar);
    const [first, last] = [columnOf(xAt(bar.from)), columnOf(xAt(bar.to) - 1e-3)];
    for (let i = first; i <= last; i++) {
      const known = found[bar.lane]!.get(i);
      const most = !known || size > sizeOf(known.most) ? bar : known.most;
      const least = !known || size < sizeOf(known.least) ? bar : known.least;
      found[bar.lane]!.set(i, { x: left + i * columnWidth, most, least });
    }
  }
  return {
    columnWidth,
    lanes: found.map((lane) => [...lane.values()].toSorted((a, b) => a.x - b.x)),
    yAt: (height, lane) => lanes[lane]!.zero - height * scale,
  };
}
