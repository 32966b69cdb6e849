// A map in Chinese, whichever the script.
import type { Script } from '../../script.js';
import type { MapFacts, MapWords } from './words.js';

export function chineseMapWords(say: Script): MapWords {
  const counted = (count: string): string => (/[\d万亿萬億]$/.test(count) ? say`${count}个` : count);
  /** 12, 1万 and 12个 are of sites; 12个安置点 says so itself. */
  const named = (count: string, word: string): string =>
    /[\d万亿萬億余餘]\D?(?:以[上下])?$/.test(count) ? counted(count) + word : count;

  function sentence({ label, sites, noun, onlySite, origins, whole, largest, unlocated, date }: MapFacts): string {
    const what = origins
      ? say`${origins}个迁出地迁往${onlySite || named(sites, say`迁入地`)}`
      : named(sites, /^\w|^$/.test(noun) ? say`安置点` : noun);
    const facts = [
      (whole ? (what && say`${what}，共`) + whole : what) + (date && `（${date}）`),
      largest ? say`最多的是${largest.name.replace(' → ', '至')}，${largest.amount}` : '',
      unlocated && say`${unlocated}个未公布位置`,
    ];
    return `${label && `${label}：`}${facts.filter(Boolean).join('；')}。`;
  }

  return {
    sentence,
    flow: (origin, place) => `${origin} → ${place}`,
    unnamed: say`未注明地点`,
    noPosition: say`未公布位置`,
    noPlaces: say`位置未公布，排列不代表方位`,
    listOf: (label) => (label && `${label}：`) + say`由多到少`,
    eachMark: (amount) => say`每个标记代表${counted(amount)}安置点`,
    approval: (number) => say`审图号：${number}`,
    boundarySource: (name) => say`底图来源：${name}`,
  };
}
