// What a language must be able to say to name a period.
import type { Grain, WholeUnit } from './whole-unit.js';

/** What it takes to write a day. */
export interface MomentWording {
  /** The last day of a year: 2019年底. */
  endOfYear(iso: string): string;
  day(iso: string): string;
  /** A moment as part of a sentence. */
  upTo(day: string, isEndOfYear: boolean): string;
}

/** What it takes to write any period. */
export interface Wording extends MomentWording {
  /** A date down to a grain, in pieces; a range leaves out those its two ends share: 2020年, 10月, 21日. */
  pieces(iso: string, grain: Grain, inRange?: boolean): string[];
  /** A date without its year. */
  inYear(iso: string): string;
  range(from: string[], to: string[]): string;
  /** A half or a quarter. */
  part(unit: WholeUnit): string;
  /** A moment that stands alone. */
  moment(day: string): string;
  since(start: string): string;
  /** A period that the data's date cuts short. */
  cut(name: string, day: string): string;
}
