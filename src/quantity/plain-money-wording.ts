// Writes the commonest sums of money in simplified Chinese, in fewest bytes: exact ones, and computed ones that are near.
// The whole wording agrees with it.
import { CHINESE_DIGITS } from './chinese-digits.js';
import type { QuantityWording } from './wording.js';

export const PLAIN_CHINESE_MONEY: QuantityWording = {
  units: { CNY: ['元'], none: [''] },
  around({ bound, unit }, scaleWord) {
    return { before: bound === 'exact' ? '' : '约', after: scaleWord + this.units[unit]![0] };
  },
  ...CHINESE_DIGITS,
};
