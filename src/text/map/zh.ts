// A map in Chinese, whichever the script.
import type { Script } from '../../script.js';
import type { MapFacts, MapWords } from './words.js';

export function chineseMapWords(say: Script): MapWords {
  const counted = (count: string): string => (/[\d万亿萬億]$/.test(count) ? say`${count}个` : count);
  /** 12, 1万 and 12个 are of sites; 12个安置点 says so itself. */
  const named = (count: string, word: string): string =>
    /[\d万亿萬億余餘]\D?(?:以[上下])?$/.test(count) ? counted(count) + word : count;

  const [noPosition, offMap] = [say`未公布位置`, say`未标在图上`];

  function sentence(facts: MapFacts): string {
    const { label, sites, noun, onlySite, origins, whole, largest, unlocated, isUnpublished, date } = facts;
    const what = origins
      ? say`${origins}个迁出地迁往${onlySite || named(sites, say`迁入地`)}`
      : named(sites, /^\w|^$/.test(noun) ? say`安置点` : noun);
    const parts = [
      (whole ? (what && say`${what}，共`) + whole : what) + (date && `（${date}）`),
      largest ? say`最多的是${largest.name.replace(' → ', '至')}，${largest.amount}` : '',
      unlocated && say`${unlocated}个` + (isUnpublished ? noPosition : offMap),
    ];
    return `${label && `${label}：`}${parts.filter(Boolean).join('；')}。`;
  }

  return {
    sentence,
    flow: (origin, place) => `${origin} → ${place}`,
    unnamed: say`未注明地点`,
    noPosition,
    offMap,
    listOf: (label) => (label && `${label}：`) + say`由多到少`,
    eachMark: (amount) => say`每个标记代表` + (/[户戶人]$/.test(amount) ? amount : counted(amount) + say`安置点`),
  };
}
