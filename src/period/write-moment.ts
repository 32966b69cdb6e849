// Writes a day in one wording, as the date a figure speaks for.
import type { MomentWording } from './wording.js';

/** A moment by itself (`2019年底`, `end of 2019`) and as it leads into a sentence (`截至2019年底`, `by the end of 2019`). */
export interface WrittenMoment {
  readonly plain: string;
  readonly leading: string;
}

/** The day of an ISO date in words; the last of a year is its end. */
export function writeMoment(iso: string, wording: MomentWording): WrittenMoment {
  const isEndOfYear = iso.endsWith('-12-31');
  const plain = isEndOfYear ? wording.endOfYear(iso) : wording.day(iso);
  return { plain, leading: wording.upTo(plain, isEndOfYear) };
}
