// Writes the commonest figures in simplified Chinese, in fewest bytes: those that the plain readers read, and computed ones
// that are near. The whole wording agrees with it.
import { CHINESE_DIGITS } from './chinese-digits.js';
import type { QuantityWording } from './wording.js';

/** Words that say the same. */
const SAME: Partial<Record<string, string>> = { 逾: '超', 餘: '余', 多: '余' };

export const PLAIN_CHINESE: QuantityWording = {
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
  around({ bound, unit, counter, text }, scaleWord) {
    const name = counter ?? this.units[unit]?.[0] ?? unit;
    // As the text itself says it; a computed figure has no text.
    const [found = '约'] = bound === 'exact' ? [''] : (/^[近超逾]|[余餘多]|以[上下]$/.exec(text) ?? []);
    const word = SAME[found] ?? found;
    const [before, inside] = [/[约近超]/.test(word), word === '余'];
    return {
      before: before ? word : '',
      after: scaleWord + (inside ? word : '') + name + (before || inside ? '' : word),
    };
  },
  ...CHINESE_DIGITS,
};
