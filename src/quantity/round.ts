// Rounds a quantity to what a reader can remember, without ever passing its bound.
import { shift } from './number-text.js';
import type { Bound, Quantity } from './quantity.js';
import type { Rounding, Scale } from './scale.js';

const SIGNIFICANT = 2;

// What a cut-off figure is written with: 8.1万余; 近8.2万 would say that it is less, and it may be more.
const FLAVOUR: Partial<Record<Bound, string>> = { exact: '余', near: '' };

/**
 * Two significant digits, or one decimal of its scale. The result's bound says what was done: `near` for a figure
 * rounded to the nearest, `at-least` for one cut off. A figure that loses nothing stays as it is.
 */
export function round(quantity: Quantity, rounding: Rounding, scale: Scale): Quantity {
  if (rounding === 'exact' || quantity.to !== undefined) return quantity;
  const size = Math.abs(quantity.value);
  const last = scale > 0 ? scale - 1 : Number(size.toExponential().split('e')[1]) + 1 - SIGNIFICANT;
  const inLast = shift(size, -last);
  if (Number.isInteger(inLast)) return quantity;
  const way = direction(quantity, rounding);
  const value = shift(way(inLast) * Math.sign(quantity.value), last);
  const bound = quantity.bound !== 'exact' ? quantity.bound : way === Math.round ? 'near' : 'at-least';
  const { place: _dropped, ...rest } = quantity;
  return { ...rest, value, bound, text: FLAVOUR[quantity.bound] ?? quantity.text };
}

/** By size, whatever the sign: 减少5.6亿多人 is a fall of at least that, and stays one when its size is cut. */
function direction({ bound, value }: Quantity, rounding: Rounding): (size: number) => number {
  if (bound === 'at-least') return Math.floor;
  if (bound === 'at-most') return Math.ceil;
  return rounding === 'floor' && bound === 'exact' && value >= 0 ? Math.floor : Math.round;
}
