// Knows which wording a language tag has.
import { SIMPLIFIED, TRADITIONAL } from './chinese-wording.js';
import { ENGLISH } from './english-wording.js';
import { intlWording } from './intl-wording.js';
import type { Wording } from './wording.js';

/** The wording of a BCP 47 tag; zh-HK, zh-MO and zh-TW write traditional characters. No `Intl` for Chinese and English. */
export function wordingOf(lang: string): Wording {
  if (/^zh\b/i.test(lang))
    return /-(?:hant|hk|mo|tw)\b/i.test(lang) && !/-hans\b/i.test(lang) ? TRADITIONAL : SIMPLIFIED;
  return /^en\b|^$/i.test(lang) ? ENGLISH : intlWording(lang);
}
