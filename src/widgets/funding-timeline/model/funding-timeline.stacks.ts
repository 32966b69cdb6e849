// Where the parts of a bar stand that is more than one amount from zero.
import type { Bar } from './funding-timeline.bar.js';
import type { DrawnBar, Segment } from '../layout/funding-timeline.bars.js';
import type { Box } from '../layout/funding-timeline.labels.js';
import type { TimelineModel } from '../funding-timeline.model.js';

const positive = (heights: readonly number[]): number => heights.reduce((sum, height) => sum + Math.max(0, height), 0);
const negative = (heights: readonly number[]): number => heights.reduce((sum, height) => sum + Math.min(0, height), 0);

/** How far a bar reaches up and down; side by side where series do not stack. */
export function reachOf({ heights, entry }: Bar, isAdditive: boolean): readonly [low: number, high: number] {
  if (!isAdditive) return [Math.min(0, ...heights), Math.max(0, ...heights)];
  const only = entry.amounts.length === 1 ? entry.amounts[0]!.quantity : undefined;
  const stretch = only?.to !== undefined && only.value > 0 ? only.to / only.value : 1;
  return [negative(heights), positive(heights) * stretch];
}

/** A bar of several series, on what was there before it, or with what may come on top. */
export function drawWholeBar(
  plain: DrawnBar,
  { basis, isAdditive }: TimelineModel,
  zero: number,
  scale: number,
): DrawnBar {
  const { bar, x, width } = plain;
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
  const box = { x, width, y: top, height: bottom - top };
  const before = base > 0 ? { x, width, y: zero - base * scale, height: base * scale } : undefined;
  const upTo = more > 0 ? { x, width, y: top - more, height: more } : undefined;
  return { ...plain, segments, box, reach: union(box, upTo ?? before ?? box), before, upTo };
}

const union = (a: Box, b: Box): Box => {
  const y = Math.min(a.y, b.y);
  return { ...a, y, height: Math.max(a.y + a.height, b.y + b.height) - y };
};
