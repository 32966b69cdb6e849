// Knows which wording of quantities a language tag has.
import { writtenLanguage } from '../written-language.js';
import { withAllUnits } from './all-units.js';
import { SIMPLIFIED } from './chinese-wording.js';
import { ENGLISH } from './english-wording.js';
import { intlWording } from './intl-wording.js';
import { TRADITIONAL } from './traditional-wording.js';

const WHOLE = {
  'zh-Hans': withAllUnits(SIMPLIFIED),
  'zh-Hant': withAllUnits(TRADITIONAL),
  en: withAllUnits(ENGLISH),
};

/** The wording of a BCP 47 tag. No `Intl` for Chinese and English. */
export function quantityWordingOf(lang: string) {
  const written = writtenLanguage(lang);
  return written === 'other' ? withAllUnits(intlWording(lang)) : WHOLE[written];
}
