// Writes a timeline's amounts and periods in one language, one unit and one scale.
import type { Period } from '../../../period/period.js';
import type { Quantity } from '../../../quantity/quantity.js';
import type { TimelineSpeech } from '../../../text/timeline/words.js';
import { guestOf } from '../../shared/guests.js';
import type { Bar } from '../model/funding-timeline.bar.js';
import { MORE } from '../funding-timeline.guests.js';
import type { TimelineModel } from '../funding-timeline.model.js';
import { makePlainWriter, scaleOf } from './funding-timeline.plain-writer.js';

export interface TimelineWriter {
  readonly speech: TimelineSpeech;
  /** Of the axis: 亿元, CNY billion, million people. */
  readonly unit: string;
  /** What the axis shows: 亿元, CNY billion a year; areas are totals. */
  readonly axis: string;
  /** The number at a tick of the axis, in its unit. */
  tick(value: number): string;
  /** Rounded as the author asked: 54.73亿元. */
  amount(quantity: Quantity): string;
  /** The same without its unit, which the axis names; with it where it is bounded or a percentage. */
  digits(quantity: Quantity): string;
  exact(quantity: Quantity): string;
  /** The amount of a bar as the sentence gives it: a year where amounts are a year. */
  told(bar: Bar): string;
  period(period: Period): string;
  /** A day in words, that of a period's cut without its year where the period names it. */
  day(iso: string): string;
  cutDay(period: Period): string;
}

export const makeWriter = (model: TimelineModel, speech: TimelineSpeech): TimelineWriter =>
  guestOf(MORE)?.makeWholeWriter(model, speech) ?? makePlainWriter(model, speech, scaleOf(model, speech.quantity));
