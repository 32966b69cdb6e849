// A stat's model written out in one language: every text that page and picture show.
import type { WrittenMoment } from '../../period/write-moment.js';
import type { Quantity } from '../../quantity/quantity.js';
import type { Rounding } from '../../quantity/scale.js';
import type { QuantityParts } from '../../quantity/write.js';
import type { StatSpeech } from '../../text/stat/words.js';
import { guestOf } from '../shared/guests.js';
import type { Told } from '../shared/widget.js';
import type { Tell } from './poverty-stat.clauses.js';
import { writeDate } from './poverty-stat.dates.js';
import type { WrittenGrid, WrittenShare } from './poverty-stat.geometry.js';
import { MORE } from './poverty-stat.guests.js';
import type { Measure, Verdict } from './poverty-stat.measure.js';
import type { StatModel } from './poverty-stat.model.js';
import { Writer } from './poverty-stat.writer.js';

/** A bar from zero, its length a part of the longest one's. */
export interface WrittenBar {
  readonly name: 'before' | 'value' | 'target';
  readonly label: string;
  readonly value: string;
  readonly length: number;
}

export interface WrittenMeasure {
  readonly number: QuantityParts;
  readonly bars: readonly WrittenBar[];
  /** Instead of bars. */
  readonly marks: WrittenShare | WrittenGrid | undefined;
}

export interface StatText extends Told {
  readonly measures: readonly WrittenMeasure[];
  /** What colour the value has, and the word for it. */
  readonly verdict: Verdict;
  readonly verdictWord: string;
  /** What could not be read, as its author wrote it. */
  readonly unread: string;
}

export function writeStat(model: StatModel, speech: StatSpeech): StatText {
  const { measures, verdict, rounding, unread, asOf, beforeAsOf } = model;
  const { stat } = speech;
  const { terms } = stat;
  const writersAs = (as: Rounding): Writer[] => measures.map((measure) => new Writer(measure, as, speech.quantity));
  const exact = writersAs('exact');
  const rounded = rounding === 'exact' ? exact : writersAs(rounding);
  const date = writeDate(asOf, speech);
  const beforeDate = writeDate(beforeAsOf, speech);
  // Two dates say more than "now" and "before".
  const labels = date && beforeDate ? { value: date.plain, before: beforeDate.plain, target: terms.target } : terms;
  return {
    summary: tellStat(model, exact, speech, date, beforeDate),
    measures: measures.map((measure, i) => writeMeasure(measure, rounded[i]!, model, speech, labels)),
    verdict,
    verdictWord: verdict ? stat.verdict[verdict] : '',
    unread: unread.length > 0 ? guestOf(MORE)!.writeUnread(unread, speech) : '',
  };
}

type BarLabels = Readonly<Record<WrittenBar['name'], string>>;

function writeMeasure(
  measure: Measure,
  writer: Writer,
  { display }: StatModel,
  speech: StatSpeech,
  labels: BarLabels,
): WrittenMeasure {
  const { number } = writer;
  if (display === 'change' || display === 'number')
    return { number, bars: writeBars(measure, writer, display, labels), marks: undefined };
  return { number, bars: [], marks: guestOf(MORE)!.writeMarks(measure, writer, display, speech) };
}

/**
 * The bars of one measure, to one scale from zero. None where there is nothing to compare, and where an amount is
 * below zero: a bar for it would start at no zero.
 */
function writeBars(
  { before, value, target }: Measure,
  writer: Writer,
  display: StatModel['display'],
  labels: BarLabels,
): WrittenBar[] {
  const earlier = display === 'change' ? before : undefined;
  const longest = Math.max(endOf(earlier), endOf(value), endOf(target));
  if (!(earlier || target) || longest <= 0 || isNegative(earlier) || isNegative(value) || isNegative(target)) return [];
  const bar = (name: WrittenBar['name'], quantity: Quantity, text: string): WrittenBar => ({
    name,
    label: labels[name],
    value: text,
    length: quantity.value / longest,
  });
  const now = bar('value', value, writer.value);
  const bars = earlier ? [bar('before', earlier, writer.before!), now] : [now];
  if (target) bars.push(bar('target', target, writer.text(target)));
  return bars;
}

const endOf = (quantity: Quantity | undefined): number => quantity?.to ?? quantity?.value ?? 0;
const isNegative = (quantity: Quantity | undefined): boolean => quantity !== undefined && quantity.value < 0;

/** How far from zero, without sign. */
const sizeOf = (quantity: Quantity): Quantity =>
  quantity.to === undefined ? { ...quantity, value: Math.abs(quantity.value) } : guestOf(MORE)!.magnitude(quantity);

/** The sentence that tells the stat, from exact figures whatever the rounding. */
function tellStat(
  { label, measures, trend }: StatModel,
  writers: readonly Writer[],
  speech: StatSpeech,
  date: WrittenMoment | undefined,
  beforeDate: WrittenMoment | undefined,
): string {
  const all: Tell = (tell) => {
    const first = tell(measures[0], writers[0]!);
    if (first === undefined || measures.length === 1) return first;
    const texts = measures.map((measure, i) => tell(measure, writers[i]!));
    return texts.every((text) => text !== undefined) ? speech.frame.joinMeasures(texts) : undefined;
  };
  const facts = {
    label,
    value: all((_, { value }) => value)!,
    date,
    before: all((_, { before }) => before),
    beforeDate,
    trend,
    difference:
      trend === 'unclear' ? undefined : all(({ difference }, writer) => difference && writer.text(sizeOf(difference))),
    isRate: measures.every(({ value }) => value.unit.startsWith('percent')),
  };
  const clauses = guestOf(MORE)?.tellComparisons(measures, writers, all, speech) ?? [];
  return speech.stat.sentence(facts, clauses);
}
