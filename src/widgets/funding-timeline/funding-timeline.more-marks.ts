// The marks that not every drawing has: milestones, and columns of more periods than pixels.
import { short } from './funding-timeline.hatch.js';
import type { Box } from './funding-timeline.labels.js';
import type { Layout } from './funding-timeline.layout.js';
import { crisp, SMALL, type Part } from './funding-timeline.part.js';

/** A line at each milestone's day, and its label. */
export function flagMarks({ flags, lanes, size }: Layout): Part[] {
  const line = size * 1.35;
  const bottom = lanes.at(-1)!.bottom;
  return flags.flags.flatMap(({ x, left, row, label }): Part[] => {
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
}

/** More periods than pixels: a path a look. */
export const denseMarks = ({ dense }: Layout): Part[] =>
  (dense?.shapes ?? []).map(({ tone, opacity, boxes }): Part => ({
    kind: 'path',
    d: boxes.map(outline).join(''),
    tone,
    opacity,
    part: 'bar',
  }));

const outline = ({ x, y, width, height }: Box): string =>
  `M${short(x)} ${short(y)}h${short(width)}v${short(height)}h${short(-width)}z`;
