// Writes a day as the date a figure speaks for, in the language of a tag.
import { isIsoDate } from './calendar.js';
import { wordingOf } from './wording-of.js';
import { writeMoment } from './write-moment.js';

export interface MomentOptions {
  /** With the words that lead into a sentence: 截至2019年底, by the end of 2019, as of 21 October 2020. */
  readonly prefix?: boolean;
}

/**
 * A day in words: 2020年10月21日, 21 October 2020; the last of a year is its end: 2019年底, end of 2019.
 * A text that is no ISO date comes back as it is.
 */
export function formatMoment(isoDate: string, lang: string, { prefix = false }: MomentOptions = {}): string {
  return isIsoDate(isoDate) ? writeMoment(isoDate, wordingOf(lang))[prefix ? 'leading' : 'plain'] : isoDate;
}
