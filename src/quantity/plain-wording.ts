// Writes the commonest figures in simplified Chinese, in fewest bytes: exact ones, and computed ones that are near. The
// whole wording agrees with it.
import { CHINESE_DIGITS } from './chinese-digits.js';
import type { QuantityWording } from './wording.js';

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
  around({ bound, unit, counter }, scaleWord) {
    return { before: bound === 'exact' ? '' : '约', after: scaleWord + (counter ?? this.units[unit]?.[0] ?? unit) };
  },
  ...CHINESE_DIGITS,
};
