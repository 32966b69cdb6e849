// Writes the commonest amounts in simplified Chinese, in fewest bytes: exact ones, and computed ones that are near. The
// whole wording agrees with it.
import { groupFrom, type QuantityWording } from './wording.js';

export const PLAIN_CHINESE: QuantityWording = {
  scales: [
    [12, '万亿'],
    [8, '亿'],
    [4, '万'],
  ],
  mostDecimals: 2,
  digits: groupFrom(10_000),
  units: { household: ['户'], person: ['人'], CNY: ['元'], none: [''] },
  around({ bound, unit }, scaleWord) {
    return { before: bound === 'exact' ? '' : '约', after: scaleWord + (this.units[unit]?.[0] ?? unit) };
  },
};
