// Plans what of a layout is more than years and bars: an axis of months or days, columns of pixels, milestones.
import { textWidth } from '../../../drawing/text-width.js';
import { dateTicks } from './funding-timeline.dates.js';
import { makeDense } from './funding-timeline.dense.js';
import { placeMarks } from './funding-timeline.flags.js';
import { flagRowsOf, SHORT } from './funding-timeline.heights.js';
import type { Fits, Frame, Plan } from './funding-timeline.layout.js';
import type { TimelineModel } from '../funding-timeline.model.js';
import { wordsOf } from '../words/funding-timeline.tell-more.js';
import type { TimelineWriter } from '../words/funding-timeline.writer.js';

/** More bars than these, and thinner ones, are drawn as columns of pixels. */
const MANY = 100;
const DENSE_BAR = 2.5;

/** What `plain`, a plan of years and bars alone, lacks. */
export function planWhole(plain: Plan, model: TimelineModel, writer: TimelineWriter, frame: Frame, fits: Fits): Plan {
  const { width, size, left, right, lanes, xAt, pixelsPerUnit } = frame;
  const { count, grid, extent } = model;
  const { from, to, shortest } = extent;
  const isDense = count > MANY && (right - left) / count < DENSE_BAR;
  return {
    dates: shortest < SHORT ? dateTicks({ from, to, grid }, shortest, fits, wordsOf(writer.speech)) : plain.dates,
    dense: isDense ? makeDense(model, lanes, left, right, xAt, pixelsPerUnit) : undefined,
    flags: placeMarks(model, writer, xAt, flagRowsOf(model), width, (text) => textWidth(text, size)),
  };
}
