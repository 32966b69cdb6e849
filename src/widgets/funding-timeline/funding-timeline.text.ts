// A timeline's model written out in one language: its sentence, and what writes everything on its drawing.
import type { TimelineSpeech, ToldBar } from '../../text/timeline/words.js';
import type { Told } from '../shared/widget.js';
import { guestOf } from '../shared/guests.js';
import { sizeOf, type Bar } from './model/funding-timeline.bar.js';
import { MORE } from './funding-timeline.guests.js';
import type { TimelineModel } from './funding-timeline.model.js';
import { makeWriter, type TimelineWriter } from './words/funding-timeline.writer.js';

export interface TimelineText extends Told {
  readonly model: TimelineModel;
  readonly writer: TimelineWriter;
}

/** As many bars are told one by one; of more only the ends and the extremes. */
const MOST_TOLD = 4;

export function writeTimeline(model: TimelineModel, speech: TimelineSpeech): TimelineText {
  const writer = makeWriter(model, speech);
  return { model, writer, summary: tellTimeline(model, writer) };
}

/** The sentence that tells the timeline, from exact figures whatever the rounding. */
function tellTimeline(model: TimelineModel, writer: TimelineWriter): string {
  const { label, basis, isPerYear, notable: all, count, sum } = model;
  const isAll = count <= MOST_TOLD;
  // Of unequal periods the higher bar may be the smaller amount.
  const isRanked = !isAll && (basis === 'amount' || isPerYear);
  const { most, least } = isRanked ? extremesOf(all) : {};
  const tell = (bar: Bar): ToldBar => ({
    period: writer.period(bar.period),
    amount: writer.told(bar),
    rank: bar === most ? 'most' : bar === least ? 'least' : undefined,
  });
  const some = [all[0], most, least, all.at(-1)].filter((bar) => bar !== undefined);
  const told = isAll ? all : [...new Set(some)].toSorted((a, b) => a.from - b.from);
  const more = guestOf(MORE)?.tellMore(model, writer) ?? { subject: label, notes: [] };
  return writer.speech.timeline.sentence({
    ...more,
    bars: told.map(tell),
    count: isAll ? '' : writer.speech.quantity.digits(`${count}`),
    sum: sum && writer.exact(sum),
  });
}

/** The highest and the lowest bar; none where all are the same. */
function extremesOf(bars: readonly Bar[]): { most?: Bar; least?: Bar } {
  let [most, least] = [bars[0]!, bars[0]!];
  for (const bar of bars) {
    if (sizeOf(bar) > sizeOf(most)) most = bar;
    if (sizeOf(bar) < sizeOf(least)) least = bar;
  }
  return most === least ? {} : { most, least };
}
