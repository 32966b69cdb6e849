// Knows when a number that could be read is no figure after all: a wrong value is far worse than a refusal.
import type { Cursor } from './cursor.js';
import { toExactNumber } from './decimal.js';
import * as no from './not-data.js';
import type { Lead } from './read-lead.js';
import type { NumberRead } from './read-number.js';
import type { UnitRead } from './read-unit.js';

/** One number as read, the cursor standing behind its unit. */
export interface Reading {
  readonly cursor: Cursor;
  /** The text as printed. */
  readonly text: string;
  readonly numberStart: number;
  /** The end of the quantity before. */
  readonly from: number;
  readonly number: NumberRead;
  readonly unit: UnitRead;
  readonly lead: Lead;
  /** True for 百分之八十, 3/4, 无一人. */
  readonly isSpecial: boolean;
  readonly isRange: boolean;
  /** True where either number of a range has a scale. */
  readonly hasScale: boolean;
}

export function isDoubtful(reading: Reading, isProse: boolean): boolean {
  return (
    isBroken(reading) ||
    isSplit(reading, isProse) ||
    (isProse && (isNoFigure(reading) || (!isNamed(reading) && isBareInProse(reading))))
  );
}

const isNamed = ({ unit, lead }: Reading): boolean => unit.isNamed || lead.currency !== undefined;

const hasBound = ({ lead, number, unit }: Reading): boolean =>
  lead.bound !== undefined || number.isMore || number.isAbout || unit.isMore;

const follows = ({ cursor }: Reading, pattern: RegExp): boolean => cursor.peek(pattern) !== undefined;

const precedes = ({ cursor }: Reading, pattern: RegExp, end: number): boolean =>
  cursor.behind(pattern, end, 0) !== undefined;

/** What is no quantity anywhere, not even alone in a cell. */
function isBroken(reading: Reading): boolean {
  const { cursor, lead, number, unit, numberStart } = reading;
  if (lead.isDenied || ((lead.isMinus || lead.isPlus) && reading.isRange)) return true;
  if (lead.isDash && !unit.unit.startsWith('percent')) return true;
  // 十成 is all of it.
  if (unit.isRough && (number.hasScale || (toExactNumber(number.decimal) ?? Infinity) > 10)) return true;
  if (lead.isDown && !unit.unit.startsWith('percent')) return true;
  if (precedes(reading, no.RANK_BEFORE, numberStart) && /[位名]$/.test(cursor.text.slice(0, cursor.at))) return true;
  if (number.isBare && !hasBound(reading) && !precedes(reading, no.BARE_BOUND, numberStart)) return true;
  if (precedes(reading, no.RATIO_BEHIND, numberStart) && !number.hasScale) return true;
  const isLed = lead.isMinus || lead.isPlus || (lead.isBetween && reading.isRange);
  if (!isLed && precedes(reading, no.NEVER_BEHIND, lead.amountStart)) return true;
  if (number.kind === 'english' && precedes(reading, no.NUMBER_WORD_BEHIND, numberStart)) return true;
  if (!reading.isSpecial && (unit.isCount || !unit.isNamed) && cursor.peek(no.NEVER_BEFORE, cursor.at - unit.length))
    return true;
  if (unit.length === 0 && !reading.isSpecial && (follows(reading, no.GLUED) || follows(reading, no.UNKNOWN_MEASURE)))
    return true;
  // A number without scale or unit that runs on into a word is counted in what that word says: 约3套半, 达85后.
  const isLone = !isNamed(reading) && (!number.hasScale || number.isBare) && !reading.isSpecial;
  if (isLone && follows(reading, no.HAN_WORD)) return true;
  return unit.isNamed && follows(reading, no.UNFINISHED);
}

