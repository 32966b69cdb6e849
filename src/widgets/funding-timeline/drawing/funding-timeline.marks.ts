// A layout as the marks of a drawing: what lies behind the bars, the bars, and what is written on them.
import { backMarks } from './funding-timeline.axis-marks.js';
import { barMarks, seamMarks } from './funding-timeline.bar-marks.js';
import { MORE } from '../funding-timeline.guests.js';
import { guestOf } from '../../shared/guests.js';
import type { Layout } from '../layout/funding-timeline.layout.js';
import { crisp, SMALL, type Part } from './funding-timeline.part.js';

/** The zero of each lane, over the bars' feet. */
const zeroMarks = ({ lanes, left, right }: Layout): Part[] =>
  lanes.map(({ zero }) => ({
    kind: 'path',
    d: `M${left} ${crisp(zero)}H${right}`,
    strokeWidth: 1,
    tone: 'muted',
    part: 'zero-line',
  }));

/** What is written on the bars, and the milestones. */
export function frontMarks(layout: Layout): Part[] {
  const { labels, size } = layout;
  const written = labels.map((label): Part => ({
    kind: 'text',
    x: label.x + label.width / 2,
    y: label.y + label.height * 0.76,
    text: label.text,
    size: label.tone === 'ink' ? size : size * SMALL,
    tone: label.tone,
    anchor: 'middle',
    part: label.tone === 'ink' ? 'bar-label' : 'cut-label',
  }));
  return [...zeroMarks(layout), ...(guestOf(MORE)?.writtenMarks(layout) ?? []), ...written];
}

/** The whole drawing. */
export const layoutMarks = (layout: Layout): Part[] => [
  ...backMarks(layout),
  ...barMarks(layout),
  ...seamMarks(layout),
  ...frontMarks(layout),
];
