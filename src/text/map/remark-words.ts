// What a map says of figures that do not fit together, by language.
import type { Dictionary } from '../language.js';

export interface RemarkWords {
  totalDiffers(parts: string, total: string): string;
  sitesDiffer(listed: string, total: string): string;
  flowsDiffer(name: string, parts: string, total: string): string;
  repeated(names: string): string;
  negative(names: string): string;
  unknownSite(names: string): string;
  misplaced(names: string): string;
  /** More households than people. */
  crowded(names: string): string;
  /** Amounts that are no whole numbers. */
  broken(names: string): string;
  /** Flows that end where they begin. */
  unmoved(names: string): string;
  /** Sites among flows that none leads to. */
  noOrigin(names: string): string;
  join(names: readonly string[]): string;
}

export const remarkWords: Record<Dictionary, RemarkWords> = {
  'zh-Hans': {
    totalDiffers: (parts, total) => `各点合计${parts}，总数${total}，二者不符。`,
    sitesDiffer: (listed, total) => `列出${listed}个，总数为${total}。`,
    flowsDiffer: (name, parts, total) => `${name}：各来源合计${parts}，该点自报${total}，二者不符。`,
    repeated: (names) => `重复列出，均予保留：${names}。`,
    negative: (names) => `数字为负，照原样列出，不计入大小与合计：${names}。`,
    unknownSite: (names) => `迁入地未单独列出：${names}。`,
    misplaced: (names) => `经纬度有误，未画在图上：${names}。`,
    crowded: (names) => `户数多于人数，存疑：${names}。`,
    broken: (names) => `户数或人数不是整数，存疑：${names}。`,
    unmoved: (names) => `迁出地与迁入地同名：${names}。`,
    noOrigin: (names) => `未注明迁出地，未画成流向：${names}。`,
    join: (names) => names.join('、'),
  },
  'zh-Hant': {
    totalDiffers: (parts, total) => `各點合計${parts}，總數${total}，二者不符。`,
    sitesDiffer: (listed, total) => `列出${listed}個，總數為${total}。`,
    flowsDiffer: (name, parts, total) => `${name}：各來源合計${parts}，該點自報${total}，二者不符。`,
    repeated: (names) => `重複列出，均予保留：${names}。`,
    negative: (names) => `數字為負，照原樣列出，不計入大小與合計：${names}。`,
    unknownSite: (names) => `遷入地未單獨列出：${names}。`,
    misplaced: (names) => `經緯度有誤，未畫在圖上：${names}。`,
    crowded: (names) => `戶數多於人數，存疑：${names}。`,
    broken: (names) => `戶數或人數不是整數，存疑：${names}。`,
    unmoved: (names) => `遷出地與遷入地同名：${names}。`,
    noOrigin: (names) => `未註明遷出地，未畫成流向：${names}。`,
    join: (names) => names.join('、'),
  },
  en: {
    totalDiffers: (parts, total) => `The places add up to ${parts}, but the total says ${total}.`,
    sitesDiffer: (listed, total) => `${listed} ${listed === '1' ? 'is' : 'are'} listed, but the total says ${total}.`,
    flowsDiffer: (name, parts, total) => `${name}: the flows add up to ${parts}, but the site says ${total}.`,
    repeated: (names) => `Listed more than once, all kept: ${names}.`,
    negative: (names) => `Below zero, so listed as written and part of no size or sum: ${names}.`,
    unknownSite: (names) => `Moved to, but not listed as a site: ${names}.`,
    misplaced: (names) => `Longitude or latitude is wrong, not on the map: ${names}.`,
    crowded: (names) => `In doubt, as there are more households than people: ${names}.`,
    broken: (names) => `In doubt, as households or people are not whole numbers: ${names}.`,
    unmoved: (names) => `To and from a place of the same name: ${names}.`,
    noOrigin: (names) => `No origin is stated, so that no flow is drawn: ${names}.`,
    join: (names) => names.join(', '),
  },
};
