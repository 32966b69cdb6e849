// Knows in which unit two quantities differ.
import type { Bound, Quantity } from './quantity.js';

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
