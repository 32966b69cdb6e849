// The marks that not every drawing has: milestones, and columns of more periods than pixels.
import { short } from './funding-timeline.hatch.js';
import type { Layout } from './funding-timeline.layout.js';
import { crisp, SMALL, type Part } from './funding-timeline.part.js';
import { seriesStyle } from './funding-timeline.series.js';

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

/** More periods than pixels: up to the least of each column in the accent, up to the most paler. */
export function denseMarks({ dense }: Layout): Part[] {
  if (!dense) return [];
  return dense.lanes.flatMap((columns, lane): Part[] => {
    const count = columns[0]?.most.heights.length ?? 0;
    const rect = (x: number, from: number, to: number): string => {
      const [top, bottom] = [dense.yAt(Math.max(from, to), lane), dense.yAt(Math.min(from, to), lane)];
      return `M${short(x)} ${short(top)}h${short(dense.columnWidth + 0.1)}v${short(bottom - top)}h${short(-dense.columnWidth - 0.1)}z`;
    };
    if (count === 1) {
      const most = columns.map(({ x, most: bar, least }) => rect(x, least.heights[0]!, bar.heights[0]!)).join('');
      const least = columns.map(({ x, least: bar }) => rect(x, 0, bar.heights[0]!)).join('');
      return [
        { kind: 'path', d: most, tone: 'soft', part: 'bar' },
        { kind: 'path', d: least, tone: 'accent', part: 'bar' },
      ];
    }
    return [...Array(count).keys()].map((series): Part => {
      const d = columns.map(({ x, most: { heights } }) => {
        const base = heights.slice(0, series).reduce((sum, height) => sum + height, 0);
        return rect(x, base, base + heights[series]!);
      });
      return { kind: 'path', d: d.join(''), tone: 'accent', opacity: seriesStyle(series).opacity, part: 'bar' };
    });
  });
}
