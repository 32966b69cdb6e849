// The marks of the bars: solid, in series, hatched where a period is not over, in columns where there are too many.
import type { DrawnBar } from './funding-timeline.bars.js';
import type { Layout } from './funding-timeline.layout.js';
import type { Part } from './funding-timeline.part.js';
import { MORE } from './funding-timeline.guests.js';
import { edgesPath, hatchPath, short } from './funding-timeline.hatch.js';
import { seriesStyle } from './funding-timeline.series.js';
import { guestOf } from '../shared/guests.js';

/** Every part of one bar. */
export function barMarks({ bar, segments, box, before, upTo }: DrawnBar): Part[] {
  const marks: Part[] = [];
  if (before) marks.push({ kind: 'rect', ...rounded(before), tone: 'soft', part: 'bar-before' });
  for (const segment of segments) {
    const { opacity, pattern } = seriesStyle(segment.series);
    const place = rounded(segment);
    if (bar.period.partial) {
      marks.push({ kind: 'rect', ...place, tone: 'accent', opacity: opacity * 0.16, part: 'bar partial' });
      const d = hatchPath(segment) + edgesPath(segment);
      if (segment.height > 0) marks.push({ kind: 'path', d, strokeWidth: 1.5, tone: 'accent', opacity, part: 'hatch' });
      continue;
    }
    marks.push({ kind: 'rect', ...place, tone: 'accent', opacity, part: 'bar' });
    const lines = guestOf(MORE)?.patternPath(segment, pattern);
    if (lines) marks.push({ kind: 'path', d: lines, strokeWidth: 1, tone: 'ground', opacity: 0.7, part: 'pattern' });
  }
  if (upTo) marks.push({ kind: 'rect', ...rounded(upTo), tone: 'soft', part: 'bar-range' });
  // A bar of nothing still stands on its zero.
  if (box.height === 0)
    marks.push({ kind: 'rect', ...rounded({ ...box, y: box.y - 1, height: 2 }), tone: 'accent', part: 'zero' });
  return marks;
}

const rounded = ({ x, y, width, height }: DrawnBar['box']): DrawnBar['box'] => ({
  x: short(x),
  y: short(y),
  width: short(width),
  height: short(height),
});

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
