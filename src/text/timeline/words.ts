// What a timeline says at first sight: one sentence from its rows, what its axis shows, the keys of its drawing. Figures
// arrive already written out.
import type { Speech } from '../speech.js';

/** A bar as the sentence tells it. */
export interface ToldBar {
  /** Its period, with its cut-off date where it is partial: 2020年（截至10月21日）. */
  readonly period: string;
  readonly amount: string;
  /** Where it is the highest or the lowest of many. */
  readonly rank?: 'most' | 'least' | undefined;
}

/** The facts of the sentence. */
export interface TimelineFacts {
  /** The label, with what the amounts are where they are no totals: running total. */
  readonly subject: string;
  /** Each bar in order of time where there are few; else the first, the last and, between them, the highest and the lowest. */
  readonly bars: readonly ToldBar[];
  /** How many there are, written out where not all are told; else ''. */
  readonly count: string;
  /** All together, where they have a sum. */
  readonly sum: string | undefined;
  /** What else is to be known. */
  readonly notes: readonly string[];
}

export interface TimelineWords {
  sentence(facts: TimelineFacts): string;
  /** What the axis shows, in its unit. Of unequal periods the height is the amount a year, the area the amount. */
  axis(unit: string, shows: 'amount' | 'rate' | 'rate-and-area'): string;
  perYear(amount: string): string;
  /** Whole years, the second left out where it is the same. */
  years(from: string, to: string): string;
  /** A period that ends at a day, the day given in words. */
  cutPeriod(period: string, day: string): string;
  /** What stands under the bar of a partial period. */
  cut(day: string): string;
  /** What a hatched bar is, and until when where that is the same for all. */
  partialKey(day: string): string;
}

export interface TimelineSpeech extends Speech {
  readonly timeline: TimelineWords;
}
