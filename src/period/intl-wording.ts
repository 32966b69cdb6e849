// Names periods in languages the kit has no words in: their own dates by Intl, the words in English.
import { isolate } from '../isolate.js';
import { ENGLISH } from './english-wording.js';
import type { Grain } from './whole-unit.js';
import type { Wording } from './wording.js';

const FIELDS: Record<Grain, Intl.DateTimeFormatOptions> = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
};

const IN_YEAR: Intl.DateTimeFormatOptions = { month: 'long', day: 'numeric' };

const MOST_WORDINGS = 20;
const wordings = new Map<string, Wording>();

/** The wording for a language tag; English for a tag that `Intl` refuses. The last few are kept: a formatter is dear. */
export function intlWording(lang: string): Wording {
  let wording = wordings.get(lang);
  if (!wording) {
    if (wordings.size === MOST_WORDINGS) wordings.clear();
    wordings.set(lang, (wording = makeWording(lang)));
  }
  return wording;
}

function makeWording(lang: string): Wording {
  try {
    // reports are dated in this calendar wherever they are read: 2020 must not become 1399
    const locale = new Intl.Locale(lang, { calendar: 'gregory' });
    const formatters = new Map<Intl.DateTimeFormatOptions, Intl.DateTimeFormat>();
    const write = (iso: string, options: Intl.DateTimeFormatOptions): string => {
      const formatter = formatters.get(options) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
      formatters.set(options, formatter);
      return formatter.format(new Date(iso));
    };
    return {
      ...ENGLISH,
      day: (iso) => isolate(write(iso, FIELDS.day)),
      endOfYear: (iso) => `end of ${write(iso, FIELDS.year)}`,
      pieces: (iso, grain) => [write(iso, FIELDS[grain])],
      inYear: (iso) => isolate(write(iso, IN_YEAR)),
      part: (part) => ENGLISH.part(part),
    };
  } catch {
    return ENGLISH;
  }
}
