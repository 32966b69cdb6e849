// Reads the upper end of a range: 3至5人, 50%–100%, $3.20–$5.50, between 88 million and 115 million.
import type { Cursor } from './cursor.js';
import { toExactNumber, type Decimal } from './decimal.js';
import * as words from './patterns.js';
import type { Lead } from './read-lead.js';
import { readNumber, type NumberRead } from './read-number.js';

const RANGE = / ?(?:[至到~–]|-(?=\d)|to (?=\d)) ?/y;
/** Where the currency sign stands at both ends. */
const SIGNED_RANGE = / ?(?:[至到~–-]|to) ?/y;
const BETWEEN = / and (?=\d)/y;
const SIGNED_BETWEEN = / and /y;
// 从10.2%到1.7%, 提高5%至10% are two figures, whichever is larger.
const FROM_BEFORE = /(?:[从由自]|from )[^，。,;；]{0,12}$/;
const RISE_BEFORE = /(?:[增升涨加]|提高|增长|rose|rise|risen|increased|up|grew)[了约近 ]{0,2}(?:by )?$/;

/** The upper end, with the lower. */
export type RangeRead = NumberRead & { readonly low: Decimal };

/** The upper end where a second, larger number follows; a scale behind it holds for both: 3—5万元, not 8000至1.2万元. */
export function readRange(cursor: Cursor, low: NumberRead, lead: Lead, from: number): RangeRead | undefined {
  const start = cursor.at;
  if (cursor.behind(FROM_BEFORE, lead.start, from)) return undefined;
  // 50%–100%, 5万元至8万元: the unit may stand at both ends.
  const unit = (cursor.take(words.UNIT) ?? cursor.take(words.COUNTER))?.[0];
  const high = readHigh(cursor, lead, unit, from);
  const hasUnits = unit === undefined || cursor.text.startsWith(unit, cursor.at);
  if (high && high.kind === low.kind && hasUnits && !(high.isSigned && high.hasScale !== low.hasScale)) {
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

/** The second number, and whether the currency sign stands before it too. */
function readHigh(
  cursor: Cursor,
  lead: Lead,
  unit: string | undefined,
  from: number,
): (NumberRead & { readonly isSigned: boolean }) | undefined {
  const { sign } = lead;
  const start = cursor.at;
  const signed = sign && cursor.take(lead.isBetween ? SIGNED_BETWEEN : SIGNED_RANGE);
  const isSigned = Boolean(signed && cursor.text.startsWith(sign, cursor.at));
  const isMove =
    (unit !== undefined || isSigned) && (lead.isFall || cursor.behind(RISE_BEFORE, lead.start, from) !== undefined);
  if (isMove) return undefined;
  if (isSigned) cursor.at += sign!.length;
  else {
    cursor.at = start;
    const between = cursor.take(lead.isBetween ? BETWEEN : RANGE)?.[0];
    // "rose 5% to 10%" reaches a level; where nothing leads into it, 5% to 10% is a range.
    const mayReach = cursor.text.slice(0, lead.start).trim() !== '';
    if (between === undefined || (unit && mayReach && between.includes('to'))) return undefined;
  }
  const high = readNumber(cursor, isSigned);
  return high && { ...high, isSigned };
}
