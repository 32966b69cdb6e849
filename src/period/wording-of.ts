// Knows which wording a language tag has.
import { writtenLanguage } from '../written-language.js';
import { SIMPLIFIED, TRADITIONAL } from './chinese-wording.js';
import { ENGLISH } from './english-wording.js';
import { intlWording } from './intl-wording.js';
import type { Wording } from './wording.js';

/** The wording of a BCP 47 tag. No `Intl` for Chinese and English. */
export function wordingOf(lang: string): Wording {
  const written = writtenLanguage(lang);
  if (written === 'other') return intlWording(lang);
  return written === 'en' ? ENGLISH : written === 'zh-Hant' ? TRADITIONAL : SIMPLIFIED;
}
