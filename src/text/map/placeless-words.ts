// What a map says under marks that are not places, by language.
import type { Dictionary } from '../language.js';

export interface PlacelessWords {
  /** Said first where that is so as no position is stated. */
  readonly unpublished: string;
  readonly noPlaces: string;
  /** Said last of bands whose names found no room beside them. */
  readonly unnamed: string;
}

export const placelessWords: Record<Dictionary, PlacelessWords> = {
  'zh-Hans': { unpublished: '位置未公布，', noPlaces: '排列不代表方位', unnamed: '；未标名的依列表次序' },
  'zh-Hant': { unpublished: '位置未公布，', noPlaces: '排列不代表方位', unnamed: '；未標名的依列表次序' },
  en: {
    unpublished: 'Positions are not published. ',
    noPlaces: 'The order says nothing about where the places are',
    unnamed: '; those without a name follow the order of the list',
  },
};
