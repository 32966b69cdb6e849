// How a map speaks in Chinese, whichever the script.
import type { MapFacts, MapWords } from './words.js';

/** The words in which the two scripts differ. */
export interface ChineseMapWords {
  readonly sites: string;
  readonly destinations: string;
  readonly origins: string;
  readonly moveTo: string;
  readonly counter: string;
  readonly noPosition: string;
  readonly noPlaces: string;
  readonly unnamed: string;
  readonly listed: readonly [list: string, of: string];
  readonly sum: readonly [parts: string, total: string, unlike: string, flows: string, own: string];
  readonly repeated: string;
  readonly negative: string;
  readonly unknownSite: string;
  readonly misplaced: string;
  readonly listOf: string;
  readonly showAll: readonly [string, string];
  readonly showFewer: string;
  readonly eachMark: string;
  readonly approval: string;
  readonly boundarySource: string;
  readonly zoom: readonly [zoomIn: string, zoomOut: string, reset: string, times: string];
  readonly chosen: string;
  readonly terms: MapWords['terms'];
}

export function chineseMapWords(words: ChineseMapWords): MapWords {
  const [parts, total, unlike, flows, own] = words.sum;
  function sentence({ label, sites, origins, whole, largest, unlocated }: MapFacts): string {
    const count = /^\d/.test(sites) && /\d$/.test(sites) ? sites + words.counter : sites;
    const what = origins
      ? `${origins}${words.counter}${words.origins}${words.moveTo}${count}${words.destinations}`
      : count + words.sites;
    const facts = [
      what + (whole ? `，共${whole}` : ''),
      largest ? `最多的是${largest.name}，${largest.amount}` : '',
      unlocated > 0 ? `${unlocated}${words.counter}${words.noPosition}` : '',
    ];
    return `${label ? `${label}：` : ''}${facts.filter(Boolean).join('；')}。`;
  }
  return {
    sentence,
    flow: (origin, place) => `${origin} → ${place}`,
    unnamed: words.unnamed,
    totalDiffers: (sum, whole) => `${parts}${sum}，${total}${whole}，${unlike}。`,
    sitesDiffer: (listed, whole) => `${words.listed[0]}${listed}${words.counter}，${words.listed[1]}${whole}。`,
    flowsDiffer: (name, sum, whole) => `${name}：${flows}${sum}，${own}${whole}，${unlike}。`,
    repeated: (names) => `${words.repeated}${names}。`,
    negative: (names) => `${words.negative}${names}。`,
    unknownSite: (names) => `${words.unknownSite}${names}。`,
    misplaced: (names) => `${words.misplaced}${names}。`,
    noPosition: words.noPosition,
    noPlaces: words.noPlaces,
    listOf: (label) => label + words.listOf,
    showAll: (count) => `${words.showAll[0]}${count}${words.showAll[1]}`,
    showFewer: words.showFewer,
    eachMark: (amount) => words.eachMark + amount,
    approval: (number) => words.approval + number,
    boundarySource: (name) => words.boundarySource + name,
    zoomIn: words.zoom[0],
    zoomOut: words.zoom[1],
    zoomReset: words.zoom[2],
    zoomed: (times) => times + words.zoom[3],
    chosen: (name) => words.chosen + name,
    join: (names) => names.join('、'),
    terms: words.terms,
  };
}
