// The names of the rows and columns of a stat's table, by language.
import type { Dictionary } from '../language.js';

export interface StatTableWords {
  readonly item: string;
  readonly figure: string;
  readonly asWritten: string;
  readonly date: string;
  readonly exactValue: string;
  readonly unit: string;
  readonly bound: string;
  readonly change: string;
  /** A change below zero that has bounds: by 2000 or more is not −2000 or more. */
  readonly fall: string;
  readonly share: string;
}

export const statTableWords: Record<Dictionary, StatTableWords> = {
  'zh-Hans': {
    item: '项目',
    figure: '数值',
    asWritten: '原文',
    date: '时间',
    exactValue: '精确值',
    unit: '单位',
    bound: '界限',
    change: '变化',
    fall: '减少',
    share: '占比',
  },
  'zh-Hant': {
    item: '項目',
    figure: '數值',
    asWritten: '原文',
    date: '時間',
    exactValue: '精確值',
    unit: '單位',
    bound: '界限',
    change: '變化',
    fall: '減少',
    share: '佔比',
  },
  en: {
    item: 'Item',
    figure: 'Figure',
    asWritten: 'As written',
    date: 'Date',
    exactValue: 'Exact value',
    unit: 'Unit',
    bound: 'Bound',
    change: 'Change',
    fall: 'Fall',
    share: 'Share',
  },
};
