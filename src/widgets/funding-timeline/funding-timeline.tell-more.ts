// What is said of a timeline that is more than a series of years: its measure, what is not drawn, other periods, the
// names of series.
import { isIsoDate } from '../../period/calendar.js';
import { isMoment } from '../../period/overlap.js';
import type { Period } from '../../period/period.js';
import { writeMoment } from '../../period/write-moment.js';
import { SIMPLIFIED } from '../../quantity/chinese-wording.js';
import type { Quantity } from '../../quantity/quantity.js';
import type { QuantityWording } from '../../quantity/wording.js';
import type { TimelineFacts, TimelineSpeech } from '../../text/timeline/words.js';
import { timelineMoreWords, type TimelineMoreWords } from '../../text/timeline/more.js';
import { WHOLE_GRAMMAR } from '../shared/field-reader.js';
import { guestOf } from '../shared/guests.js';
import type { TimelineModel } from './funding-timeline.model.js';

export const wordsOf = ({ dictionary }: TimelineSpeech): TimelineMoreWords => timelineMoreWords[dictionary];

export function tellMore(
  { basis, isPerYear, lanes, missing, differences }: TimelineModel,
  speech: TimelineSpeech,
  write: (amount: Quantity) => string,
): Pick<TimelineFacts, 'measure' | 'notes'> {
  const words = wordsOf(speech);
  return {
    measure: basis === 'cumulative' ? words.measures.cumulative : isPerYear ? words.measures['per-year'] : '',
    notes: [
      ...(lanes > 1 ? [words.overlapping] : []),
      ...differences.map(({ parts, total }) => words.totalDiffers(write(parts), write(total))),
      ...(missing > 0 ? [words.missing(missing)] : []),
    ],
  };
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

/** How amounts are written, whatever their unit and bound. */
export function wordingOf({ dictionary, quantity }: TimelineSpeech): QuantityWording {
  if (dictionary !== 'zh-Hans') return quantity;
  return { ...SIMPLIFIED, digits: quantity.digits, units: { ...quantity.units, ...SIMPLIFIED.units } };
}
