// Knows which language a widget speaks: the words it has, and the locale whose digits it writes.
import { remember } from '../remember.js';
import { writtenLanguage, type WrittenLanguage } from '../written-language.js';

/** The languages the kit has words in. */
export type Dictionary = Exclude<WrittenLanguage, 'other'>;

export interface Language {
  readonly written: WrittenLanguage;
  /** The BCP 47 tag for numbers and dates: the page's own where the kit has no words in it (`fr` with English words). */
  readonly locale: string;
}

/** A page has few tags, each for all of its widgets. */
const languageOf = remember((tag: string): Language => {
  const written = writtenLanguage(tag);
  return { written, locale: written === 'other' ? tag : written };
});

/** The language of a tag; without one, Chinese where the label is written in Han characters, else English. */
export function resolveLanguage(tag: string | null | undefined, label = ''): Language {
  return languageOf(tag?.trim() || (/\p{Script=Han}/u.test(label) ? 'zh-Hans' : 'en'));
}
