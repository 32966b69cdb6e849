// Writes quantities in English: CNY 5.473 billion, over 5,500 people, at least 80%.
import { BELOW, BEYOND, MORE, NEARLY } from './bound-words.js';
import type { Quantity } from './quantity.js';
import { isCurrency, pluralOf } from './units.js';
import { groupFrom, type QuantityWording } from './wording.js';

export const ENGLISH: QuantityWording = {
  scales: [
    [12, ' trillion'],
    [9, ' billion'],
    [6, ' million'],
  ],
  mostDecimals: 3,
  digits: groupFrom(1000),
  // A unit that is not here is written as its symbol.
  units: {
    household: ['household', 'households'],
    person: ['person', 'people'],
    'percentage-point': ['percentage point', 'percentage points'],
    none: ['', ''],
  },
  around(quantity, scaleWord) {
    const [base = '', ...per] = quantity.unit.split('/');
    const code = isCurrency(base) ? `${base} ` : '';
    const rate = per.map((word) => ` per ${this.units[word]?.[0] || word}`).join('');
    return {
      before: boundOf(quantity) + code,
      after: scaleWord + (code ? '' : nameOf(base, quantity, this.units)) + rate,
    };
  },
};

/** A unit with the space before it. */
function nameOf(base: string, { counter = '', value, to }: Quantity, units: QuantityWording['units']): string {
  if (base === 'percent') return '%';
  const isOne = value === 1 && to === undefined;
  const counted = /^[a-z]/i.test(counter) ? (isOne ? counter : pluralOf(counter)) : '';
  const name = base === 'count' ? counted : (units[base]?.[isOne ? 0 : 1] ?? base);
  return name && ` ${name}`;
}

/** How surely a figure is meant, in the flavour of the text it was read from. */
function boundOf({ bound, text }: Quantity): string {
  if (bound === 'exact') return '';
  if (bound === 'near') return NEARLY.test(text) ? 'nearly ' : 'about ';
  if (bound === 'at-most') return BELOW.test(text) ? 'under ' : 'at most ';
  return MORE.test(text) || BEYOND.test(text) ? 'over ' : 'at least ';
}
