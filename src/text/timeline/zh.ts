// A timeline in Chinese, whichever the script.
import type { Script } from '../../script.js';
import type { TimelineWords, ToldBar } from './words.js';

const told = ({ period, amount }: ToldBar): string => period + amount;

export const chineseTimelineWords = (say: Script): TimelineWords => ({
  sentence({ subject, bars, count, sum, notes }) {
    const ranks = { most: say`最多`, least: say`最少` };
    const ranked = (bar: ToldBar): string => told(bar) + (bar.rank ? `（${ranks[bar.rank]}）` : '');
    const clauses = [...(count ? [say`共${count}个时期`] : []), ...bars.map(ranked), ...(sum ? [say`合计${sum}`] : [])];
    return `${subject && `${subject}：`}${[clauses.join('，'), ...notes].join('；')}。`;
  },
  axis: (unit, shows) => unit + { amount: '', rate: '/年', 'rate-and-area': say`/年，面积为总额` }[shows],
  perYear: (amount) => `${amount}/年`,
  years: (from, to) => (from === to ? `${from}年` : `${from}–${to}年`),
  cutPeriod: (period, day) => `${period}（截至${day}）`,
  cut: (day) => `截至${day}`,
  partialKey: (day) => say`斜纹：时期尚未结束${day && `，截至${day}`}`,
});
