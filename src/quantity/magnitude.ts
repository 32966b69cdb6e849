// Knows how large a quantity is, whichever way it goes.
import type { Quantity } from './quantity.js';

/** How far from zero, without sign. */
export function magnitude(quantity: Quantity): Quantity {
  const { value, to } = quantity;
  if (to === undefined) return { ...quantity, value: Math.abs(value) };
  const ends = [Math.abs(value), Math.abs(to)];
  return { ...quantity, value: Math.min(...ends), to: Math.max(...ends) };
}
