// Reads a unit that is named apart from its figures, 亿元 of 资金(亿元), as a quantity, and puts bare figures in it.
import { shift } from '../quantity/number-text.js';
import type { Quantity } from '../quantity/quantity.js';
import type { Result } from '../result.js';
import { splitHead, splitTitle, type Split } from './unit-in-name.js';

/** Reads the measures of a text; undefined where the answer is still on its way. */
export type ReadMeasures = (text: string) => Result<readonly [Quantity, ...Quantity[]]> | undefined;

/** What makes a remark in brackets look like a unit: 资金(亿元), but not 资金(中央). */
const UNIT_SIGN =
  /[元幣币%户戶人亩畝吨噸里米个個所处處项項条條套座万萬亿億]|\b(?:hundred|thousand|million|billion|trillion|crore|lakh|yuan|people|persons?|households?|[A-Z]{3})|[$¥￥€£₹]/;

const LEAD = /^(?:(?:计量|金额|金額)?(?:单位|單位)|unit)s?\s*[:：]\s*|^in\s+/i;

/** The quantity that a cell's 1 stands for: 100000000 `CNY` for 亿元. */
export function readUnit(text: string, read: ReadMeasures): Quantity | undefined {
  const unit = text
    .replace(LEAD, '')
    .replace(/^人民[币幣](?=.)/, '')
    .replace(/\bbn\b/gi, 'billion')
    .replace(/\bmn\b/gi, 'million')
    .replace(/\b(hundred|thousand|million|billion|trillion|crore|lakh)s?(?: of)?\b/gi, '$1')
    .trim();
  if (!UNIT_SIGN.test(unit)) return undefined;
  const [, code, scale = ''] = /^([A-Z]{3}|[^\w\s]|US\$)(?:\s+|(?=[a-z])|$)(.*)$/.exec(unit) ?? [];
  const isMoney = code !== undefined && !/^\p{Script=Han}|%/u.test(code);
  const one = isMoney
    ? `${code} ${/^\d/.test(scale) ? '' : '1 '}${scale}`
    : /^\d/.test(unit)
      ? unit
      : `${/^[a-z]/i.test(unit) ? '1 ' : '1'}${unit}`;
  const found = read(one.trim());
  const only = found?.ok && found.value.length === 1 ? found.value[0] : undefined;
  return only && powerOf(only) !== undefined ? only : undefined;
}

interface Named {
  readonly name: string;
  readonly unit: Quantity | undefined;
}

/** A header without its unit, and the unit; what is none belongs to the name. */
export const splitHeader = (text: string, read: ReadMeasures): Named => split(text, splitHead(text), read);

/**
 * The unit that a title gives to the amounts under it: 扶贫资金（亿元）. 重大项目（10亿元） is a title with an amount, and gives
 * none.
 */
export const unitOfTitle = (text: string, read: ReadMeasures): Quantity | undefined => {
  const groups = splitTitle(text).map((group) => group.filter(([, unit]) => !/[\d０-９]/.test(unit)));
  return split(text, groups, read).unit;
};

/** The first place where a unit stands; of several in one bracket (户、人) nobody knows which is meant. */
function split(text: string, groups: readonly (readonly Split[])[], read: ReadMeasures): Named {
  for (const group of groups) {
    const found = group.flatMap(([name, rest]) => {
      const unit = readUnit(rest, read);
      return unit ? [{ name: name.trim(), unit }] : [];
    });
    if (found.length > 1) break;
    if (found[0]) return found[0];
  }
  return { name: text.trim(), unit: undefined };
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
  const power = powerOf(unit)!;
  const { place } = quantity;
  return {
    ...named,
    value: shift(quantity.value, power),
    ...(quantity.to === undefined ? {} : { to: shift(quantity.to, power) }),
    ...(place === undefined ? {} : { place: place + power }),
  };
}

/** The power of ten that a unit is: 8 for 亿元, 0 for 户; undefined for any other number of it. */
const powerOf = ({ value }: Quantity): number | undefined => {
  const zeros = /^10*$/.exec(String(value))?.[0].length;
  return zeros && zeros - 1;
};
