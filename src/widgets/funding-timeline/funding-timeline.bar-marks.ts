// The marks of the bars, and of the lines between them.
import type { DrawnBar } from './funding-timeline.bars.js';
import { MORE } from './funding-timeline.guests.js';
import { boxMarks, nothingMarks } from './funding-timeline.box-marks.js';
import { short } from './funding-timeline.hatch.js';
import type { Layout } from './funding-timeline.layout.js';
import type { Part } from './funding-timeline.part.js';
import { guestOf } from '../shared/guests.js';

/** Every part of one bar: of one that is more than an amount from zero, the rest of the kit knows them. */
export const barMarks = (drawn: DrawnBar): Part[] =>
  guestOf(MORE)?.wholeBarMarks(drawn) ?? [...boxMarks(drawn.box, drawn.bar.period.partial), ...nothingMarks(drawn.box)];

/** Thin lines of the ground between bars that touch: neighbours stay apart without either losing its width. */
export function seamMarks({ bars }: Layout): Part[] {
  const lines = bars.flatMap(({ bar, x, width, box }, i) => {
    const next = bars[i + 1];
    const touches =
      next && next.bar.lane === bar.lane && Math.abs(next.x - x - width) < 0.5 && width > 4 && next.width > 4;
    return touches && box.height > 0 ? [`M${short(next.x)} ${short(box.y)}v${short(box.height)}`] : [];
  });
  return lines.length > 0 ? [{ kind: 'path', d: lines.join(''), strokeWidth: 1, tone: 'ground', part: 'seam' }] : [];
}
