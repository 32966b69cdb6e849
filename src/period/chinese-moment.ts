// Writes a day in Chinese, whichever the script.
import type { MomentWording } from './wording.js';

export const CHINESE_MOMENT: MomentWording = {
  endOfYear: (iso) => `${iso.slice(0, 4)}年底`,
  day: (iso) =>
    iso
      .split('-')
      .map((number, i) => Number(number) + '年月日'[i]!)
      .join(''),
  upTo: (day) => `截至${day}`,
};
