// Where one bar and its parts stand.
import type { Box } from './funding-timeline.labels.js';
import type { Bar } from './funding-timeline.bar.js';
import type { TimelineModel } from './funding-timeline.model.js';

/** One series' part of a bar. `y` is its upper edge. */
export interface Segment extends Box {
  readonly series: number;
}

export interface DrawnBar {
  readonly bar: Bar;
  /** Its place among the model's bars. */
  readonly index: number;
  readonly x: number;
  readonly width: number;
  /** All segments together. */
  readonly box: Box;
  readonly segments: readonly Segment[];
  /** What was there before it, under `cumulative`: a paler bar below. */
  readonly before: Box | undefined;
  /** Of a range (3至5亿元) what may come on top. */
  readonly upTo: Box | undefined;
}

export const positive = (heights: readonly number[]): number =>
  heights.reduce((sum, height) => sum + Math.max(0, height), 0);
export const negative = (heights: readonly number[]): number =>
  heights.reduce((sum, height) => sum + Math.min(0, height), 0);

/** How far a bar reaches up and down; side by side where series do not stack. */
export function reachOf({ heights, entry }: Bar, isAdditive: boolean): readonly [low: number, high: number] {
  if (!isAdditive) return [Math.min(0, ...heights), Math.max(0, ...heights)];
  const only = entry.amounts.length === 1 ? entry.amounts[0]!.quantity : undefined;
  const stretch = only?.to !== undefined && only.value > 0 ? only.to / only.value : 1;
  return [negative(heights), positive(heights) * stretch];
}

export function drawBar(
  bar: Bar,
  index: number,
  { basis, isAdditive }: TimelineModel,
  zero: number,
  xAt: (years: number) => number,
  scale: number,
): DrawnBar {
  const x = xAt(bar.from);
  const width = xAt(bar.to) - x;
  const isOneSeries = bar.heights.length === 1;
  // Of one series the new money stands on what was there before; several show how each has grown.
  const base = basis === 'cumulative' && isOneSeries ? bar.base : 0;
  let [up, down] = [zero - base * scale, zero];
  const segments = bar.heights.map((height, series): Segment => {
    const size = (height - base) * scale;
    if (!isAdditive) {
      const part = width / bar.heights.length;
      return { series, x: x + series * part, width: part, y: size < 0 ? zero : zero - size, height: Math.abs(size) };
    }
    const y = size < 0 ? (base > 0 ? up : down) : (up -= size);
    if (size < 0 && base <= 0) down -= size;
    return { series, x, width, y, height: Math.abs(size) };
  });
  const top = Math.min(zero, ...segments.map(({ y }) => y));
  const bottom = Math.max(zero, ...segments.map((segment) => segment.y + segment.height));
  const only = isOneSeries ? bar.entry.amounts[0]!.quantity : undefined;
  const more =
    only?.to !== undefined && only.value > 0 ? ((only.to - only.value) / only.value) * segments[0]!.height : 0;
  return {
    bar,
    index,
    x,
    width,
    segments,
    box: { x, width, y: top, height: bottom - top },
    before: base > 0 ? { x, width, y: zero - base * scale, height: base * scale } : undefined,
    upTo: more > 0 ? { x, width, y: top - more, height: more } : undefined,
  };
}
