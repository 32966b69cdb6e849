// Names periods in English: day before month, months short in ranges (Jan–Sep 2020).
import { dateParts } from './calendar.js';
import { ENGLISH_MOMENT } from './english-moment.js';
import { MONTH_NAMES } from './month-names.js';
import type { Wording } from './wording.js';

export const ENGLISH: Wording = {
  ...ENGLISH_MOMENT,
  pieces(iso, grain, inRange) {
    const [year, month, day] = dateParts(iso);
    if (grain === 'year') return [`${year}`];
    const name = MONTH_NAMES[month - 1]!;
    return grain === 'month' ? [inRange ? name.slice(0, 3) : name, ` ${year}`] : [`${day}`, ` ${name}`, ` ${year}`];
  },
  inYear: (iso) => ENGLISH.pieces(iso, 'day').slice(0, 2).join(''),
  range(from, to) {
    let own = from.length;
    while (own > 1 && from[own - 1] === to[own - 1]) own--;
    const start = from.slice(0, own).join('');
    return start + (start.includes(' ') ? ' – ' : '–') + to.join('');
  },
  part: ({ unit, year, index }) =>
    unit === 'half' ? `${index === 1 ? 'first' : 'second'} half of ${year}` : `Q${index} ${year}`,
  moment: (day) => day,
  since: (start) => `since ${start}`,
  cut: (name, day) => `${name} (to ${day.replace(/^end/, 'the end')})`,
};
