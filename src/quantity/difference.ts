// Knows in which unit two quantities differ.
import type { Quantity } from './quantity.js';

/** A computed difference of quantities in one unit, exact. Two per cents differ by percentage points. */
export const outcome = ({ unit, counter }: Quantity, value: number): Quantity => ({
  value,
  unit: unit === 'percent' ? 'percentage-point' : unit,
  bound: 'exact',
  text: '',
  ...(counter && { counter }),
});
