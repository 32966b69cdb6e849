// Writes a timeline's amounts and periods in one language, one unit and one scale.
import type { Period } from '../../period/period.js';
import { writeMoment } from '../../period/write-moment.js';
import type { Quantity } from '../../quantity/quantity.js';
import { chooseScaleIn, type Rounding, type Scale } from '../../quantity/scale.js';
import type { QuantityWording } from '../../quantity/wording.js';
import { joinParts, writeParts, type QuantityParts } from '../../quantity/write.js';
import type { TimelineSpeech } from '../../text/timeline/words.js';
import { guestOf } from '../shared/guests.js';
import { MORE } from './funding-timeline.guests.js';
import type { TimelineModel } from './funding-timeline.model.js';
import { isWholeYears } from './funding-timeline.years.js';

export interface TimelineWriter {
  readonly speech: TimelineSpeech;
  /** What the axis shows: 亿元, CNY billion a year; areas are totals. */
  readonly axis: string;
  /** The number at a tick of the axis, in its unit. */
  tick(value: number): string;
  /** Rounded as the author asked: 54.73亿元. */
  amount(quantity: Quantity): string;
  /** The same without its unit, which the axis names; with it where it is bounded or a percentage. */
  digits(quantity: Quantity): string;
  exact(quantity: Quantity): string;
  /** The same as a bar's label and the sentence give it: a year where amounts are a year. */
  exactOf(amount: Quantity): string;
  period(period: Period): string;
  /** A day in words, that of a period's cut without its year where the period names it. */
  day(iso: string): string;
  cutDay(period: Period): string;
}

export function makeWriter(model: TimelineModel, speech: TimelineSpeech): TimelineWriter {
  const { rounding, unit } = model;
  const { moment, timeline } = speech;
  const { quantity: wording } = speech;
  const scale = scaleOf(model, wording);
  const write = (quantity: Quantity, as: Rounding): QuantityParts =>
    writeParts(as === 'exact' ? quantity : (guestOf(MORE)?.round(quantity, as, scale) ?? quantity), wording, scale);
  const exact = (quantity: Quantity): string => joinParts(write(quantity, 'exact'));
  const withRate = (text: string): string => (model.isPerYear ? timeline.perYear(text) : text);
  const amount = (quantity: Quantity): string => withRate(joinParts(write(quantity, rounding)));
  const day = (iso: string): string => writeMoment(iso, moment).plain;
  const cutDay = ({ end, planned }: Period): string =>
    planned?.startsWith(end.slice(0, 4)) ? day(end).replace(/^\d{4}年|,? \d{4}$/, '') : day(end);
  return {
    speech,
    axis: nameAxis(unitName(unit, wording, scale), model, speech),
    tick: (value) => write({ value, unit: unit.unit, bound: 'exact', text: '' }, 'exact').number,
    amount,
    digits(quantity) {
      // 约13.68 without a unit; 余 and 以上 stand behind one.
      const { before, number } = write({ ...quantity, unit: 'none' }, rounding);
      return /^(?:exact|near)$/.test(quantity.bound) && !unit.unit.startsWith('percent')
        ? before + number
        : amount(quantity);
    },
    exact,
    exactOf: (quantity) => withRate(exact(quantity)),
    period(period) {
      const { start, end, partial, planned = end } = period;
      if (!isWholeYears(period)) return guestOf(MORE)?.writePeriod(period, speech) ?? period.text;
      const years = timeline.years(start.slice(0, 4), planned.slice(0, 4));
      return partial ? timeline.cutPeriod(years, cutDay(period)) : years;
    },
    day,
    cutDay,
  };
}

function nameAxis(unit: string, { basis, hasEqualLengths }: TimelineModel, speech: TimelineSpeech): string {
  if (basis === 'cumulative') return guestOf(MORE)!.wordsOf(speech).runningTotal(unit);
  return speech.timeline.axis(unit, basis === 'rate' && !hasEqualLengths ? 'rate-and-area' : basis);
}

/** More digits before the point than can be read at a glance. */
const LARGEST_PLAIN = 1e6;

/** The scale the author asks for, as far as the language has a word for it; else one for all amounts. */
function scaleOf({ displayUnit, sample, rounding, unit }: TimelineModel, wording: QuantityWording): Scale {
  const downTo = (value: number): Scale => wording.scales.find(([power]) => 10 ** power <= value)?.[0] ?? 0;
  if (displayUnit) return downTo(displayUnit.value);
  const found = chooseScaleIn(wording, sample, rounding);
  const largest = Math.max(...sample.map(({ value }) => Math.abs(value)));
  return unit.unit.startsWith('percent') || largest / 10 ** found < LARGEST_PLAIN ? found : downTo(largest);
}

/** 亿元, CNY billion, million people. Of two of them, as English names those. */
function unitName({ unit, counter = '' }: Quantity, wording: QuantityWording, scale: Scale): string {
  const two = { value: Number(`2e${scale}`), unit, bound: 'exact', text: '', ...(counter && { counter }) } as const;
  const { before, after } = writeParts(two, wording, scale);
  return (before + after.trimStart()).trim();
}
