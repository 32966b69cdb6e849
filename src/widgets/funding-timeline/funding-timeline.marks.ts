// A layout as the marks of a drawing: what lies behind the bars, the bars, and what is written on them.
import { backMarks } from './funding-timeline.axis-marks.js';
import { barMarks, denseMarks, seamMarks } from './funding-timeline.bar-marks.js';
import type { Layout } from './funding-timeline.layout.js';
import { crisp, SMALL, type Part } from './funding-timeline.part.js';
import { short } from './funding-timeline.series.js';

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
  const { labels, flags, lanes, size } = layout;
  const line = size * 1.35;
  const bottom = lanes.at(-1)!.bottom;
  const written = labels.map((label): Part => ({
    kind: 'text',
    x: short(label.x + label.width / 2),
    y: short(label.y + label.height * 0.76),
    text: label.text,
    size: label.tone === 'ink' ? size : size * SMALL,
    tone: label.tone,
    anchor: 'middle',
    part: label.tone === 'ink' ? 'bar-label' : 'cut-label',
  }));
  const flagged = flags.flags.flatMap(({ x, left, row, label }): Part[] => {
    const top = row * line;
    const d = `M${crisp(x)} ${short(top + size * 0.2)}V${short(bottom)}`;
    const y = short(top + line * 0.76);
    return [
      { kind: 'path', d, strokeWidth: 1, tone: 'muted', part: 'milestone-line' },
      ...(label
        ? [
            {
              kind: 'text',
              x: short(left),
              y,
              text: label,
              size: size * SMALL,
              tone: 'ink',
              part: 'milestone',
            } as const,
          ]
        : []),
    ];
  });
  return [...zeroMarks(layout), ...flagged, ...written];
}

/** The whole drawing. */
export const layoutMarks = (layout: Layout): Part[] => [
  ...backMarks(layout),
  ...denseMarks(layout),
  ...layout.bars.flatMap(barMarks),
  ...seamMarks(layout),
  ...frontMarks(layout),
];
