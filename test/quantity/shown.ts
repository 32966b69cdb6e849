// How a quantity is shown in the tables of these tests: `>=5500 person`, `3..5 person`, `~75 percent`, `128000 count(个)`,
// `43 count(个贫困村)`.
import { parseMeasures, parseQuantities, parseQuantity, type Bound, type Quantity } from '../../src/quantity/index.js';

const SIGNS: Record<Bound, string> = { exact: '', 'at-least': '>=', 'at-most': '<=', near: '~' };

export const show = ({ value, unit, bound, to, counter, noun }: Quantity): string =>
  `${SIGNS[bound]}${value}${to === undefined ? '' : `..${to}`} ${unit}${counter ? `(${counter}${noun ?? ''})` : ''}`;

/** All quantities of a phrase, `; ` between them; empty for none. */
export const prose = (text: string): string => parseQuantities(text).map(show).join('; ');

/** The one quantity of a cell, or `refused`. */
export function cell(text: string): string {
  const result = parseQuantity(text);
  return result.ok ? show(result.value) : 'refused';
}

/** The measures of a fact, or `refused`. */
export function measures(text: string): string {
  const result = parseMeasures(text);
  return result.ok ? result.value.map(show).join('; ') : 'refused';
}

export { table } from '../support/case-table.js';
