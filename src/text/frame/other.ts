// The frame in languages the kit has no words in: English, with their own digits and dates.
import { intlWording as momentWording } from '../../period/intl-wording.js';
import { intlWording as quantityWording } from '../../quantity/intl-wording.js';
import type { Speech } from '../speech.js';

/** A speech in English words for the numbers and dates of another locale. */
export const withLocale = <S extends Speech>(english: S, locale: string): S => ({
  ...english,
  locale,
  quantity: quantityWording(locale),
  moment: momentWording(locale),
});
