// Names periods in Chinese: years and months joined by a dash (2016–2019年), longer dates by 至.
import { dateParts } from './calendar.js';
import { CHINESE_MOMENT } from './chinese-moment.js';
import type { Wording } from './wording.js';

const DEPTH = { year: 1, month: 2, day: 3 };

export const SIMPLIFIED: Wording = {
  ...CHINESE_MOMENT,
  pieces: (iso, grain) =>
    dateParts(iso)
      .map((number, i) => `${number}${'年月日'[i]}`)
      .slice(0, DEPTH[grain]),
  inYear: (iso) => SIMPLIFIED.pieces(iso, 'day').slice(1).join(''),
  range(from, to) {
    const own = to.findIndex((piece, i) => piece !== from[i]);
    const text = `${from.join('')}至${to.slice(own).join('')}`;
    return text.replace(/(\d+)(\D)至(\d+)\2$/, '$1–$3$2');
  },
  part: ({ unit, year, index }) =>
    `${year}年${unit === 'half' ? '上下'[index - 1] + '半年' : `第${'一二三四'[index - 1]}季度`}`,
  moment: (day) => `截至${day}`,
  since: (start) => `${start}以来`,
  cut: (name, day) => `${name}（截至${day}）`,
};

export const TRADITIONAL: Wording = { ...SIMPLIFIED, since: (start) => `${start}以來` };
