// Finds the quantities in a text, one after another, and passes over what is none.
import { Cursor } from './cursor.js';
import { negate, toExactNumber, type Decimal } from './decimal.js';
import { normalize, withoutInvisible } from './normalize.js';
import * as no from './not-data.js';
import * as words from './patterns.js';
import type { Bound, Quantity, Unit } from './quantity.js';
import { readFraction, readZero } from './read-fraction.js';
import { readNumber, type NumberRead } from './read-number.js';
import { readUnit, type UnitRead } from './read-unit.js';
import { CURRENCY_SIGNS } from './words.js';

export interface Found {
  readonly quantity: Quantity;
  readonly start: number;
  readonly end: number;
}

export interface Scan {
  readonly found: readonly Found[];
  /** How many times the text was looked at: the measure of the work done. */
  readonly steps: number;
  /** The text that was read, without invisible characters. */
  readonly text: string;
}

// Where a figure may begin; everything else is passed in one step.
const NOTHING = /[^\d零一二三四五六七八九十百千万亿两无a-z]+/y;
const LATIN_WORD = /[a-z]+/y;

/** All quantities of a text. In prose a bare number is a figure only where something says so; a cell holds figures only. */
export function scan(given: string, isProse: boolean): Scan {
  const text = withoutInvisible(given);
  const cursor = new Cursor(normalize(text));
  const found: Found[] = [];
  while (cursor.at < text.length) {
    if (cursor.take(NOTHING)) continue;
    const from = found.at(-1)?.end ?? 0;
    const start = cursor.at;
    const item = readOne(cursor, text, from, isProse);
    if (item) found.push(withShared(cursor, found.at(-1), item));
    else if (cursor.at === start && !cursor.take(LATIN_WORD)) cursor.at++;
  }
  return { found, steps: cursor.steps, text };
}

const AND = /^(?: and |, |[和、及与])$/;
const RESPECTIVELY = / respectively/y;

/**
 * "more than 90 percent and 70 percent respectively": the bound holds for both.
 * 分别下降2.1%和3.2%: both fall.
 */
function withShared(cursor: Cursor, last: Found | undefined, item: Found): Found {
  if (!last || !AND.test(cursor.text.slice(last.end, item.start))) return item;
  const { quantity } = item;
  if (last.quantity.value < 0 && last.quantity.unit === quantity.unit && quantity.value > 0 && !quantity.to) {
    return { ...item, quantity: { ...quantity, value: -quantity.value } };
  }
  return cursor.peek(RESPECTIVELY) ? { ...item, quantity: { ...quantity, bound: last.quantity.bound } } : item;
}

/** What leads into a number, read backwards from it. */
interface Lead {
  readonly start: number;
  readonly bound: Bound | undefined;
  readonly currency: Unit | undefined;
  readonly isFall: boolean;
  /** 累计减少8239万人 tallies people; it is no fall of a level. */
  readonly isTally: boolean;
  readonly isMinus: boolean;
  readonly isLevel: boolean;
  readonly rate: Unit;
}

