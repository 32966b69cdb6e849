// The marks of the bars, and of the lines between them.
import type { DrawnBar } from '../layout/funding-timeline.bars.js';
import { MORE } from '../funding-timeline.guests.js';
import { boxMarks, nothingMarks } from './funding-timeline.box-marks.js';
import { short } from '../../../drawing/short.js';
import type { Layout } from '../layout/funding-timeline.layout.js';
import { crisp, type Part } from './funding-timeline.part.js';
import { guestOf } from '../../shared/guests.js';

/** The bars: of those that are more than an amount from zero, and of columns, the rest of the kit knows them. */
export const barMarks = (layout: Layout): Part[] =>
  guestOf(MORE)?.wholeMarks(layout) ??
  layout.bars.flatMap(({ box, bar }) => [...boxMarks(box, bar.period.partial), ...nothingMarks(box)]);

/** Thin lines of the ground between bars that touch: neighbours stay apart without either losing its width. */
export function seamMarks({ bars }: Layout): Part[] {
  // The last bar of each lane.
  const before: DrawnBar[] = [];
  const lines = bars.map((drawn) => {
    const { lane } = drawn.bar;
    const [left, right] = [before[lane], drawn];
    before[lane] = drawn;
    const isWide = left && left.width > 4 && right.width > 4;
    const touches = isWide && left.box.height > 0 && Math.abs(right.x - left.x - left.width) < 0.5;
    return touches ? `M${crisp(right.x)} ${short(left.box.y)}v${short(left.box.height)}` : '';
  });
  const d = lines.join('');
  return d ? [{ kind: 'path', d, strokeWidth: 1, tone: 'ground', part: 'seam' }] : [];
}
