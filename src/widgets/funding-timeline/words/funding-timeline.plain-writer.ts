// Writes exact amounts over whole years in one language, one unit and one scale.
import type { Period } from '../../../period/period.js';
import { writeMoment } from '../../../period/write-moment.js';
import type { Quantity } from '../../../quantity/quantity.js';
import { chooseScaleIn, type Scale } from '../../../quantity/scale.js';
import type { QuantityWording } from '../../../quantity/wording.js';
import { joinParts, writeParts, type QuantityParts } from '../../../quantity/write.js';
import type { TimelineSpeech } from '../../../text/timeline/words.js';
import type { TimelineModel } from '../funding-timeline.model.js';
import type { TimelineWriter } from './funding-timeline.writer.js';

export function makePlainWriter(model: TimelineModel, speech: TimelineSpeech, scale: Scale): TimelineWriter {
  const { basis, hasEqualLengths } = model;
  const { unit, counter } = model.unit;
  const { moment, timeline, quantity: wording } = speech;
  const write = (quantity: Quantity): QuantityParts => writeParts(quantity, wording, scale);
  const exact = (quantity: Quantity): string => joinParts(write(quantity));
  const sized = (value: number): QuantityParts =>
    write({ value, unit, bound: 'exact', text: '', ...(counter && { counter }) });
  // Of two of them, as English names those.
  const { before, after } = sized(2);
  const name = (before + after.trimStart()).trim();
  const shows = basis === 'amount' ? basis : hasEqualLengths ? 'rate' : 'rate-and-area';
  const day = (iso: string): string => writeMoment(iso, moment).plain;
  const cutDay = ({ end, planned }: Period): string =>
    planned?.startsWith(end.slice(0, 4)) ? day(end).replace(/^\d{4}年|,? \d{4}$/, '') : day(end);
  return {
    speech,
    unit: name,
    axis: timeline.axis(name, shows),
    tick: (value) => sized(value).number,
    amount: exact,
    digits: (quantity) => write(quantity).number,
    exact,
    told: ({ amount }) => exact(amount!),
    period(period) {
      const { start, end, partial, planned = end } = period;
      const years = timeline.years(start.slice(0, 4), planned.slice(0, 4));
      return partial ? timeline.cutPeriod(years, cutDay(period)) : years;
    },
    day,
    cutDay,
  };
}

/** More digits before the point than can be read at a glance. */
const LARGEST_PLAIN = 1e6;

/** One scale for all amounts. */
export function scaleOf({ sample, rounding }: TimelineModel, wording: QuantityWording): Scale {
  const found = chooseScaleIn(wording, sample, rounding);
  const largest = Math.max(...sample.map(({ value }) => Math.abs(value)));
  return largest / 10 ** found < LARGEST_PLAIN ? found : largestScale(largest, wording);
}

/** The largest scale that a number reaches: 亿 of 1,200,000,000. */
export const largestScale = (value: number, { scales }: QuantityWording): Scale =>
  scales.find(([power]) => 10 ** power <= value)?.[0] ?? 0;
