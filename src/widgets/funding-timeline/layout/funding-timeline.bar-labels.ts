// Writes on the bars what each is, as far as there is room.
import { textWidth } from '../../../drawing/text-width.js';
import type { DrawnBar } from './funding-timeline.bars.js';
import { placeLabels, type Box, type Wish } from './funding-timeline.labels.js';
import type { TimelineWriter } from '../words/funding-timeline.writer.js';

/** The height of a line, in font sizes. */
export const LINE = 1.35;

export interface TextLabel extends Box {
  readonly text: string;
  readonly tone: 'ink' | 'muted';
}

export interface BarLabels {
  readonly labels: readonly TextLabel[];
  /** True where every partial bar carries its cut-off date. */
  readonly saysCuts: boolean;
}

/** Of more bars than these, those that find no room for all are labelled at their ends and their peak only. */
const MANY = 24;

type Texts = readonly { readonly amount: string; readonly cut: string }[];

/**
 * In full where all labels fit, else as digits, whose unit the axis names; where these do not fit either, partial bars,
 * the highest, the first and the last come before the others. `taken` is room that the axis needs.
 */
export function labelBars(
  bars: readonly DrawnBar[],
  writer: TimelineWriter,
  size: number,
  width: number,
  taken: readonly Box[],
): BarLabels {
  const write = (form: 'amount' | 'digits', withCuts: boolean): Texts =>
    bars.map(({ bar: { amount, period } }) => ({
      amount: amount ? writer[form](amount) : '',
      cut: withCuts && period.partial ? writer.speech.timeline.cut(writer.cutDay(period)) : '',
    }));
  const ranks = rank(bars);
  const order = bars.map((_, i) => i).toSorted((a, b) => ranks[b]! - ranks[a]! || a - b);
  const first = order.filter((i) => ranks[i]! > 0);
  const attempts = [
    ['amount', true, order],
    ['digits', true, order],
    ['digits', false, bars.length > MANY ? first : order],
  ] as const;
  const reaches = reachesOf(bars, ranks, width);
  let best: BarLabels = { labels: [], saysCuts: false };
  for (const [form, withCuts, inOrder] of attempts) {
    const texts = write(form, withCuts);
    const wishes = bars.map((bar, i) => ({ ...wishOf(bar, texts[i]!, size), ...reaches[i]! }));
    const wanted = inOrder.filter((i) => texts[i]!.amount);
    const places = placeLabels(wishes, wanted, taken, width);
    const isPlaced = (what: 'amount' | 'cut'): boolean => places.every((found, i) => found || !texts[i]![what]);
    const labels = places.flatMap((found, i) => (found ? linesOf(texts[i]!, found, size) : []));
    const saysCuts = isPlaced('cut') && bars.every(({ bar }, i) => !bar.period.partial || texts[i]!.cut);
    if (labels.length > 0) best = { labels, saysCuts };
    if (isPlaced('amount')) break;
  }
  return best;
}

function rank(bars: readonly DrawnBar[]): number[] {
  const highest = bars.reduce((most, { box }, i) => (box.height > bars[most]!.box.height ? i : most), 0);
  return bars.map(({ bar }, i) => {
    const isEnd = i === 0 || i === bars.length - 1;
    return (bar.period.partial ? 4 : 0) + (i === highest ? 2 : 0) + (isEnd ? 1 : 0);
  });
}

/**
 * A label wider than its bar may hang over half of the next one in its lane; further, and it would seem to be that one's.
 * Those that come first may go as far as there is room.
 */
function reachesOf(bars: readonly DrawnBar[], ranks: readonly number[], width: number): Pick<Wish, 'least' | 'most'>[] {
  const middleOf = (bar: DrawnBar | undefined): number | undefined => bar && bar.x + bar.width / 2;
  return bars.map(({ bar: { lane } }, i) => {
    const isBeside = ({ bar }: DrawnBar): boolean => bar.lane === lane && !ranks[i];
    const [before, after] = [bars.slice(0, i).findLast(isBeside), bars.slice(i + 1).find(isBeside)];
    return { least: middleOf(before) ?? 0, most: middleOf(after) ?? width };
  });
}

/** Over the bar, or under one that goes below zero. */
function wishOf(
  { bar, x, width, reach: own }: DrawnBar,
  { amount, cut }: Texts[number],
  size: number,
): Omit<Wish, 'least' | 'most'> {
  const height = LINE * size * (cut ? 2 : 1);
  const isBelow = Math.max(...bar.heights) <= 0 && Math.min(...bar.heights) < 0;
  return {
    width: Math.max(textWidth(amount, size), textWidth(cut, size)),
    height,
    own,
    y: isBelow ? own.y + own.height + 1 : own.y - height - 1,
    from: x,
    to: x + width,
  };
}

function linesOf({ amount, cut }: Texts[number], box: Box, size: number): TextLabel[] {
  const height = LINE * size;
  const first: TextLabel = { ...box, height, text: amount, tone: 'ink' };
  return cut ? [first, { ...box, y: box.y + height, height, text: cut, tone: 'muted' }] : [first];
}
