// Writes quantities in languages the kit has no words in: their own digits by Intl, the words in English.
import { ENGLISH } from './english-wording.js';
import type { QuantityWording } from './wording.js';

/** The wording of a BCP 47 tag; digits as in English for a tag that `Intl` refuses. */
export const intlWording = (lang: string): QuantityWording => ({
  ...ENGLISH,
  digits(whole, fraction) {
    const value = Number(fraction ? `${whole}.${fraction}` : whole);
    const options = { minimumFractionDigits: Math.min(20, fraction.length), maximumFractionDigits: 20 };
    try {
      return new Intl.NumberFormat(lang, options).format(value);
    } catch {
      return ENGLISH.digits(whole, fraction);
    }
  },
});
