// The marks behind the bars: grid lines with their amounts, and the axis of time.
import type { TextMark } from '../../../drawing/scene.js';
import { textWidth } from '../../../drawing/text-width.js';
import type { DateTick } from '../funding-timeline.years.js';
import type { Layout } from '../layout/funding-timeline.layout.js';
import { crisp, SMALL, type Part } from './funding-timeline.part.js';
import { short } from '../../../drawing/short.js';
import { stretches } from '../layout/funding-timeline.stretches.js';

export function backMarks(layout: Layout): Part[] {
  const { lanes, left, right, width, height, size, dates, labels } = layout;
  const text = (mark: Omit<TextMark, 'kind' | 'size' | 'tone'>, part: string): Part => ({
    kind: 'text',
    size: size * SMALL,
    tone: 'muted',
    ...mark,
    part,
  });
  const ticks = lanes.flatMap((lane) => lane.ticks);
  const lines = ticks.map(({ y: at }) => {
    const inWay = labels.filter(({ y, height: tall }) => at > y && at < y + tall);
    const gaps = inWay.map(({ x, width: wide }) => [x, x + wide] as const);
    return stretches(left, right, gaps).map(([from, to]) => `M${short(from)} ${crisp(at)}H${short(to)}`);
  });
  const amounts = ticks.map(({ y, text: words }) =>
    text({ x: left - size * 0.4, y: y + size * 0.33, text: words, anchor: 'end' }, 'tick'),
  );
  // A line higher where the years over months stand under them.
  const y = height - size * (dates.above.length > 0 ? 1.7 : 0.35);
  const names = placeNames(dates.ticks, layout, 0.5).map((name) => text({ ...name, y, anchor: 'middle' }, 'date'));
  const bounds = boundaries(dates.ticks, layout).flatMap((x) =>
    lanes.map(({ foot }) => `M${crisp(x)} ${short(foot)}v${short(size * 0.35)}`),
  );
  const ruler = (d: string, opacity: number): Part[] =>
    d ? [{ kind: 'path', d, strokeWidth: 1, tone: 'hairline', part: 'grid', opacity }] : [];
  const marks = [...ruler(lines.flat().join(''), 0.6), ...amounts, ...ruler(bounds.join(''), 1), ...names];
  return marks.filter((mark) => mark.kind !== 'text' || mark.x <= width);
}

/** Names in the middle of what they name (`at` 0.5) or at its start (0), those left out that would overlap or be cut. */
export function placeNames(
  ticks: readonly DateTick[],
  { left, right, width, size, xAt }: Layout,
  at: 0 | 0.5,
): { readonly x: number; readonly text: string }[] {
  let end = -Infinity;
  return ticks.flatMap(({ from, to, text }, i) => {
    const [begin, stop] = [Math.max(left, xAt(from)), Math.min(right, xAt(to))];
    const wide = textWidth(text, size * SMALL);
    const wanted = begin + (stop - begin - wide) * at;
    const start = Math.min(Math.max(wanted, 0), width - wide);
    // A name pushed far from what it names would seem to name its neighbour, and so would one that reaches past it.
    if (at === 0 && start + wide > stop && i < ticks.length - 1) return [];
    if (start < end + size * 0.4 || start < 0 || Math.abs(start - wanted) > wide / 2) return [];
    end = start + wide;
    return [{ text, x: start + wide * at }];
  });
}

const boundaries = (ticks: readonly DateTick[], { left, right, xAt }: Layout): number[] => {
  const inside = ticks
    .flatMap(({ from, to }) => [xAt(from), xAt(to)])
    .filter((x) => x >= left - 0.5 && x <= right + 0.5);
  return ticks.length > 40 ? [] : [...new Set(inside.map(short))];
};
