// What a map says of bands whose names found no room beside them, by language. It goes on from `noPlaces`.
import type { Dictionary } from '../language.js';

export const unnamedWords: Record<Dictionary, string> = {
  'zh-Hans': '；未标名的依列表次序',
  'zh-Hant': '；未標名的依列表次序',
  en: '; those without a name follow the order of the list',
};
