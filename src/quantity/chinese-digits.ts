// How Chinese writes a number's digits, whichever the script and however much is said around them.
import { groupFrom, type QuantityWording } from './wording.js';

/** Four digits need no comma (GB/T 15835: 6839户), but have one beside five: 6,839户27,393人. */
export const CHINESE_DIGITS: Pick<QuantityWording, 'scales' | 'mostDecimals' | 'digits' | 'alike'> = {
  scales: [
    [12, '万亿'],
    [8, '亿'],
    [4, '万'],
  ],
  mostDecimals: 2,
  digits: groupFrom(10_000),
  alike: groupFrom(1000),
};
