// The frame in languages the kit has no words in: English, with their own digits and dates.
import { intlWording as momentWording } from '../../period/intl-wording.js';
import { intlWording as quantityWording } from '../../quantity/intl-wording.js';
import type { Speaker, Speech } from '../speech.js';

const MOST_LOCALES = 20;

/** Speaks English words with the numbers and dates of each locale. A formatter is dear: those of the last few are kept. */
export function speakEnglishIn<S extends Speech>(english: S): Speaker<S> {
  const speeches = new Map<string, S>();
  return (locale) => {
    let speech = speeches.get(locale);
    if (!speech) {
      speech = { ...english, locale, quantity: quantityWording(locale), moment: momentWording(locale) };
      if (speeches.size === MOST_LOCALES) speeches.clear();
      speeches.set(locale, speech);
    }
    return speech;
  };
}
