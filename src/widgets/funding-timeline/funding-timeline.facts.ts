// The facts of a timeline's sentence, written out.
import { sum } from '../../quantity/arithmetic.js';
import type { Language } from '../../text/language.js';
import type { TimelineFacts, ToldBar } from '../../text/timeline/index.js';
import type { Bar } from './funding-timeline.bar.js';
import type { TimelineModel } from './funding-timeline.model.js';
import { writerOf, type TimelineWriter } from './funding-timeline.writer.js';

/** As many bars are told one by one; of more only the ends and the extremes. */
const MOST_TOLD = 4;
/** Beyond this a sum is no help to a reader and takes time. */
const MOST_SUMMED = 1000;

/** The sentence that tells the timeline, from exact figures whatever the rounding. */
export function tellTimeline(model: TimelineModel, language: Language): string {
  const writer = writerOf(model, language);
  return writer.words.sentence(factsOf(model, writer));
}

function factsOf(model: TimelineModel, writer: TimelineWriter): TimelineFacts {
  const { label, basis, bars, pins, lanes, isAdditive, hidden, entries } = model;
  const all = pins.length > 0 ? [...bars, ...pins].toSorted((a, b) => a.from - b.from) : bars;
  const tell = (bar: Bar | undefined): ToldBar | undefined =>
    bar?.amount && { period: writer.period(bar.period), amount: writer.exact(bar.amount) };
  const told = all.length <= MOST_TOLD ? all.map(tell) : [];
  const isPerYear = bars.some(({ amount, total }) => amount?.unit !== total?.unit);
  // Of unequal periods the higher bar may be the smaller amount.
  const ranked = all.length > MOST_TOLD && (basis === 'amount' || isPerYear) ? extremesOf(all) : undefined;
  const isSummed =
    isAdditive && lanes === 1 && hidden === 0 && pins.length === 0 && !isPerYear && basis !== 'cumulative';
  const total = isSummed && all.length <= MOST_SUMMED ? sumOf(all) : undefined;
  return {
    label,
    measure: basis === 'cumulative' ? 'cumulative' : isPerYear ? 'per-year' : basis,
    bars: told.every((each) => each !== undefined) ? told : [],
    count: all.length,
    first: tell(all[0]),
    last: tell(all.at(-1)),
    most: tell(ranked?.most),
    least: tell(ranked?.least),
    sum: total && writer.exact(total),
    overlap: lanes > 1,
    missing: hidden + entries.filter((entry) => isMissing(entry)).length,
  };
}

/** A line with something written in it that could not be drawn. */
export const isMissing = ({ isTotal, period, amounts }: TimelineModel['entries'][number]): boolean =>
  !isTotal && amounts.some(({ text, quantity }) => (quantity ? !period : /[^\s\-–—―−－/…·.]/.test(text)));

const sumOf = (bars: readonly Bar[]): ReturnType<typeof sum> => {
  const totals = bars.map(({ total }) => total);
  return totals.every((total) => total !== undefined) ? sum(totals) : undefined;
};

/** The bars that are surely the highest and the lowest; undefined where all are the same. */
function extremesOf(bars: readonly Bar[]): { most: Bar; least: Bar } | undefined {
  const sizeOf = ({ heights }: Bar): number => heights.reduce((all, height) => all + height, 0);
  let [most, least] = [bars[0]!, bars[0]!];
  for (const bar of bars) {
    if (sizeOf(bar) > sizeOf(most)) most = bar;
    if (sizeOf(bar) < sizeOf(least)) least = bar;
  }
  return most === least ? undefined : { most, least };
}
