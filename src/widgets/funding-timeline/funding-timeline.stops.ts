// The stops that arrow keys and pointers go to, in order of time, and the room each takes up.
import type { Bar } from './funding-timeline.bar.js';
import type { Box } from './funding-timeline.labels.js';
import type { Layout } from './funding-timeline.layout.js';
import type { TimelineModel } from './funding-timeline.model.js';

export interface Stop {
  readonly bar: Bar;
  readonly box: Box;
}

export function stopsOf({ bars, pins }: TimelineModel, layout: Layout): Stop[] {
  const stops = bars.map((bar, i): Stop => ({ bar, box: layout.bars[i]?.box ?? columnOf(bar, layout) }));
  const flags = pins.map((bar): Stop => {
    const x = layout.xAt((bar.from + bar.to) / 2);
    return { bar, box: { x: x - 2, y: 0, width: 4, height: layout.lanes.at(-1)!.bottom } };
  });
  return pins.length > 0 ? [...stops, ...flags].toSorted((a, b) => a.bar.from - b.bar.from) : stops;
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

/** The stop nearest to a point: first by how far it is to the left or right, then above or below. -1 where there is none. */
export function stopAt(stops: readonly Stop[], x: number, y: number): number {
  let [best, least] = [-1, Infinity];
  stops.forEach(({ box }, i) => {
    const aside = Math.max(0, box.x - x, x - box.x - box.width);
    const above = Math.max(0, box.y - y, y - box.y - box.height);
    const distance = aside * 4 + above + box.width * 1e-6;
    if (distance < least) [best, least] = [i, distance];
  });
  return best;
}
