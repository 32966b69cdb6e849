// Reads what leads into a number, backwards from it: about, more than, a fall of, US$, a minus.
import type { Cursor } from './cursor.js';
import * as words from './patterns.js';
import { CURRENCY_SIGNS } from './money-words.js';
import type { Bound, Unit } from './quantity.js';
import { RATE_UNITS } from './words.js';

export interface Lead {
  readonly start: number;
  /** Where it begins with its rate: 每人. */
  readonly rateStart: number;
  /** Where the amount begins with its currency sign. */
  readonly amountStart: number;
  readonly bound: Bound | undefined;
  readonly currency: Unit | undefined;
  /** The currency sign or code as it stands there. */
  readonly sign: string | undefined;
  /** between 5 and 10 percent */
  readonly isBetween: boolean;
  readonly isFall: boolean;
  /** 累计减少8239万人 tallies people; it is no fall of a level. */
  readonly isTally: boolean;
  readonly isMinus: boolean;
  /** True where the minus is a dash, which may be none. */
  readonly isDash: boolean;
  readonly isPlus: boolean;
  readonly isLevel: boolean;
  /** True where a denial makes the sense uncertain: 未减少5户, not about 5%. */
  readonly isDenied: boolean;
  /** "down 5%" is a fall; "shut down 5 mines" is none. */
  readonly isDown: boolean;
  readonly rate: Unit;
}

// A hyphen after a noun joins (贫困户-5户); after a space, a bracket or 增速为 it is a minus.
const MINUS = /(?:^|[\s(:,;|~约至到为是达率速长比加幅])-$|[−↓]$|(?<![肩担欺胜抱自])负$|(?<![a-z])minus $/;
// Reports write a dash for it: growth of –3.5 per cent, 增速为—2.1%.
const DASH = /(?:^|[(:,约至到为是达率速长比幅]|(?<![a-z])(?:of|by|to|at|from|was|is|were|and|or) )–$/;
const PLUS = /(?:^|[(:,约至到为是达率速长比幅])\+$|↑$/;
const BETWEEN = /(?<![a-z])between $/;
const DENIAL = /(?:[未没无](?:有|能|曾)?|不(?:得|能|应|会|可|许|该|要|再)?|(?<![a-z])(?:not|never|without)) ?$/;
const DOWN = /down(?: by)? ?$/;
const PER_EACH = /^(?:每[人户亩](?:每?[天日年月])?|[人户]均)$/;
/** A level that was reached: 降至0, 达到85, rose to 12. A bare number behind it is one. */
const LEVEL_BEFORE =
  /(?:[降升减增涨跌加高低少落](?:至|到|为)|达到?|(?:fell|fall|rose|rise|grew|dropped|declined|decreased|increased|reduced|climbed|down|up) to) ?$/;

const OPPOSITE: Partial<Record<Bound, Bound>> = { 'at-least': 'at-most', 'at-most': 'at-least' };

const NOTHING: Omit<Lead, 'start' | 'rateStart' | 'amountStart'> = {
  bound: undefined,
  currency: undefined,
  sign: undefined,
  isBetween: false,
  isFall: false,
  isTally: false,
  isMinus: false,
  isDash: false,
  isPlus: false,
  isLevel: false,
  isDenied: false,
  isDown: false,
  rate: '',
};

/** What leads into the number at a place, no further back than `from`. */
export function readLead(cursor: Cursor, numberStart: number, from: number): Lead {
  // Most figures stand at the start of a cell, or right behind another.
  if (numberStart === from) return { ...NOTHING, start: from, rateStart: from, amountStart: from };
  let start = numberStart;
  const back = (pattern: RegExp): RegExpExecArray | undefined => {
    const match = cursor.behind(pattern, start, from);
    if (match) start -= match[0].length;
    return match;
  };
  const dash = cursor.behind(DASH, start, 0);
  const minus = dash ?? cursor.behind(MINUS, start, 0);
  if (minus) start = Math.max(from, start - (/负|minus/.exec(minus[0]) ? minus[0].length : 1));
  const plus = cursor.behind(PLUS, start, 0);
  if (plus) start--;
  const money = back(words.MONEY_BEFORE);
  const currency = money && (money[1] ? CURRENCY_SIGNS[money[1].replace('\u00A0', ' ')] : money[2]!.toUpperCase());
  const amountStart = start;
  const between = back(BETWEEN);
  const isBetweenDenied = between !== undefined && cursor.behind(DENIAL, start, from) !== undefined;
  const { any, each } = words.BOUND_BEFORE;
  const said = cursor.behind(any, start, from) && each.find(({ pattern }) => back(pattern))?.bound;
  const isBoundDenied = said !== undefined && back(DENIAL) !== undefined;
  const bound = said && isBoundDenied ? OPPOSITE[said] : said;
  const isDown = cursor.behind(DOWN, start, from) !== undefined;
  const fall = back(words.FALL_BEFORE);
  const isFallDenied = fall !== undefined && cursor.behind(DENIAL, start, from) !== undefined;
  const isLevel = cursor.behind(LEVEL_BEFORE, start, from) !== undefined;
  const rate = cursor.behind(words.RATE_BEFORE, start, from);
  // 每人每天1.9美元 and 人均8313元 begin with their rate; in 人均纯收入8313元 the rate belongs to the sentence.
  const rateStart = rate && PER_EACH.test(rate[0]) ? start - rate[0].length : start;
  return {
    start,
    rateStart,
    amountStart,
    bound,
    currency,
    sign: money?.[0],
    isBetween: between !== undefined,
    isFall: fall !== undefined,
    isTally: fall?.[1] !== undefined,
    isMinus: minus !== undefined,
    isDash: dash !== undefined,
    isPlus: plus !== undefined,
    isLevel,
    isDenied: isFallDenied || isBetweenDenied || (isBoundDenied && bound === undefined),
    isDown,
    rate: rate ? rateOf(rate) : '',
  };
}

const rateOf = ([, per = '', time = '']: RegExpExecArray): Unit => `/${rateUnit(per)}${time && `/${rateUnit(time)}`}`;

/** 人均, 每人: person. */
const rateUnit = (word: string): Unit => RATE_UNITS.get(word.replace(/[每均]/, ''))!;
