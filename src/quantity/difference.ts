// Adds exactly, and knows in which unit two quantities differ.
import { decimalsOf } from './number-text.js';
import type { Bound, Quantity } from './quantity.js';

/** Up to here a decimal number times the power of ten that makes it whole is less than a half from that whole number. */
const LARGEST_COUNTED = 1e15;

/** `a + b`, exact; undefined where either or the sum has more digits than a double tells apart. */
export function plus(a: number, b: number): number | undefined {
  const last = 10 ** Math.max(decimalsOf(a), decimalsOf(b));
  const [first, second] = [Math.round(a * last), Math.round(b * last)];
  const sum = first + second;
  return Math.max(Math.abs(first), Math.abs(second), Math.abs(sum)) < LARGEST_COUNTED ? sum / last : undefined;
}

/** A computed difference of quantities in one unit. Two per cents differ by percentage points. */
export const outcome = ({ unit, counter }: Quantity, value: number, bound: Bound = 'exact', to?: number): Quantity => ({
  value,
  unit: unit === 'percent' ? 'percentage-point' : unit,
  bound,
  text: '',
  ...(to === undefined ? {} : { to }),
  ...(counter === undefined ? {} : { counter }),
});

/** How far from zero, without sign. */
export function magnitude(quantity: Quantity): Quantity {
  const { value, to } = quantity;
  if (to === undefined) return { ...quantity, value: Math.abs(value) };
  const ends = [Math.abs(value), Math.abs(to)];
  return { ...quantity, value: Math.min(...ends), to: Math.max(...ends) };
}
