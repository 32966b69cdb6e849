// What is said of a timeline that is more than a series of years: its measure, what is not drawn, other periods, the
// names of series.
import { isIsoDate } from '../../../period/calendar.js';
import { isMoment } from '../../../period/overlap.js';
import type { Period } from '../../../period/period.js';
import { writeMoment } from '../../../period/write-moment.js';
import type { TimelineFacts, TimelineSpeech } from '../../../text/timeline/words.js';
import { timelineMoreWords, type TimelineMoreWords } from '../../../text/timeline/more.js';
import { WHOLE_GRAMMAR } from '../../shared/field-reader.js';
import { guestOf } from '../../shared/guests.js';
import type { TimelineModel } from '../funding-timeline.model.js';
import type { Difference } from '../rows/funding-timeline.totals.js';
import type { TimelineWriter } from './funding-timeline.writer.js';

export const wordsOf = ({ dictionary }: TimelineSpeech): TimelineMoreWords => timelineMoreWords[dictionary];

export function tellMore(
  { label, basis, isPerYear, lanes, missing, differences }: TimelineModel,
  writer: TimelineWriter,
): Pick<TimelineFacts, 'subject' | 'notes'> {
  const words = wordsOf(writer.speech);
  const measure = basis === 'cumulative' ? basis : isPerYear && 'per-year';
  return {
    subject: measure ? words.measured(label, words.measures[measure]) : label,
    notes: [
      ...(lanes > 1 ? [words.overlapping] : []),
      ...tellDifferences(differences, words, writer),
      ...(missing > 0 ? [words.missing(missing)] : []),
    ],
  };
}

/** Of the totals of periods the first and how many more there are. */
function tellDifferences(
  differences: readonly Difference[],
  words: TimelineMoreWords,
  writer: TimelineWriter,
): string[] {
  const ofPeriods = differences.filter(({ period }) => period);
  return differences.flatMap((difference) => {
    const { parts, total, period } = difference;
    const [sum, given] = [writer.exact(parts), writer.exact(total)];
    if (!period) return words.totalDiffers(sum, given);
    const isFirst = difference === ofPeriods[0];
    return isFirst ? words.periodTotalDiffers(writer.period(period), sum, given, ofPeriods.length - 1) : [];
  });
}

/** The names of the series, where there are several. */
export const seriesNames = ({ series }: TimelineModel, speech: TimelineSpeech): readonly string[] =>
  series.length > 1 ? series.map((name, i) => name || wordsOf(speech).series(i + 1)) : [];

/** Those that a drawing needs to tell apart: a column none of whose amounts could be read is not in it. */
export const drawnSeries = (model: TimelineModel, speech: TimelineSpeech): { name: string; index: number }[] =>
  seriesNames(model, speech)
    .map((name, index) => ({ name, index }))
    .filter(({ index }) => model.many || model.bars.some(({ entry }) => entry.amounts[index]?.quantity));

/** A period that is no whole years. One day of a series of days is that day, not all up to it. */
export function writePeriod(period: Period, { moment, locale: lang }: TimelineSpeech): string {
  const { end, text } = period;
  if (isMoment(period) && isIsoDate(text)) return writeMoment(end, moment).plain;
  return guestOf(WHOLE_GRAMMAR)?.formatPeriod(period, { lang }) ?? text;
}
