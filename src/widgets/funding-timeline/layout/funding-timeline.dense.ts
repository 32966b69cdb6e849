// Draws more periods than there are pixels: each column of pixels shows all that fall into it.
import { columnsOf, type Columns } from '../model/funding-timeline.columns.js';
import type { Box } from './funding-timeline.labels.js';
import type { TimelineModel } from '../funding-timeline.model.js';
import { seriesStyle } from './funding-timeline.series.js';

interface Zero {
  readonly zero: number;
}

/** Boxes of one look, a column of pixels each, from left to right. */
export interface DenseShape {
  readonly tone: 'accent' | 'soft';
  readonly opacity: number;
  readonly boxes: readonly Box[];
}

export interface Dense {
  readonly shapes: readonly DenseShape[];
  /** True where several series stand on one another: each as high as it is on average over the time of a column. */
  readonly isAveraged: boolean;
}

/** The columns of pixels, those of one lane after those of another, and which of them each bar falls into. */
interface Raster {
  readonly columns: Columns;
  /** How many there are in all lanes. */
  readonly count: number;
  /** Calls back for each column of each bar with how many pixels of it the bar covers. */
  each(visit: (bar: number, column: number, covered: number) => void): void;
  /** The box between two heights in a column. */
  box(column: number, from: number, to: number): Box;
}

/** Rates are no parts of a whole: each series is a band of its own. */
export function makeDense(
  model: TimelineModel,
  lanes: readonly Zero[],
  left: number,
  right: number,
  xAt: (years: number) => number,
  scale: number,
): Dense {
  const columns = model.many?.columns ?? columnsOf(model.bars);
  const raster = makeRaster(columns, lanes, left, right, xAt, scale);
  const isSeveral = columns.heights.length > 1;
  if (isSeveral && model.isAdditive) return { shapes: stack(raster), isAveraged: true };
  const shapes = columns.heights.flatMap((heights, series) => {
    const range = rangeOf(raster, heights);
    return isSeveral ? band(raster, range, series) : reach(raster, range);
  });
  return { shapes, isAveraged: false };
}

function makeRaster(
  columns: Columns,
  lanes: readonly Zero[],
  left: number,
  right: number,
  xAt: (years: number) => number,
  scale: number,
): Raster {
  const wide = Math.max(1, Math.floor(right - left));
  const pixels = (right - left) / wide;
  return {
    columns,
    count: wide * lanes.length,
    each(visit) {
      const { from, to, lanes: laneOf } = columns;
      for (let i = 0; i < from.length; i++) {
        const [start, end] = [(xAt(from[i]!) - left) / pixels, (xAt(to[i]!) - left) / pixels];
        const first = Math.max(0, Math.floor(start));
        const last = Math.min(wide - 1, Math.floor(end - 1e-3));
        for (let at = first; at <= last; at++)
          visit(i, laneOf[i]! * wide + at, Math.min(end, at + 1) - Math.max(start, at));
      }
    },
    box(column, a, b) {
      const { zero } = lanes[Math.floor(column / wide)]!;
      // A little wider than it is: no gap may show between neighbours.
      const x = left + (column % wide) * pixels;
      return { x, y: zero - Math.max(a, b) * scale, width: pixels + 0.1, height: Math.abs(a - b) * scale };
    },
  };
}

interface Range {
  readonly least: Float64Array;
  readonly most: Float64Array;
}

/** The least and the most of a series in each column; nothing falls into one whose least is infinite. */
function rangeOf({ count, each }: Raster, heights: Float64Array): Range {
  const least = new Float64Array(count).fill(Infinity);
  const most = new Float64Array(count).fill(-Infinity);
  each((bar, column) => {
    const height = heights[bar]!;
    if (height < least[column]!) least[column] = height;
    if (height > most[column]!) most[column] = height;
  });
  return { least, most };
}

/** Solid as far as every bar of the column reaches, pale as far as any does. */
function reach({ count, box }: Raster, { least, most }: Range): DenseShape[] {
  const [solid, pale]: [Box[], Box[]] = [[], []];
  for (let at = 0; at < count; at++) {
    const [low, high] = [least[at]!, most[at]!];
    if (low > high) continue;
    const near = low > 0 ? low : Math.min(0, high);
    if (near !== 0) solid.push(box(at, 0, near));
    if (high > Math.max(0, near)) pale.push(box(at, Math.max(0, near), high));
    if (low < Math.min(0, near)) pale.push(box(at, low, Math.min(0, near)));
  }
  return [
    { tone: 'soft', opacity: 1, boxes: pale },
    { tone: 'accent', opacity: 1, boxes: solid },
  ];
}

const THINNEST = 1.5;

/** From the least to the most of each column: a line where they are the same. */
function band({ count, box }: Raster, { least, most }: Range, series: number): DenseShape[] {
  const boxes: Box[] = [];
  for (let at = 0; at < count; at++) {
    if (least[at]! > most[at]!) continue;
    const found = box(at, least[at]!, most[at]!);
    const more = Math.max(0, THINNEST - found.height);
    boxes.push({ ...found, y: found.y - more / 2, height: found.height + more });
  }
  return [{ tone: 'accent', opacity: seriesStyle(series).opacity, boxes }];
}

/** Each series as high as it is on average, so that areas are amounts; pale as far as all together reach at most. */
function stack({ columns: { heights }, count, each, box }: Raster): DenseShape[] {
  const covered = new Float64Array(count);
  const [highest, lowest] = [new Float64Array(count), new Float64Array(count)];
  const sums = heights.map(() => ({ up: new Float64Array(count), down: new Float64Array(count) }));
  each((bar, column, pixels) => {
    let [up, down] = [0, 0];
    heights.forEach((series, i) => {
      const height = series[bar]!;
      const side = height > 0 ? sums[i]!.up : sums[i]!.down;
      side[column]! += height * pixels;
      if (height > 0) up += height;
      else down += height;
    });
    covered[column]! += pixels;
    if (up > highest[column]!) highest[column] = up;
    if (down < lowest[column]!) lowest[column] = down;
  });
  const parts = heights.map((): Box[] => []);
  const pale: Box[] = [];
  for (let at = 0; at < count; at++) {
    if (covered[at] === 0) continue;
    let [up, down] = [0, 0];
    sums.forEach((side, i) => {
      const [more, less] = [side.up[at]! / covered[at]!, side.down[at]! / covered[at]!];
      if (more > 0) parts[i]!.push(box(at, up, (up += more)));
      if (less < 0) parts[i]!.push(box(at, down, (down += less)));
    });
    if (highest[at]! > up) pale.push(box(at, up, highest[at]!));
    if (lowest[at]! < down) pale.push(box(at, down, lowest[at]!));
  }
  return [
    { tone: 'soft', opacity: 0.5, boxes: pale },
    ...parts.map((boxes, i): DenseShape => ({ tone: 'accent', opacity: seriesStyle(i).opacity, boxes })),
  ];
}