const MINUS = /(?:^|[\s(（:,;|~约至到为达是])-$|−$/;
const BARE_BOUND = /上$/;
const PER_EACH = /^每[人户亩](?:每?[天日年月])?$/;

function readLead(cursor: Cursor, numberStart: number, from: number): Lead {
  let start = numberStart;
  const back = (pattern: RegExp): RegExpExecArray | undefined => {
    const match = cursor.behind(pattern, start, from);
    if (match) start -= match[0].length;
    return match;
  };
  const isMinus = cursor.behind(MINUS, start, from) !== undefined;
  if (isMinus) start--;
  const money = back(words.MONEY_BEFORE);
  const currency = money && (money[1] ? CURRENCY_SIGNS[money[1]] : money[2]!.toUpperCase());
  const bound = words.BOUND_BEFORE.find(({ pattern }) => back(pattern))?.bound;
  const fall = back(words.FALL_BEFORE);
  const isLevel = cursor.behind(no.LEVEL_BEFORE, start, from) !== undefined;
  const rate = cursor.behind(words.RATE_BEFORE, start, from);
  // 每人每天1.9美元 begins with its rate; in 人均纯收入8313元 the rate belongs to the sentence.
  if (rate && PER_EACH.test(rate[0])) start -= rate[0].length;
  return {
    start,
    bound,
    currency,
    isFall: fall !== undefined,
    isTally: fall?.[1] !== undefined,
    isMinus,
    isLevel,
    rate: rate ? rateOf(rate) : '',
  };
}

const rateOf = ([, per = '', time = '']: RegExpExecArray): Unit =>
  `/${words.RATE_UNITS[per]}${time ? `/${words.RATE_UNITS[time.replace('每', '')]}` : ''}`;

function readOne(cursor: Cursor, text: string, from: number, isProse: boolean): Found | undefined {
  const numberStart = cursor.at;
  const special = readZero(cursor) ?? readFraction(cursor);
  if (isProse && !special && passDate(cursor)) return undefined;
  const lead = readLead(cursor, numberStart, from);
  const number = special?.number ?? readNumber(cursor, lead.currency !== undefined);
  if (!number) return undefined;
  const range = special ? undefined : readRange(cursor, number, lead, from);
  const unit = special?.unit ?? readUnit(cursor, range ?? number, lead.currency);
  if (isNone(cursor, text, numberStart, from, number, unit, lead, isProse)) return undefined;
  return makeFound(cursor, text, number, range, unit, lead, from);
}

/** Passes a year or a span of years, unless a unit behind it makes it an amount: 2000–2020元. */
function passDate(cursor: Cursor): boolean {
  const isAfterIn = cursor.behind(no.IN_BEFORE, cursor.at, 0) !== undefined;
  const date = cursor.peek(no.DATE) ?? (isAfterIn ? cursor.peek(no.LONE_YEAR) : undefined);
  if (!date) return false;
  const end = cursor.at + date[0].length;
  if (cursor.peek(words.UNIT, end) || cursor.peek(words.COUNTER, end) || /[万亿]/.test(cursor.text[end] ?? ''))
    return false;
  cursor.at = end;
  return true;
}

const RANGE = / ?(?:[至到~–]|-(?=\d)|to (?=\d)) ?/y;
// 从10.2%到1.7%, 提高5%至10% are two figures, whichever is larger.
const FROM_BEFORE = /(?:[从由自]|from )[^，。,;；]{0,12}$/;
const RISE_BEFORE = /(?:[增升涨加]|提高|增长|rose|rise|risen|increased|up|grew)[了约近 ]{0,2}(?:by )?$/;

/** The upper end where a second, larger number follows; a scale behind it holds for both: 3—5万元, not 8000至1.2万元. */
function readRange(
  cursor: Cursor,
  low: NumberRead,
  lead: Lead,
  from: number,
): (NumberRead & { low: Decimal }) | undefined {
  const start = cursor.at;
  if (cursor.behind(FROM_BEFORE, lead.start, from)) return undefined;
  // 50%–100%, 5万元至8万元: the unit may stand at both ends.
  const unit = (cursor.take(words.UNIT) ?? cursor.take(words.COUNTER))?.[0];
  const isMove = unit !== undefined && (lead.isFall || cursor.behind(RISE_BEFORE, lead.start, from) !== undefined);
  const between = isMove ? undefined : cursor.take(RANGE)?.[0];
  const high = between === undefined || (unit && between.includes('to')) ? undefined : readNumber(cursor);
  if (high && high.kind === low.kind && (unit === undefined || cursor.text.startsWith(unit, cursor.at))) {
    const lift = low.hasScale || unit ? 0 : high.shift;
    const lifted = { digits: low.decimal.digits, power: low.decimal.power + lift };
    const ends = [lifted, low.decimal].find(
      (end) => (toExactNumber(end) ?? Infinity) < (toExactNumber(high.decimal) ?? -Infinity),
    );
    if (ends) return { ...high, low: ends };
  }
  cursor.at = start;
  return undefined;
}

/** Whether what was read is no figure after all. */
function isNone(
  cursor: Cursor,
  text: string,
  numberStart: number,
  from: number,
  number: NumberRead,
  unit: UnitRead,
  lead: Lead,
  isProse: boolean,
): boolean {
  const behind = (pattern: RegExp, end: number): boolean => cursor.behind(pattern, end, 0) !== undefined;
  const hasBound = lead.bound !== undefined || number.isMore || unit.isMore;
  const unitStart = cursor.at - unit.length;
  if (number.isBare && !hasBound && !behind(BARE_BOUND, numberStart)) return true;
  if (!unit.isNamed && cursor.peek(no.NEVER_BEFORE)) return true;
  if ((!unit.isNamed || lead.currency) && cursor.peek(no.GLUED)) return true;
  if (cursor.peek(no.UNKNOWN_RATE) || (unit.isCount && cursor.peek(no.COUNT_OF_TIME, unitStart))) return true;
  if (!lead.currency && !lead.isMinus && behind(no.NEVER_BEHIND, numberStart)) return true;
  if (unit.unit === 'CNY' && cursor.peek(no.CENTS)) return true;
  if (!isProse) return false;
  const isRank = behind(no.RANK_BEFORE, numberStart) && /[位名]/.test(text.slice(numberStart, cursor.at));
  if (isRank || (unit.isCount && no.isOneOf(cursor))) return true;
  const bare = cursor.text.slice(numberStart, unitStart);
  const isHan = number.kind === 'han';
  const isSlogan = behind(no.QUOTE_BEFORE, numberStart) || cursor.peek(no.SLOGAN_BEHIND) !== undefined;
  if (unit.isCount && isSlogan && (isHan || cursor.text[cursor.at] === '不')) return true;
  // 二人转, 二元结构, 三元里 are names; two of something are 两个, and three yuan are 3元.
  if (isHan && !hasBound && (/^[一二]$/.test(bare) || (unit.unit === 'CNY' && !number.isBare && bare.length === 1))) return true;
  // In 2019 households moved; constant 2017 USD.
  if (no.YEAR.test(bare) && !hasBound && /^ ?[a-z]/.test(cursor.text.slice(unitStart, cursor.at))) return true;
  if (unit.isNamed || lead.currency || number.isBare) return false;
  const isZero = number.decimal.digits === 0n;
  if (isHan) return !number.hasScale && !(isZero && lead.isLevel) && !hasBound;
  if (no.YEAR.test(bare) || behind(no.MONTH_BEHIND, numberStart) || cursor.peek(no.MONTH_BEFORE)) return true;
  if (no.NAME_BEFORE.test(text.slice(Math.max(from, numberStart - 12), numberStart))) return true;
  if (number.hasScale || number.hasSeparators) return false;
  return !(lead.isLevel || (hasBound && !behind(no.AGE_BOUND, numberStart)));
}

function makeFound(
  cursor: Cursor,
  text: string,
  number: NumberRead,
  range: (NumberRead & { low: Decimal }) | undefined,
  unit: UnitRead,
  lead: Lead,
  from: number,
): Found | undefined {
  const after = words.BOUND_AFTER.find(({ pattern }) => cursor.take(pattern))?.bound;
  // 约50%以上 says two things at once.
  if (after && lead.bound && after !== lead.bound) return undefined;
  const isMore = number.isMore || unit.isMore || range?.isMore;
  const isBareAbove = number.isBare && cursor.behind(BARE_BOUND, lead.start, from) !== undefined;
  const bound = lead.bound ?? after ?? (isMore || isBareAbove ? 'at-least' : number.isAbout ? 'near' : 'exact');
  const isPoints = unit.unit.startsWith('percent');
  const isNegative = lead.isMinus || (lead.isFall && (isPoints || !lead.isTally));
  const low = toExactNumber(isNegative ? negate(range?.low ?? number.decimal) : (range?.low ?? number.decimal));
  const to = range && toExactNumber(isNegative ? negate(range.decimal) : range.decimal);
  if (low === undefined || (range && to === undefined)) return undefined;
  const start = isBareAbove ? lead.start - 1 : lead.start;
  const rate = isPoints || /^(?:person|household|count|none)/.test(unit.unit) ? '' : lead.rate;
  const [value, upper] = to !== undefined && to < low ? [to, low] : [low, to];
  return {
    start,
    end: cursor.at,
    quantity: {
      value,
      unit: unit.unit + rate,
      bound,
      text: text.slice(start, cursor.at).trim(),
      ...(upper === undefined ? {} : { to: upper }),
      ...(unit.counter === undefined ? {} : { counter: unit.counter }),
      ...(number.place === undefined || range ? {} : { place: number.place }),
    },
  };
}
