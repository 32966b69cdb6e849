// What is said of one bar when a reader stops at it: its period and amounts in full, and how they were written.
import { timelineDetailWords } from '../../../text/timeline/details.js';
import { guestOf } from '../../shared/guests.js';
import type { Bar } from '../model/funding-timeline.bar.js';
import { MORE } from '../funding-timeline.guests.js';
import type { TimelineModel } from '../funding-timeline.model.js';
import { perYear } from '../model/funding-timeline.rate.js';
import type { TimelineWriter } from './funding-timeline.writer.js';

export interface Told {
  readonly period: string;
  /** The amounts; then what else is to be known. */
  readonly amounts: readonly string[];
  readonly remarks: readonly string[];
}

export function tellBar(bar: Bar, model: TimelineModel, writer: TimelineWriter): Told {
  const { series, basis, hasEqualLengths, isPerYear, isAdditive } = model;
  const { speech } = writer;
  const words = timelineDetailWords[speech.dictionary];
  const { entry, total, amount } = bar;
  const names = guestOf(MORE)?.seriesNames(model, speech) ?? [];
  const each = entry.amounts.flatMap(({ quantity, text }, i) => {
    const written = quantity ? writer.exact(quantity) : text;
    return written ? [series.length > 1 ? words.seriesAmount(names[i]!, written) : written] : [];
  });
  const isSeveral = series.length > 1 && isAdditive;
  const sum = isSeveral && total ? [words.total(writer.exact(total))] : [];
  const isRate = basis === 'rate' && total && (!hasEqualLengths || isPerYear);
  const rate = isRate ? [speech.timeline.perYear(writer.exact(perYear(total, bar.to - bar.from)))] : [];
  const running = basis === 'cumulative' && amount ? [words.runningTotal(writer.exact(amount))] : [];
  const written = [entry.text, ...entry.amounts.map(({ text }) => text)].join(' ');
  const shown = [
    writer.period(bar.period),
    ...entry.amounts.map(({ quantity }) => quantity && writer.exact(quantity)),
  ].join(' ');
  const original = written === shown ? [] : [words.asWritten(written)];
  const overlap = bar.isOverlapping ? [words.overlapping] : [];
  return {
    period: writer.period(bar.period),
    amounts: [...each, ...sum],
    remarks: [...rate, ...running, ...original, ...overlap],
  };
}
