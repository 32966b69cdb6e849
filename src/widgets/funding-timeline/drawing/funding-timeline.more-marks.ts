// The marks that not every drawing has: series, milestones, columns of more periods than pixels.
import { boxMarks, nothingMarks } from './funding-timeline.box-marks.js';
import { placeNames } from './funding-timeline.axis-marks.js';
import type { DrawnBar } from '../layout/funding-timeline.bars.js';
import { FLAG_GAP } from '../layout/funding-timeline.flags.js';
import { short } from '../../../drawing/short.js';
import type { Box } from '../layout/funding-timeline.labels.js';
import type { Layout } from '../layout/funding-timeline.layout.js';
import { crisp, SMALL, type Part } from './funding-timeline.part.js';
import { patternPath } from './funding-timeline.pattern.js';
import { stretches } from '../layout/funding-timeline.stretches.js';
import { seriesStyle } from '../layout/funding-timeline.series.js';

/** The years over months or the months over days, the names of series, and milestones. */
export const writtenMarks = (layout: Layout): Part[] => [
  ...aboveMarks(layout),
  ...nameMarks(layout),
  ...flagMarks(layout),
];

const aboveMarks = (layout: Layout): Part[] =>
  placeNames(layout.dates.above, layout, 0).map(({ x, text }) => ({
    kind: 'text',
    x,
    y: layout.height - layout.size * 0.35,
    text,
    size: layout.size * SMALL,
    tone: 'muted',
    anchor: 'start',
    part: 'date',
  }));

const nameMarks = ({ names, size }: Layout): Part[] =>
  names.map(({ x, y, height, text, tone }) => ({
    kind: 'text',
    x,
    y: y + height * 0.76,
    text,
    size,
    tone,
    part: 'series-name',
  }));

/** A line at each milestone's day, and its label. The line stops where a bar's label stands, and goes on below it. */
function flagMarks({ flags, lanes, labels, size }: Layout): Part[] {
  const line = size * 1.35;
  const bottom = lanes.at(-1)!.bottom;
  return flags.flags.flatMap(({ x, left, row, label }): Part[] => {
    const top = row * line;
    const inWay = labels.filter((box) => x > box.x - FLAG_GAP && x < box.x + box.width + FLAG_GAP);
    const gaps = inWay.map(({ y, height }) => [y, y + height] as const);
    const free = stretches(top + size * 0.2, bottom, gaps);
    const d = free.map(([from, to]) => `M${crisp(x)} ${short(from)}V${short(to)}`).join('');
    const pole: Part = {
      kind: 'path',
      d,
      strokeWidth: 1,
      tone: 'muted',
      part: 'milestone-line',
    };
    if (!label) return [pole];
    const text = { kind: 'text', text: label, size: size * SMALL, tone: 'ink', part: 'milestone' } as const;
    const y = top + line * 0.76;
    // On the left it ends at its line, however wide the font makes it.
    return [pole, left < x ? { ...text, x: x - FLAG_GAP, y, anchor: 'end' } : { ...text, x: left, y }];
  });
}

/** Bars, or columns of more periods than pixels. */
export const wholeMarks = (layout: Layout): Part[] => [...denseMarks(layout), ...layout.bars.flatMap(wholeBarMarks)];

/** A path a look. */
const denseMarks = ({ dense }: Layout): Part[] =>
  (dense?.shapes ?? []).map(({ tone, opacity, boxes }): Part => ({
    kind: 'path',
    d: boxes.map(outline).join(''),
    tone,
    opacity,
    part: 'bar',
  }));

const outline = ({ x, y, width, height }: Box): string =>
  `M${short(x)} ${short(y)}h${short(width)}v${short(height)}h${short(-width)}z`;

/** Series told apart by lightness and pattern, on what was there before, with what may come on top. */
function wholeBarMarks({ bar, segments, box, before, upTo }: DrawnBar): Part[] {
  const parts = segments.flatMap((segment): Part[] => {
    const { series, ...part } = segment;
    const { opacity, pattern } = seriesStyle(series);
    const d = bar.period.partial ? '' : patternPath(part, pattern);
    return [
      ...boxMarks(part, bar.period.partial, opacity),
      ...(d ? [{ kind: 'path', d, strokeWidth: 1, tone: 'ground', opacity: 0.7, part: 'pattern' } as const] : []),
    ];
  });
  return [
    ...(before ? [{ kind: 'rect', ...before, tone: 'soft', part: 'bar-before' } as const] : []),
    ...parts,
    ...(upTo ? [{ kind: 'rect', ...upTo, tone: 'soft', part: 'bar-range' } as const] : []),
    ...nothingMarks(box),
  ];
}
