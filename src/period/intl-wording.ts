// Names periods in languages the kit has no words in: their own dates by Intl, the words in English.
import { ENGLISH } from './english-wording.js';
import type { Grain } from './whole-unit.js';
import type { Wording } from './wording.js';

const FIELDS: Record<Grain, Intl.DateTimeFormatOptions> = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
};

const wordings = new Map<string, Wording>();

/** The wording for a language tag; English for a tag that `Intl` refuses. */
export function intlWording(lang: string): Wording {
  let wording = wordings.get(lang);
  if (!wording) wordings.set(lang, (wording = makeWording(lang)));
  return wording;
}

function makeWording(lang: string): Wording {
  try {
    // reports are dated in this calendar wherever they are read: 2020 must not become 1399
    const locale = new Intl.Locale(lang, { calendar: 'gregory' });
    const write = (iso: string, options: Intl.DateTimeFormatOptions): string =>
      new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(new Date(iso));
    return {
      ...ENGLISH,
      day: (iso) => write(iso, FIELDS.day),
      endOfYear: (iso) => `end of ${write(iso, FIELDS.year)}`,
      pieces: (iso, grain) => [write(iso, FIELDS[grain])],
      inYear: (iso) => write(iso, { month: 'long', day: 'numeric' }),
      part: (part) => ENGLISH.part(part),
    };
  } catch {
    return ENGLISH;
  }
}
