// Finds the quantities in a text, one after another, and passes over what is none.
import { Cursor } from './cursor.js';
import { isDoubtful } from './doubt.js';
import { makeFound, type Found } from './found.js';
import { normalize, withoutInvisible } from './normalize.js';
import * as no from './not-data.js';
import * as words from './patterns.js';
import { readFraction, readZero } from './read-fraction.js';
import { readLead } from './read-lead.js';
import { readNoun } from './read-noun.js';
import { readNumber } from './read-number.js';
import { readRange } from './read-range.js';
import { asSequel } from './read-sequel.js';
import { readUnit, type UnitRead } from './read-unit.js';

export interface Scan {
  readonly found: readonly Found[];
  /** How many times the text was looked at: the measure of the work done. */
  readonly steps: number;
  /** The text that was read, without invisible characters. */
  readonly text: string;
  /** The same in the plain form that `normalize` gives. */
  readonly plain: string;
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
    if (item) found.push(asSequel(cursor, found.at(-1), item));
    else if (cursor.at === start && !cursor.take(LATIN_WORD)) cursor.at++;
  }
  return { found, steps: cursor.steps, text, plain: cursor.text };
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
  const unit = special ? named : withNoun(cursor, text, named, isProse);
  const isRange = range !== undefined;
  const isSpecial = special !== undefined;
  const hasScale = number.hasScale || range?.hasScale === true;
  if (isDoubtful({ cursor, text, numberStart, from, number, unit, lead, isSpecial, isRange, hasScale }, isProse))
    return undefined;
  return makeFound(cursor, text, number, range, unit, lead, from);
}

/** In a sentence a noun is read where a bound follows, which it would hide: 89个贫困村以上. */
function withNoun(cursor: Cursor, text: string, unit: UnitRead, isProse: boolean): UnitRead {
  const start = cursor.at;
  const named = readNoun(cursor, text, unit);
  if (!isProse || cursor.peek(words.BOUND_AFTER.any)) return named;
  cursor.at = start;
  return unit;
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
