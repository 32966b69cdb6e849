// How Chinese writes a number's digits, whichever the script and however much is said around them.
import { groupFrom, type QuantityWording } from './wording.js';

export const CHINESE_DIGITS: Pick<QuantityWording, 'scales' | 'mostDecimals' | 'digits'> = {
  scales: [
    [12, '万亿'],
    [8, '亿'],
    [4, '万'],
  ],
  mostDecimals: 2,
  digits: groupFrom(10_000),
};
