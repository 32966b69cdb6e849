// Reads the scale behind a number with the 多, 余 or 来 around it: 亿多, 余万, 百万, billion; $5m.
import type { Cursor } from './cursor.js';
import { SCALES } from './words.js';

export interface ScaleRead {
  /** The power of ten; 0 where no scale stands there. */
  readonly power: number;
  /** True where 多 or 余 follows: the amount is a lower bound. */
  readonly isMore: boolean;
  /** 5000来户: about. */
  readonly isAbout: boolean;
}

// A footnote mark (20.7(*) percent, 12000②), a mirror's pinyin (45.7萬(wàn)人).
const NOISE = /(?:\(\*+\)|[*†‡※①-⑳](?!\d)|\[\d{1,2}\]|\([a-zāáǎàēéěèīíǐìōóǒòūúǔùü]{1,6}\))/y;
// 多 and 余 begin words of their own: 多元化, 余额. In English a plus says the same: 10,000+ people.
const MORE = /多(?!元化)|余(?![额款粮])|\+(?=$| [a-z])/y;
const ABOUT = /来(?=[十百千万亿户人个名])/y;
// 千 and 百 begin words of their own: 千瓦, 千米, 百分点.
export const HAN_SCALE =
  /万亿|[十百千]?(?:万|亿)|千(?![瓦米克卡伏安赫帕])|百(?!分)|十|兆(?=\d|元|美元|美金|日元|欧元|港元|新台币|台币|韩元)/y;
const SPACED_SCALE = /[ \u00A0](?:万亿|万|亿)(?= ?(?:$|[元人户名个亩美港立平公吨套项次]))/y;
const ENGLISH_SCALE =
  /[ \u00A0-]?(?:lakh crore|hundred thousand|hundred million|hundred|thousand|lakhs?|lacs?|million|mln|mn|crores?|cr|billion|bn|trillion|tn)(?![a-z])/y;
/** Behind a currency only: $5m, $2.5k, US$2.4B. */
const MONEY_SCALE = / ?([kmb])(?![a-z])/y;
/** 83.5k people; an m without a space before people is no metre. */
const PEOPLE_SCALE =
  /([km])(?= (?:people|persons|households|families|residents|villagers|individuals|refugees|children|women|men)(?![a-z]))/y;
const SHORT: Readonly<Record<string, string>> = { k: 'thousand', m: 'million', b: 'billion' };

/** `isMoney` behind a currency sign. */
export function readScale(cursor: Cursor, isMoney: boolean): ScaleRead {
  while (cursor.take(NOISE));
  let isMore = cursor.take(MORE) !== undefined;
  let isAbout = cursor.take(ABOUT) !== undefined;
  const short = cursor.take(isMoney ? MONEY_SCALE : PEOPLE_SCALE)?.[1];
  const long = short ? undefined : (cursor.take(HAN_SCALE) ?? cursor.take(SPACED_SCALE) ?? cursor.take(ENGLISH_SCALE));
  const word = short ? SHORT[short] : long?.[0].replace(/^[\s-]/, '');
  while (cursor.take(NOISE));
  if (word && cursor.take(MORE)) isMore = true;
  if (word && cursor.take(ABOUT)) isAbout = true;
  // 1万多亿元, 5千多万人: 多 stands within a scale of two words.
  const rest =
    isMore && /^[百千万]$/.test(word ?? '') ? cursor.take(word === '万' ? /亿/y : /[万亿]/y)?.[0] : undefined;
  if (rest) return { power: SCALES[word!]! + SCALES[rest]!, isMore, isAbout };
  const hundreds = word ? /^([十百千])([万亿])$/.exec(word) : undefined;
  const power = !word ? 0 : hundreds ? SCALES[hundreds[1]!]! + SCALES[hundreds[2]!]! : SCALES[word]!;
  return { power, isMore, isAbout };
}
