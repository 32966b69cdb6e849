// Writes quantities in languages the kit has no words in: their own digits by Intl, the words in English.
import { ENGLISH } from './english-wording.js';
import type { QuantityWording } from './wording.js';

const MOST_DECIMALS = 20;

/** The wording of a BCP 47 tag; digits as in English for a tag that `Intl` refuses. */
export function intlWording(lang: string): QuantityWording {
  // Making a formatter takes longer than a page of figures.
  const formatters = new Map<number, Intl.NumberFormat>();
  const formatterFor = (decimals: number): Intl.NumberFormat => {
    const known = formatters.get(decimals);
    const options = { minimumFractionDigits: decimals, maximumFractionDigits: MOST_DECIMALS };
    const formatter = known ?? new Intl.NumberFormat(lang, options);
    formatters.set(decimals, formatter);
    return formatter;
  };
  return {
    ...ENGLISH,
    digits(plain) {
      const decimals = plain.split('.')[1]?.length ?? 0;
      try {
        return formatterFor(Math.min(MOST_DECIMALS, decimals)).format(Number(plain));
      } catch {
        return ENGLISH.digits(plain);
      }
    },
  };
}
