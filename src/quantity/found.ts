// Makes a quantity of the pieces that were read of it.
import type { Cursor } from './cursor.js';
import { negate, toExactNumber, type Decimal } from './decimal.js';
import * as no from './not-data.js';
import * as words from './patterns.js';
import type { Quantity } from './quantity.js';
import type { Lead } from './read-lead.js';
import type { NumberRead } from './read-number.js';
import type { RangeRead } from './read-range.js';
import { readRates, type UnitRead } from './read-unit.js';

export interface Found {
  readonly quantity: Quantity;
  readonly start: number;
  readonly end: number;
}

/** The quantity whose unit the cursor stands behind; undefined where its words contradict each other or its digits are too many. */
export function makeFound(
  cursor: Cursor,
  text: string,
  number: NumberRead,
  range: RangeRead | undefined,
  unit: UnitRead,
  lead: Lead,
  from: number,
): Found | undefined {
  const { any, each } = words.BOUND_AFTER;
  const after = cursor.peek(any) && each.find(({ pattern }) => cursor.take(pattern))?.bound;
  // $1.25 or less a day
  const per = after ? readRates(cursor, unit) : '';
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
      unit: unit.unit + per + rate,
      bound,
      text: text.slice(start, cursor.at).trim(),
      ...(upper === undefined ? {} : { to: upper }),
      ...(unit.counter === undefined ? {} : { counter: unit.counter }),
      ...(unit.noun === undefined ? {} : { noun: unit.noun }),
      ...(number.place === undefined || range ? {} : { place: number.place + unit.power }),
    },
  };
}
