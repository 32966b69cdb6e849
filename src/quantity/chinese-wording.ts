// Writes quantities in simplified Chinese: 54.73亿元, 5500余人, 80%以上.
import { BEYOND, MORE, NEARLY } from './bound-words.js';
import type { Quantity } from './quantity.js';
import { isCurrency } from './units.js';
import { groupFrom, type QuantityWording } from './wording.js';

export const SIMPLIFIED: QuantityWording = {
  scales: [
    [12, '万亿'],
    [8, '亿'],
    [4, '万'],
  ],
  mostDecimals: 2,
  digits: groupFrom(5),
  units: {
    household: ['户'],
    person: ['人'],
    CNY: ['元'],
    USD: ['美元'],
    percent: ['%'],
    'percentage-point': ['个百分点'],
    mu: ['亩'],
    none: [''],
  },
  around(quantity, scaleWord) {
    const nameOf = (unit: string): string => this.units[unit]?.[0] ?? unit;
    const [base = '', ...per] = quantity.unit.split('/');
    const [before, inside, behind] = boundOf(quantity);
    // A currency without a Chinese name stands before the number by its code.
    const code = isCurrency(base) && nameOf(base) === base ? `${base} ` : '';
    const { counter = '' } = quantity;
    const name = base === 'count' ? (/^\p{Script=Han}/u.test(counter) ? counter : '个') : nameOf(base);
    const unit = [code ? '' : name, ...per.map(nameOf)].join('/');
    return [before + code, scaleWord + inside + unit + behind];
  },
};

type BoundWords = readonly [before: string, inside: string, behind: string];

/**
 * How surely a figure is meant, in the flavour of the text it was read from; a percentage has no 余. A computed figure
 * has no text: 以上 leaves open that it is just that.
 */
function boundOf({ bound, text, unit }: Quantity): BoundWords {
  if (bound === 'near') return [NEARLY.test(text) ? '近' : '约', '', ''];
  if (bound === 'at-most') return ['', '', '以下'];
  if (bound === 'exact') return ['', '', ''];
  if (!unit.startsWith('percent') && MORE.test(text)) return ['', '余', ''];
  return BEYOND.test(text) ? ['超', '', ''] : ['', '', '以上'];
}
