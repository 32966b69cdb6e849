// Reads the unit that a header gives to its column, and lends it to the cells: 资金(亿元), Funds (CNY billion).
import { fromNumber, toExactNumber } from '../quantity/decimal.js';
import type { Quantity } from '../quantity/quantity.js';
import type { Result } from '../result.js';

/** Reads the measures of a text; undefined where the answer is still on its way. */
export type ReadMeasures = (text: string) => Result<readonly [Quantity, ...Quantity[]]> | undefined;

/** A header's name and what stands in brackets at its end. */
const BRACKET = /^(.*?)\s*[(（[【]([^()（）[\]【】]+)[)）\]】]\s*$/;

/** What makes a remark in brackets look like a unit: 资金(亿元), but not 资金(中央). */
const UNIT_SIGN =
  /[元幣币%户戶人亩畝吨噸里米个個所处處项項条條套座万萬亿億]|\b(?:hundred|thousand|million|billion|trillion|crore|lakh|yuan|people|persons?|households?|[A-Z]{3})|[$¥￥€£₹]/;

const LEAD = /^(?:单位|單位|计量单位|unit)s?\s*[:：]\s*|^in\s+/i;

/** The quantity that a cell's 1 stands for: 100000000 `CNY` for 亿元. */
export function readUnit(text: string, read: ReadMeasures): Quantity | undefined {
  const unit = text
    .replace(LEAD, '')
    .replace(/\b(hundred|thousand|million|billion|trillion|crore|lakh)s?(?: of)?\b/gi, '$1')
    .trim();
  if (!UNIT_SIGN.test(unit)) return undefined;
  const [, code, scale = ''] = /^([A-Z]{3}|[^\w\s]|US\$)(?:\s+|(?=[a-z])|$)(.*)$/.exec(unit) ?? [];
  const isMoney = code !== undefined && !/^\p{Script=Han}|%/u.test(code);
  const one = isMoney ? `${code} 1 ${scale}` : /^\d/.test(unit) ? unit : `${/^[a-z]/i.test(unit) ? '1 ' : '1'}${unit}`;
  const found = read(one.trim());
  return found?.ok && found.value.length === 1 && found.value[0].value > 0 ? found.value[0] : undefined;
}

/** A header without its unit, and the unit; what stands in brackets and is no unit belongs to the name. */
export function splitHeader(text: string, read: ReadMeasures): { name: string; unit: Quantity | undefined } {
  const [, name = '', bracket = ''] = BRACKET.exec(text) ?? [];
  const unit = bracket ? readUnit(bracket, read) : undefined;
  return unit ? { name, unit } : { name: text.trim(), unit: undefined };
}

/** A row over the whole width that gives all amounts their unit: 单位：亿元. */
export const unitOfRemark = (text: string, read: ReadMeasures): Quantity | undefined =>
  LEAD.test(text) ? readUnit(text, read) : undefined;

const OWN_SCALE = /[万萬亿億]|thousand|million|billion|trillion|crore|lakh/i;

/** An amount without a unit of its own in that of its column. A cell with a scale of its own (1.2亿) keeps that one. */
export function withUnit(quantity: Quantity, unit: Quantity | undefined): Quantity {
  if (!unit || quantity.unit !== 'none') return quantity;
  const { counter } = unit;
  const named = { ...quantity, unit: unit.unit, ...(counter === undefined ? {} : { counter }) };
  if (unit.value === 1 || OWN_SCALE.test(quantity.text)) return named;
  const value = times(quantity.value, unit.value);
  const to = quantity.to === undefined ? undefined : times(quantity.to, unit.value);
  // More digits than a number holds: the amount stays as it is written, without its column's unit.
  if (value === undefined || (quantity.to !== undefined && to === undefined)) return quantity;
  const { place, ...rest } = named;
  const shift = /^1(0*)$/.exec(String(unit.value))?.[1]?.length;
  return {
    ...rest,
    value,
    ...(to === undefined ? {} : { to }),
    ...(place === undefined || shift === undefined ? {} : { place: place + shift }),
  };
}

function times(a: number, b: number): number | undefined {
  const [one, other] = [fromNumber(a), fromNumber(b)];
  return toExactNumber({ digits: one.digits * other.digits, power: one.power + other.power });
}
