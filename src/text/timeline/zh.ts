// A timeline in Chinese, whichever the script.
import type { Script } from '../../script.js';
import type { TimelineWords, ToldBar } from './words.js';

const told = ({ period, amount }: ToldBar): string => period + amount;

export const chineseTimelineWords = (say: Script): TimelineWords => ({
  sentence({ label, measure, bars, count, sum, isOverlapping, missing }) {
    const ranks = { most: say`最多`, least: say`最少` };
    const ranked = (bar: ToldBar): string => told(bar) + (bar.rank ? `（${ranks[bar.rank]}）` : '');
    const isAll = bars.length === count;
    const lead = { total: '', 'per-year': say`平均每年`, cumulative: say`累计` }[measure];
    const clauses = [
      ...(isAll ? [] : [say`共${String(count)}个时期`]),
      ...bars.map(isAll ? told : ranked),
      ...(sum ? [say`合计${sum}`] : []),
    ];
    const notes = [
      ...(isOverlapping ? [say`时间重叠的金额分开画，不相加`] : []),
      ...(missing ? [say`另有${String(missing)}项没有画出，见数据`] : []),
    ];
    const subject = label && lead ? `${label}（${lead}）` : label || lead;
    return `${subject && `${subject}：`}${[clauses.join('，'), ...notes].join('；')}。`;
  },
  axis: (unit, shows) =>
    shows === 'amount'
      ? unit
      : shows === 'cumulative'
        ? say`累计，${unit}`
        : unit + (shows === 'rate' ? '/年' : say`/年，面积为总额`),
  perYear: (amount) => `${amount}/年`,
  years: (from, to) => (from === to ? `${from}年` : `${from}–${to}年`),
  cutPeriod: (period, day) => `${period}（截至${day}）`,
  cut: (day) => `截至${day}`,
  partialKey: (day) => say`斜纹：时期尚未结束${day && `，截至${day}`}`,
  overlapKey: say`时间重叠的金额分开画，不相加`,
  notDrawn: (lines, count) => say`未画出：${lines.join('；')}${lines.length < count ? say`等${String(count)}项` : ''}`,
  series: (index) => say`系列${String(index)}`,
  month: (month) => `${month}月`,
  day: (day) => `${day}日`,
  monthOfYear: (year, month) => `${year}年${month}月`,
});
