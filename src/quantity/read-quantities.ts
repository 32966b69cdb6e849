// Finds the quantities in a text, one after another, and passes over what is none.
import { Cursor } from './cursor.js';
import { negate, toExactNumber, type Decimal } from './decimal.js';
import { isDoubtful } from './doubt.js';
import { normalize, withoutInvisible } from './normalize.js';
import * as no from './not-data.js';
import * as words from './patterns.js';
import type { Quantity } from './quantity.js';
import { readFraction, readZero } from './read-fraction.js';
import { readLead, type Lead } from './read-lead.js';
import { readNoun } from './read-noun.js';
import { readNumber, type NumberRead } from './read-number.js';
import { readRange, type RangeRead } from './read-range.js';
import { readUnit, type UnitRead } from './read-unit.js';

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
const SIGNED = /^(?:[-−负]|minus)/;
const RESPECTIVELY = / respectively/y;

/**
 * "more than 90 percent and 70 percent respectively": the bound holds for both.
 * 分别下降2.1%和3.2%, 减少3户5人: both fall; but in -2.3%、5.1% each has its own sign.
 */
function withShared(cursor: Cursor, last: Found | undefined, item: Found): Found {
  if (!last) return item;
  const between = cursor.text.slice(last.end, item.start);
  const { quantity } = item;
  const isPair = last.quantity.unit === 'household' && quantity.unit === 'person';
  if (!AND.test(between) && !(isPair && between === '')) return item;
  const isFall = last.quantity.value < 0 && !SIGNED.test(last.quantity.text);
  if (isFall && (isPair || last.quantity.unit === quantity.unit) && quantity.value > 0 && !quantity.to) {
    return { ...item, quantity: { ...quantity, value: -quantity.value } };
  }
  return cursor.peek(RESPECTIVELY) ? { ...item, quantity: { ...quantity, bound: last.quantity.bound } } : item;
}

function readOne(cursor: Cursor, text: string, from: number, isProse: boolean): Found | undefined {
  const numberStart = cursor.at;
  const special = readZero(cursor) ?? readFraction(cursor);
  if (!special && passDate(cursor)) return undefined;
  const lead = readLead(cursor, numberStart, from);
  const number = special?.number ?? readNumber(cursor, lead.currency !== undefined);
  if (!number) return undefined;
  const range = special ? undefined : readRange(cursor, number, lead, from);
  const named = special?.unit ?? readUnit(cursor, range ?? number, lead.currency);
  const unit = isProse || special ? named : readNoun(cursor, text, named);
  const isRange = range !== undefined;
  const isSpecial = special !== undefined;
  if (isDoubtful({ cursor, text, numberStart, from, number, unit, lead, isSpecial, isRange }, isProse))
    return undefined;
  return makeFound(cursor, text, number, range, unit, lead, from);
}

/** Passes a year or a span of years, unless a unit behind it makes it an amount: 2000–2020元. */
function passDate(cursor: Cursor): boolean {
  const year = cursor.behind(no.IN_BEFORE, cursor.at, 0) ? cursor.peek(no.LONE_YEAR) : undefined;
  const date = cursor.peek(no.DATE) ?? year;
  if (!date) return false;
  const end = cursor.at + date[0].length;
  const isAmount =
    cursor.peek(words.UNIT, end) ||
    cursor.peek(words.COUNTER, end) ||
    cursor.peek(no.AMOUNT_BEHIND, end) ||
    /[万亿]/.test(cursor.text[end] ?? '');
  // "In 2020 people moved": after "in" the unit belongs to the sentence.
  if (isAmount && !year) return false;
  cursor.at = end;
  return true;
}

function makeFound(
  cursor: Cursor,
  text: string,
  number: NumberRead,
  range: RangeRead | undefined,
  unit: UnitRead,
  lead: Lead,
  from: number,
): Found | undefined {
  const after = words.BOUND_AFTER.find(({ pattern }) => cursor.take(pattern))?.bound;
  // 约50%以上 says two things at once.
  if (after && lead.bound && after !== lead.bound) return undefined;
  const isMore = number.isMore || unit.isMore || range?.isMore;
  const isBareAbove = number.isBare && cursor.behind(no.BARE_BOUND, lead.start, from) !== undefined;
  const bound =
    lead.bound ?? after ?? (isMore || isBareAbove ? 'at-least' : number.isAbout || unit.isRough ? 'near' : 'exact');
  const isPoints = unit.unit.startsWith('percent');
  const isNegative = lead.isMinus || (lead.isFall && (isPoints || !lead.isTally));
  const amountOf = (size: Decimal): number | undefined => {
    const amount = { ...size, power: size.power + unit.power };
    return toExactNumber(isNegative ? negate(amount) : amount);
  };
  const low = amountOf(range?.low ?? number.decimal);
  const to = range && amountOf(range.decimal);
  if (low === undefined || (range && to === undefined)) return undefined;
  const rate = isPoints || /^(?:person|household|count|none)/.test(unit.unit) ? '' : lead.rate;
  const start = (rate ? lead.rateStart : lead.start) - (isBareAbove ? 1 : 0);
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
      ...(unit.noun === undefined ? {} : { noun: unit.noun }),
      ...(number.place === undefined || range ? {} : { place: number.place + unit.power }),
    },
  };
}
