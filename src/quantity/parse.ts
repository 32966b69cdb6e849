// What a text says in numbers: exactly one quantity, a few in a row, or all that a phrase of prose holds.
import { failure, type Result } from '../result.js';
import type { Quantity } from './quantity.js';

/**
 * The one quantity a text is, and nothing but it (a table cell, an attribute): `54.73亿元`, `80%以上`, `24.82 crore`.
 * Fails with `quantity-unreadable` (path '').
 */
export function parseQuantity(text: string): Result<Quantity> {
  return unreadable(text, 'one quantity, e.g. 54.73亿元');
}

/** One or more quantities and nothing else but separators: `24036户83546人`. Fails with `quantity-unreadable` (path ''). */
export function parseMeasures(text: string): Result<Quantity[]> {
  return unreadable(text, 'one quantity or more, e.g. 24036户83546人');
}

/** All quantities of a phrase of prose, in order; what is no quantity (years, ranks, slogans, names) is passed over. */
export function parseQuantities(_text: string): Quantity[] {
  return [];
}

const unreadable = (received: string, expected: string): Result<never> =>
  failure({ code: 'quantity-unreadable', path: '', expected, received });