/** 1.200户 may be twelve hundred households, 3M three million of something, $5 to $10 billion begins with billions. */
function isSplit(reading: Reading, isProse: boolean): boolean {
  const { cursor, numberStart, number, unit, lead } = reading;
  if (number.hasScale || reading.isSpecial) return false;
  const isWhole = unit.isCount || /^(?:household|person)/.test(unit.unit) || /^[A-Z]{3}/.test(unit.unit);
  const digits = cursor.text.slice(numberStart, cursor.at - unit.length);
  // In a cell 1.234 is what a computed figure is written as; none ends in a zero.
  if (isWhole && (isProse ? /^[1-9]\d{0,2}\.\d{3}$/ : /^[1-9]\d{0,2}\.\d\d0$/).test(digits)) return true;
  // 986m are as often millions as metres.
  if (unit.unit === 'm' && /\dm$/.test(cursor.text.slice(0, cursor.at))) return true;
  return lead.currency !== undefined && follows(reading, no.SCALED_NEXT);
}

/** Names, slogans, ranks and years that look like quantities. */
function isNoFigure(reading: Reading): boolean {
  const { cursor, number, unit, lead, numberStart } = reading;
  const read = cursor.text.slice(numberStart, cursor.at);
  const digits = cursor.text.slice(numberStart, cursor.at - unit.length);
  if (unit.isCount && no.isOneOf(cursor)) return true;
  if (unit.unit === 'person' && follows(reading, no.THEIR)) return true;
  // –5% at the start of a sentence may be an item of a list.
  if (lead.isDash && lead.start === 0) return true;
  if (unit.isRough && !hasBound(reading) && !follows(reading, no.PART_OF)) return true;
  if (no.YEAR.test(digits) && !lead.bound && (read.startsWith(' ', digits.length) || isYearBeforeWord(unit, cursor)))
    return true;
  if (reading.isSpecial && !hasBound(reading)) {
    if (/^\d+\/\d+$/.test(read) && !follows(reading, no.PART_OF)) return true;
    if (/quarter/.test(read) && !(follows(reading, no.PART_OF) && !precedes(reading, no.TIME_BEHIND, numberStart)))
      return true;
  }
  if (cursor.peek(no.SLOGAN, cursor.at - unit.length)) return true;
  if (unit.isCount && /^\d\.\d$/.test(digits) && precedes(reading, no.OPENING, numberStart)) return true;
  const isHan = number.kind === 'han';
  if (isHan && cursor.peek(no.PLACE_NAME, cursor.at - unit.length)) return true;
  const isQuoted = precedes(reading, no.QUOTE_BEFORE, numberStart) || follows(reading, no.SLOGAN_BEHIND);
  if (unit.isCount && isQuoted && (isHan || cursor.text[cursor.at] === '不')) return true;
  if (!isHan || !isNamed(reading) || hasBound(reading)) return false;
  // 二人转, 二元结构, 三元里 are names; two of something are 两个, and three yuan are 3元.
  return /^[一二]$/.test(digits) || (unit.unit === 'CNY' && digits.length === 1 && !number.isBare);
}

// 2020乡村振兴, 2019支出: the year's word was left out. 2020个, 2013家 are counts.
const isYearBeforeWord = (unit: UnitRead, cursor: Cursor): boolean =>
  unit.isCount &&
  (!/^[个家所处套座栋]$/.test(unit.counter ?? '') || cursor.peek(/[人体庭有属在理置改谈]/y) !== undefined);

const SMALLEST_BARE = 100;

/** In prose a number without a unit is a figure only where something says so. */
function isBareInProse(reading: Reading): boolean {
  const { cursor, text, number, lead, numberStart, from } = reading;
  if (number.isBare) return lead.bound === undefined;
  const isZero = number.decimal.digits === 0n;
  if (isZero && (lead.isLevel || precedes(reading, /[为是]$/, numberStart))) return false;
  if (number.kind === 'han') return !number.hasScale;
  const bare = cursor.text.slice(numberStart, cursor.at);
  if (no.YEAR.test(bare) || precedes(reading, no.MONTH_BEHIND, numberStart) || follows(reading, no.MONTH_BEFORE))
    return true;
  if (no.NAME_BEFORE.test(text.slice(Math.max(from, numberStart - 12), numberStart))) return true;
  // "children under 5", "people over 60" are ages.
  const isSmall = (toExactNumber(number.decimal) ?? 0) < SMALLEST_BARE;
  return !(reading.hasScale || number.hasSeparators || (hasBound(reading) && !isSmall) || lead.isLevel);
}
