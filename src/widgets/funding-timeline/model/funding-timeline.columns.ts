// Many bars as columns of numbers, an entry a bar in order of time: all that a drawing of thousands needs of them.
import type { Bar } from './funding-timeline.bar.js';

export interface Columns {
  /** In years. */
  readonly from: Float64Array;
  readonly to: Float64Array;
  readonly lanes: Uint8Array;
  /** A column a series, in the base unit. */
  readonly heights: readonly Float64Array[];
}

export function columnsOf(bars: readonly Bar[]): Columns {
  const count = bars.length;
  const [from, to, lanes] = [new Float64Array(count), new Float64Array(count), new Uint8Array(count)];
  const heights = (bars[0]?.heights ?? []).map(() => new Float64Array(count));
  bars.forEach((bar, i) => {
    from[i] = bar.from;
    to[i] = bar.to;
    lanes[i] = bar.lane;
    bar.heights.forEach((height, series) => (heights[series]![i] = height));
  });
  return { from, to, lanes, heights };
}
