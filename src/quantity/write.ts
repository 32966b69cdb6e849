// Writes a quantity's digits and the words around them in one wording and one scale.
import { plainDigits, shift } from './number-text.js';
import type { Quantity } from './quantity.js';
import type { Scale } from './scale.js';
import type { QuantityWording } from './wording.js';

/** A written quantity in the order it is read, so that a page can set the number larger than the rest. */
export interface QuantityParts {
  /** `约`, `over `, `CNY ` */
  readonly before: string;
  /** `54.73`, `−20`, `3–5` */
  readonly number: string;
  /** `亿元`, `余万人`, `% `, ` billion` */
  readonly after: string;
}

/** Every digit that was given, none more. Nothing is nothing in any scale: 0人, not 0万人. */
export function writeParts(quantity: Quantity, wording: QuantityWording, scale: Scale): QuantityParts {
  const { value, to, place } = quantity;
  const own = value || to ? scale : 0;
  const write = (end: number): string => {
    const size = shift(Math.abs(end), -own);
    const digits = plainDigits(size);
    return (end < 0 ? '−' : '') + wording.digits(place === undefined ? digits : withZeros(digits, own - place));
  };
  const scaleWord = (own && wording.scales.find(([power]) => power === own)?.[1]) || '';
  const { before, after, sign = '' } = wording.around(quantity, scaleWord);
  return { before, number: sign + (to === undefined ? write(value) : `${write(value)}–${write(to)}`), after };
}

/** So many decimals as were given: 85.0. */
function withZeros(digits: string, decimals: number): string {
  const missing = decimals - (digits.split('.')[1]?.length ?? 0);
  return missing > 0 ? (digits.includes('.') ? digits : `${digits}.`) + '0'.repeat(missing) : digits;
}

export const joinParts = ({ before, number, after }: QuantityParts): string => before + number + after;
