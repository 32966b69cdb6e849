// The stops that arrow keys and pointers go to, in order of time, and the room each takes up.
import type { Bar } from '../model/funding-timeline.bar.js';
import type { Box } from './funding-timeline.labels.js';
import type { Layout } from './funding-timeline.layout.js';
import type { Many } from '../model/funding-timeline.many.js';
import type { TimelineModel } from '../funding-timeline.model.js';

export interface Stop {
  readonly bar: Bar;
  readonly box: Box;
}

export interface Stops {
  readonly count: number;
  at(index: number): Stop | undefined;
  /** The stop nearest to a point; -1 where there is none. */
  near(x: number, y: number): number;
  /** The stop of a line of the author's rows; -1 where there is none. */
  ofRow(row: number): number;
}

export const stopsOf = (model: TimelineModel, layout: Layout): Stops =>
  model.many && layout.dense ? stopsOfMany(model.many, layout) : stopsOfBars(model, layout);

/** Each is made when it is asked for. */
function stopsOfMany({ columns: { from, to }, barAt }: Many, layout: Layout): Stops {
  const last = from.length - 1;
  const { row: firstRow } = barAt(0).entry;
  return {
    count: from.length,
    at(index) {
      if (!(index >= 0 && index <= last)) return undefined;
      const bar = barAt(index);
      return { bar, box: columnOf(bar, layout) };
    },
    near(x) {
      // The last bar that begins before the point, or the next one where that is nearer.
      let [low, high] = [0, last];
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (layout.xAt(from[middle]!) <= x) low = middle;
        else high = middle - 1;
      }
      const isPast = low < last && layout.xAt(from[low + 1]!) - x < x - layout.xAt(to[low]!);
      return isPast ? low + 1 : low;
    },
    ofRow: (row) => (row >= firstRow && row <= firstRow + last ? row - firstRow : -1),
  };
}

function stopsOfBars({ bars, pins }: TimelineModel, layout: Layout): Stops {
  const own = bars.map((bar, i): Stop => ({ bar, box: layout.bars[i]?.box ?? columnOf(bar, layout) }));
  const flags = pins.map((bar): Stop => {
    const x = layout.xAt((bar.from + bar.to) / 2);
    return { bar, box: { x: x - 2, y: 0, width: 4, height: layout.lanes.at(-1)!.bottom } };
  });
  const stops = pins.length > 0 ? [...own, ...flags].toSorted((a, b) => a.bar.from - b.bar.from) : own;
  return {
    count: stops.length,
    at: (index) => stops[index],
    near: (x, y) => nearest(stops, x, y),
    ofRow: (row) => stops.findIndex(({ bar }) => bar.entry.row === row),
  };
}

/** Where a bar stands that is drawn as a part of a column of pixels. */
function columnOf({ from, to, lane, heights }: Bar, { xAt, lanes, pixelsPerUnit }: Layout): Box {
  const { zero } = lanes[lane]!;
  const size = heights.reduce((sum, height) => sum + height, 0) * pixelsPerUnit;
  return {
    x: xAt(from),
    width: Math.max(1, xAt(to) - xAt(from)),
    y: Math.min(zero, zero - size),
    height: Math.abs(size),
  };
}

/** First by how far it is to the left or right, then above or below. */
function nearest(stops: readonly Stop[], x: number, y: number): number {
  let [best, least] = [-1, Infinity];
  stops.forEach(({ box }, i) => {
    const aside = Math.max(0, box.x - x, x - box.x - box.width);
    const above = Math.max(0, box.y - y, y - box.y - box.height);
    const distance = aside * 4 + above + box.width * 1e-6;
    if (distance < least) [best, least] = [i, distance];
  });
  return best;
}
