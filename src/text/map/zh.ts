// A map in Chinese, whichever the script.
import type { Script } from '../../script.js';
import type { MapFacts, MapWords } from './words.js';

export function chineseMapWords(say: Script): MapWords {
  const counted = (count: string): string => (/[\d万亿萬億]$/.test(count) ? say`${count}个` : count);
  /** 12 and 12个 are of sites; 12个安置点 says so itself. */
  const named = (count: string, word: string): string =>
    /[\d万亿萬億余餘]\D?(?:以[上下])?$/.test(count) ? counted(count) + word : count;

  const [noPosition, offMap] = [say`未公布位置`, say`未标在图上`];

  function sentence({
    label,
    sites,
    onlySite,
    origins,
    whole,
    largest,
    unlocated,
    isUnpublished,
    date,
  }: MapFacts): string {
    const what = origins
      ? say`${origins}个迁出地迁往${onlySite || named(sites, say`迁入地`)}`
      : sites && named(sites, say`安置点`);
    const facts = [
      [what, whole && `共${whole}`].filter(Boolean).join('，') + (date && `（${date}）`),
      largest ? say`最多的是${largest.name}，${largest.amount}` : '',
      unlocated > 0 ? say`${String(unlocated)}个` + (isUnpublished ? noPosition : offMap) : '',
    ];
    return `${label && `${label}：`}${facts.filter(Boolean).join('；')}。`;
  }

  return {
    sentence,
    unnamed: say`未注明地点`,
    noPosition,
    offMap,
    listOf: (label) => say`${label}：按人数排列`,
    showAll: (count) => say`全部${String(count)}项`,
    showFewer: say`收起`,
    eachMark: (amount) => say`每个标记代表` + (/[户戶人]$/.test(amount) ? amount : counted(amount) + say`安置点`),
  };
}
