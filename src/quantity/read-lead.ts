// Reads what leads into a number, backwards from it: about, more than, a fall of, US$, a minus.
import type { Cursor } from './cursor.js';
import * as words from './patterns.js';
import type { Bound, Unit } from './quantity.js';
import { CURRENCY_SIGNS } from './words.js';

export interface Lead {
  readonly start: number;
  /** Where the amount begins with its currency sign. */
  readonly amountStart: number;
  readonly bound: Bound | undefined;
  readonly currency: Unit | undefined;
  readonly isFall: boolean;
  /** 累计减少8239万人 tallies people; it is no fall of a level. */
  readonly isTally: boolean;
  readonly isMinus: boolean;
  readonly isLevel: boolean;
  /** True where a denial makes the sense uncertain: 未减少5户, not about 5%. */
  readonly isDenied: boolean;
  /** "down 5%" is a fall; "shut down 5 mines" is none. */
  readonly isDown: boolean;
  readonly rate: Unit;
}

// A hyphen after a noun joins (贫困户-5户); after a space, a bracket or 增速为 it is a minus.
const MINUS = /(?:^|[\s(:,;|~约至到为是达率速长比加幅])-$|−$|(?<![肩担欺胜抱自])负$|(?<![a-z])minus $/;
const DENIAL = /(?:[未没无](?:有|能|曾)?|不(?:得|能|应|会|可|许|该|要|再)?|(?<![a-z])(?:not|never|without)) ?$/;
const DOWN = /down(?: by)? ?$/;
const PER_EACH = /^每[人户亩](?:每?[天日年月])?$/;
/** A level that was reached: 降至0, 达到85, rose to 12. A bare number behind it is one. */
const LEVEL_BEFORE =
  /(?:[降升减增涨跌加高低少落](?:至|到|为)|达到?|(?:fell|fall|rose|rise|grew|dropped|declined|decreased|increased|reduced|climbed|down|up) to) ?$/;

const OPPOSITE: Partial<Record<Bound, Bound>> = { 'at-least': 'at-most', 'at-most': 'at-least' };

export function readLead(cursor: Cursor, numberStart: number, from: number): Lead {
  let start = numberStart;
  const back = (pattern: RegExp): RegExpExecArray | undefined => {
    const match = cursor.behind(pattern, start, from);
    if (match) start -= match[0].length;
    return match;
  };
  const minus = cursor.behind(MINUS, start, 0);
  if (minus) start = Math.max(from, start - (/负|minus/.exec(minus[0]) ? minus[0].length : 1));
  const money = back(words.MONEY_BEFORE);
  const currency = money && (money[1] ? CURRENCY_SIGNS[money[1]] : money[2]!.toUpperCase());
  const amountStart = start;
  const said = words.BOUND_BEFORE.find(({ pattern }) => back(pattern))?.bound;
  const isBoundDenied = said !== undefined && back(DENIAL) !== undefined;
  const bound = said && isBoundDenied ? OPPOSITE[said] : said;
  const isDown = cursor.behind(DOWN, start, from) !== undefined;
  const fall = back(words.FALL_BEFORE);
  const isFallDenied = fall !== undefined && cursor.behind(DENIAL, start, from) !== undefined;
  const isLevel = cursor.behind(LEVEL_BEFORE, start, from) !== undefined;
  const rate = cursor.behind(words.RATE_BEFORE, start, from);
  // 每人每天1.9美元 begins with its rate; in 人均纯收入8313元 the rate belongs to the sentence.
  if (rate && PER_EACH.test(rate[0])) start -= rate[0].length;
  return {
    start,
    amountStart,
    bound,
    currency,
    isFall: fall !== undefined,
    isTally: fall?.[1] !== undefined,
    isMinus: minus !== undefined,
    isLevel,
    isDenied: isFallDenied || (isBoundDenied && bound === undefined),
    isDown,
    rate: rate ? rateOf(rate) : '',
  };
}

const rateOf = ([, per = '', time = '']: RegExpExecArray): Unit =>
  `/${words.RATE_UNITS[per]}${time ? `/${words.RATE_UNITS[time.replace('每', '')]}` : ''}`;
