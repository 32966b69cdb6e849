// Knows which language a widget speaks: the words it has, and the locale whose digits it writes.

/** The languages the kit has words in. */
export type Dictionary = 'zh-Hans' | 'zh-Hant' | 'en';

export interface Language {
  readonly dictionary: Dictionary;
  /** The BCP 47 tag for numbers and dates: the page's own where the kit has no words in it (`fr` with English words). */
  readonly locale: string;
}

const TRADITIONAL = /^zh(-hant\b|(-\w+)*-(tw|hk|mo)\b)/i;
const SIMPLIFIED_SCRIPT = /^zh-hans\b/i;
const HAN = /\p{Script=Han}/u;

/** The language of a tag; without one, Chinese where the label is written in Han characters, else English. */
export function resolveLanguage(tag: string | null | undefined, label = ''): Language {
  const given = tag?.trim() || (HAN.test(label) ? 'zh-Hans' : 'en');
  const dictionary = dictionaryOf(given);
  return { dictionary, locale: dictionary === 'en' && !/^en\b/i.test(given) ? given : dictionary };
}

function dictionaryOf(tag: string): Dictionary {
  if (!/^zh\b/i.test(tag)) return 'en';
  return TRADITIONAL.test(tag) && !SIMPLIFIED_SCRIPT.test(tag) ? 'zh-Hant' : 'zh-Hans';
}
