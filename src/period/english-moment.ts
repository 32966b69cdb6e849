// Writes a day in English: day before month.
import { MONTH_NAMES } from './month-names.js';
import type { MomentWording } from './wording.js';

export const ENGLISH_MOMENT: MomentWording = {
  endOfYear: (iso) => `end of ${iso.slice(0, 4)}`,
  day(iso) {
    const [year, month, day] = iso.split('-').map(Number);
    return `${day} ${MONTH_NAMES[month! - 1]} ${year}`;
  },
  upTo: (day, isEndOfYear) => (isEndOfYear ? `by the ${day}` : `as of ${day}`),
};
