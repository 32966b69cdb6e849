// Names the series beside the last bar, each at the height of its part, where there is room for all of them.
import { textWidth } from '../../../drawing/text-width.js';
import { LINE, type TextLabel } from './funding-timeline.bar-labels.js';
import type { Bar } from '../model/funding-timeline.bar.js';
import type { TimelineModel } from '../funding-timeline.model.js';
import { seriesNames } from '../words/funding-timeline.tell-more.js';
import type { TimelineWriter } from '../words/funding-timeline.writer.js';

export interface SeriesNames {
  /** What they take up on the right, in pixels. */
  readonly width: number;
  /** Where they stand, right of the bars and by their zero. */
  place(right: number, zero: number): TextLabel[];
}

/** So much of the drawing may be given to names. */
const MOST = 0.25;
/** Beside more bars than these the last one is too thin to be named. */
const MOST_BARS = 100;
const GAP = 0.5;

/** Undefined where a legend must name them: parts too thin for a line, names too long, bars in lanes or side by side. */
export function nameBeside(
  model: TimelineModel,
  writer: TimelineWriter,
  room: number,
  size: number,
  pixelsPerUnit: number,
): SeriesNames | undefined {
  const { lanes, isAdditive, basis, extent } = model;
  const texts = seriesNames(model, writer.speech);
  const last =
    texts.length > 0 && isAdditive && lanes === 1 && model.count <= MOST_BARS ? model.bars.at(-1) : undefined;
  const isAtEnd = last && extent.to - last.to < 1e-6;
  const width = Math.max(...texts.map((text) => textWidth(text, size))) + GAP * size;
  if (!last || !isAtEnd || basis === 'cumulative' || width > room * MOST) return undefined;
  // One line for each part, in its middle.
  const isRoomy = last.heights.every((height) => Math.abs(height) * pixelsPerUnit >= LINE * size);
  return isRoomy
    ? { width, place: (right, zero) => placeNames(texts, last, right, zero, size, pixelsPerUnit) }
    : undefined;
}

function placeNames(
  texts: readonly string[],
  { heights }: Bar,
  right: number,
  zero: number,
  size: number,
  pixelsPerUnit: number,
): TextLabel[] {
  let [up, down] = [0, 0];
  return heights.map((height, i): TextLabel => {
    const middle = (height < 0 ? down : up) + height / 2;
    if (height < 0) down += height;
    else up += height;
    return {
      text: texts[i]!,
      tone: 'ink',
      x: right + GAP * size,
      y: zero - middle * pixelsPerUnit - (LINE * size) / 2,
      width: textWidth(texts[i]!, size),
      height: LINE * size,
    };
  });
}
