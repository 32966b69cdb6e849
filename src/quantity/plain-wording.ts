// Writes the commonest figures in simplified Chinese, in fewest bytes: those that the plain readers read, and computed ones
// that are near. The whole wording agrees with it.
import { CHINESE_DIGITS } from './chinese-digits.js';
import { CHINESE_UNITS } from './chinese-units.js';
import type { QuantityWording } from './wording.js';

export const PLAIN_CHINESE: QuantityWording = {
  units: CHINESE_UNITS,
  around({ bound, unit, counter, text }, scaleWord) {
    const name = counter ?? this.units[unit]?.[0] ?? unit;
    if (bound === 'exact') return { before: '', after: scaleWord + name };
    // As the text itself says it; a computed figure has no text.
    const word = /^[近超逾]|[余餘多]|以[上下]$/.exec(text)?.[0] ?? '约';
    const inside = /[余餘多]/.test(word) ? '余' : '';
    const behind = word[1] ? word : '';
    return {
      before: inside || behind ? '' : word.replace('逾', '超'),
      after: scaleWord + inside + name + behind,
    };
  },
  ...CHINESE_DIGITS,
};
