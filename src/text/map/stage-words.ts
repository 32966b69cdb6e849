// What a map says to who moves it or chooses in it, by language.
import type { Dictionary } from '../language.js';

export interface StageWords {
  zoomed(times: string): string;
  chosen(name: string): string;
}

export const stageWords: Record<Dictionary, StageWords> = {
  'zh-Hans': { zoomed: (times) => `${times}倍`, chosen: (name) => `已选：${name}` },
  'zh-Hant': { zoomed: (times) => `${times}倍`, chosen: (name) => `已選：${name}` },
  en: { zoomed: (times) => `${times} times`, chosen: (name) => `Chosen: ${name}` },
};
