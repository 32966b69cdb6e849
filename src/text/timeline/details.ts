// What a timeline says when asked: of one bar, and in its table; by language.
import type { Dictionary } from '../language.js';

export interface TimelineDetailWords {
  /** The chart to a screen reader, and how to go about in it. */
  chart(label: string): string;
  readonly instructions: string;
  /** 中央 1亿元 */
  seriesAmount(series: string, amount: string): string;
  asWritten(text: string): string;
  total(amount: string): string;
  runningTotal(amount: string): string;
  /** Of a line whose period is not over. */
  partialTo(day: string): string;
  /** Between the parts of what is said. */
  readonly comma: string;
  readonly overlapping: string;
  readonly totalRow: string;
  /** Of a line, or of the part of it that is given. */
  notDrawn(part: string): string;
  readonly period: string;
  readonly amount: string;
  readonly written: string;
  readonly remark: string;
  readonly start: string;
  readonly end: string;
  readonly exactValue: string;
  readonly unit: string;
  readonly bound: string;
  /** What the data button opens, where the table is long. */
  rows(count: number): string;
}

export const timelineDetailWords: Record<Dictionary, TimelineDetailWords> = {
  'zh-Hans': {
    chart: (label) => `${label}时间图`,
    instructions: '左右方向键逐个查看时期，Home 和 End 到首尾，回车选定，Escape 关闭',
    seriesAmount: (series, amount) => `${series} ${amount}`,
    asWritten: (text) => `原文：${text}`,
    total: (amount) => `共${amount}`,
    runningTotal: (amount) => `累计${amount}`,
    partialTo: (day) => `未结束，截至${day}`,
    comma: '，',
    overlapping: '与其他时期重叠',
    totalRow: '合计行',
    notDrawn: (part) => (part ? `未画出：${part}` : '未画出'),
    period: '时期',
    amount: '金额',
    written: '原文',
    remark: '说明',
    start: '起',
    end: '止',
    exactValue: '精确值',
    unit: '单位',
    bound: '界限',
    rows: (count) => `表格共${count}行`,
  },
  'zh-Hant': {
    chart: (label) => `${label}時間圖`,
    instructions: '左右方向鍵逐個查看時期，Home 和 End 到首尾，Enter 選定，Escape 關閉',
    seriesAmount: (series, amount) => `${series} ${amount}`,
    asWritten: (text) => `原文：${text}`,
    total: (amount) => `共${amount}`,
    runningTotal: (amount) => `累計${amount}`,
    partialTo: (day) => `未結束，截至${day}`,
    comma: '，',
    overlapping: '與其他時期重疊',
    totalRow: '合計行',
    notDrawn: (part) => (part ? `未畫出：${part}` : '未畫出'),
    period: '時期',
    amount: '金額',
    written: '原文',
    remark: '說明',
    start: '起',
    end: '止',
    exactValue: '精確值',
    unit: '單位',
    bound: '界限',
    rows: (count) => `表格共${count}行`,
  },
  en: {
    chart: (label) => (label ? `${label}: chart over time` : 'Chart over time'),
    instructions:
      'Left and right arrows go from period to period, Home and End to the first and last; Enter chooses, Escape closes',
    seriesAmount: (series, amount) => `${series}: ${amount}`,
    asWritten: (text) => `As written: ${text}`,
    total: (amount) => `Total: ${amount}`,
    runningTotal: (amount) => `Running total: ${amount}`,
    partialTo: (day) => `not over, to ${day}`,
    comma: ', ',
    overlapping: 'overlaps other periods',
    totalRow: 'total',
    notDrawn: (part) => (part ? `not drawn: ${part}` : 'not drawn'),
    period: 'Period',
    amount: 'Amount',
    written: 'As written',
    remark: 'Remark',
    start: 'Start',
    end: 'End',
    exactValue: 'Exact value',
    unit: 'Unit',
    bound: 'Bound',
    rows: (count) => `A table of ${count} rows`,
  },
};
