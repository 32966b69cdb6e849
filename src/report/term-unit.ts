// Lends a figure the unit that stands beside it, as text: 数值（亿元） over 54.73 is 54.73亿元. Lists need no quantity for it.
import { splitBrackets } from './unit-in-name.js';

/** Nothing but a unit: 亿元, %, 万人次, CNY million; 2019年 or 不含省级 in brackets is a remark. */
const UNIT =
  /^(?:[十百千万萬亿億]*(?:人民币|人民幣)?[元户戶人名亩畝个個所家处處项項套条條座例]|[万萬]*元[/／][人户戶亩畝]|[万萬]?[亿億]|[万萬]|[万萬]?人次|个百分点|個百分點|[%％])$|^(?:[A-Z]{3}(?: (?:thousand|million|billion|trillion))?|thousand|million|billion|trillion|households|people|persons)$/;

/** What names the unit of all: 单位：亿元. */
const OF_ALL = /^(?:计量|金额|金額)?(?:单位|單位|unit)s?\s*[:：]\s*(.+)$/i;
const WORD = /^(?:计量单位|单位|單位|units?)$/i;

/** A figure that names no unit: 54.73, 约8.4, 3至5, 80以上. */
const BARE = /^([约約近超逾至到\d０-９.,．\s~～–—−－+＋-]*[\d０-９])(以上|以下)?$/;

/** A term without the unit in brackets at its end, and that unit; '' where there is none, or more than one. */
export function splitTerm(term: string): { readonly name: string; readonly unit: string } {
  for (const group of splitBrackets(term)) {
    const found = group.map(([name, inside]) => ({ name, unit: UNIT.test(inside) ? inside : unitOfAll(inside) }));
    const [only, ...others] = found.filter(({ unit }) => unit);
    if (only?.name && others.length === 0) return only;
    if (only) break;
  }
  return { name: term, unit: '' };
}

/** The unit that a text gives to all figures: 单位：亿元; '' where it is no such text. */
export function unitOfAll(text: string): string {
  const unit = OF_ALL.exec(text)?.[1]?.trim() ?? '';
  return UNIT.test(unit) ? unit : '';
}

/** Whether a term says that the unit stands beside it. */
export const isUnitTerm = (term: string): boolean => WORD.test(term.replace(/[\s:：]+$/u, ''));

/** A bare figure with its unit; what names one itself keeps its own. */
export function withLentUnit(figure: string, unit: string): string {
  const [, number, bound = ''] = (unit && BARE.exec(figure)) || [];
  if (!number) return figure;
  const [, code = '', rest = ''] = /^([A-Z]{3})?\s*(.*)$/.exec(unit)!;
  return `${code && `${code} `}${number}${/^[a-z]/.test(rest) ? ' ' : ''}${rest}${bound}`;
}
