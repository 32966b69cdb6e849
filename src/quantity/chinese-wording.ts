// Writes quantities in simplified Chinese: 54.73亿元, 5500余人, 80%以上.
import { BELOW, BEYOND, MORE, NEARLY } from './bound-words.js';
import { CHINESE_DIGITS } from './chinese-digits.js';
import { CHINESE_UNITS } from './chinese-units.js';
import type { Quantity } from './quantity.js';
import { isCurrency } from './units.js';
import type { QuantityWording } from './wording.js';

export const SIMPLIFIED: QuantityWording = {
  units: CHINESE_UNITS,
  around(quantity, scaleWord) {
    const { before, inside, behind } = boundOf(quantity);
    const { code, name } = nameOf(quantity, this.units);
    return { before: before + code, after: scaleWord + inside + name + behind };
  },
  ...CHINESE_DIGITS,
};

/** A unit's name, and the code that stands before the number where a currency has no Chinese name. */
function nameOf({ unit, counter = '' }: Quantity, units: QuantityWording['units']) {
  const known = units[unit]?.[0];
  if (known !== undefined) return { code: '', name: known };
  const [base = '', ...per] = unit.split('/');
  const wordOf = (part: string): string => units[part]?.[0] ?? part;
  const code = isCurrency(base) && wordOf(base) === base ? `${base} ` : '';
  const counted = /^\p{Script=Han}/u.test(counter) ? counter : '个';
  const name = base === 'count' ? counted : code ? '' : wordOf(base);
  return { code, name: [name, ...per.map(wordOf)].join('/') };
}

const NO_BOUND = { before: '', inside: '', behind: '' };

/**
 * How surely a figure is meant, in the flavour of the text it was read from; a percentage has no 余. A computed figure
 * has no text: 以上 leaves open that it is just that.
 */
function boundOf({ bound, text, unit }: Quantity): typeof NO_BOUND {
  if (bound === 'exact') return NO_BOUND;
  if (bound === 'near') return { ...NO_BOUND, before: NEARLY.test(text) ? '近' : '约' };
  // 以下 may be just that, which 不足5000户 and 低于3% are not.
  if (bound === 'at-most')
    return {
      ...NO_BOUND,
      ...(BELOW.test(text) ? { before: unit === 'percent' ? '低于' : '不足' } : { behind: '以下' }),
    };
  if (!unit.startsWith('percent') && MORE.test(text)) return { ...NO_BOUND, inside: '余' };
  return { ...NO_BOUND, ...(BEYOND.test(text) ? { before: '超' } : { behind: '以上' }) };
}
