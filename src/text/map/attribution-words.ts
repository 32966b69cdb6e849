// What stands under a map with a boundary: its approval number and who publishes it, by language.
import type { Dictionary } from '../language.js';

export interface AttributionWords {
  approval(number: string): string;
  boundarySource(name: string): string;
}

export const attributionWords: Record<Dictionary, AttributionWords> = {
  'zh-Hans': { approval: (number) => `审图号：${number}`, boundarySource: (name) => `底图来源：${name}` },
  'zh-Hant': { approval: (number) => `審圖號：${number}`, boundarySource: (name) => `底圖來源：${name}` },
  en: { approval: (number) => `Map approval ${number}`, boundarySource: (name) => `Boundary: ${name}` },
};
