// Knows how Chinese words time, in simplified and traditional characters.
import type { SpellingRule } from './spelling-rule.js';

const TO_SIMPLIFIED = new Map(
  '頭头 來来 從从 時时 間间 計计 劃划 規规 財财 個个 號号 現现'.split(' ').map(([from, to]) => [from!, to!]),
);

const DIGIT = '一二三四五六七八九';

/** The number that Chinese numerals write: 二〇一九 is 2019, 十 is 10, 三十一 is 31. */
export function numberOfHan(han: string): number {
  const digit = (numeral: string): number => DIGIT.indexOf(numeral) + 1;
  if (!han.includes('十')) return [...han].reduce((number, numeral) => number * 10 + digit(numeral), 0);
  const [tens = '', ones = ''] = han.split('十');
  return (tens ? digit(tens) : 1) * 10 + (ones ? digit(ones) : 0);
}

export const HAN_NUMBERS: readonly SpellingRule[] = [
  [/[頭來從時間計劃規財個號現]/g, (character) => TO_SIMPLIFIED.get(character)!],
  // 二〇一九年十二月, 前三季度, 一至九月; but not 十三五, which is a name
  [
    RegExp(
      `(?:[〇○零o${DIGIT}]{4}|[二三]?十[${DIGIT}]?|[${DIGIT}])(?=[年月日号季个]|[-–至到]+[〇○零o${DIGIT}]{4}年|[-–至到]第?[十${DIGIT}]+[月日号季])`,
      'g',
    ),
    (han) => `${numberOfHan(han)}`,
  ],
];

export const CHINESE: readonly SpellingRule[] = [
  // 2013-2014年度 may be one season or fiscal year, and so is refused
  [/^(\d{4}|[本今上去])年度/, '$1年'],
  [/年(?:间|期间|全年)|全年/g, '年'],
  [/本年/, '今年'],
  // 上年末 in a statistical report; 上半年 is another thing
  [/上年/, '去年'],
  // 自2016年起至2019年底
  [/起(?=[至到])/, ''],
  // 2016来 stands in a county's report card
  [/(?:以来|来|[至迄]今|起)(?=\(|$)/, '起'],
  // Taiwan's years
  [/民[国國](\d{2,3})年?/g, (_, year) => `${Number(year) + 1911}年`],
  [/目前/, '现'],
  [/(^|\()(?:截[至止][至到]?|[至到])/g, '$1截'],
  [/^自从/, '自'],
];

export const PARTS_OF_THE_YEAR: readonly SpellingRule[] = [
  [/年?[底末]|年[终終]/g, '底'],
  [/第(?=\d[-–至到])/g, ''],
  [/月份/g, '月'],
  [/号/g, '日'],
  [/头(?=\d)/g, '前'],
  [/前(\d\d?)个?月/g, ' $1前'],
  [/前([23])个?季度?/g, (_, quarters) => ` ${Number(quarters) * 3}前`],
  [/第?(\d)季度?/g, ' $1季'],
  [/上半年?/g, ' 1半'],
  [/下半年?/g, ' 2半'],
];
