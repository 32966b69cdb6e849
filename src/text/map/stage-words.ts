// What a map says to who moves it, chooses in it or opens its list, by language.
import type { Dictionary } from '../language.js';

export interface StageWords {
  zoomed(times: string): string;
  chosen(name: string): string;
  readonly unchosen: string;
  /** So many rows of all. */
  shown(count: number, all: number): string;
}

export const stageWords: Record<Dictionary, StageWords> = {
  'zh-Hans': {
    zoomed: (times) => `${times}倍`,
    chosen: (name) => `已选：${name}`,
    unchosen: '已取消选择',
    shown: (count, all) => `已显示${count}项，共${all}项`,
  },
  'zh-Hant': {
    zoomed: (times) => `${times}倍`,
    chosen: (name) => `已選：${name}`,
    unchosen: '已取消選擇',
    shown: (count, all) => `已顯示${count}項，共${all}項`,
  },
  en: {
    zoomed: (times) => `${times} times`,
    chosen: (name) => `Chosen: ${name}`,
    unchosen: 'Nothing chosen',
    shown: (count, all) => `${count.toLocaleString('en')} of ${all.toLocaleString('en')} shown`,
  },
};
