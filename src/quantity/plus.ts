// Adds exactly.
import { decimalsOf } from './number-text.js';

/** Up to here a decimal number times the power of ten that makes it whole is less than a half from that whole number. */
const LARGEST_COUNTED = 1e15;

/** `a + b`, exact; undefined where either or the sum has more digits than a double tells apart. */
export function plus(a: number, b: number): number | undefined {
  const last = 10 ** Math.max(decimalsOf(a), decimalsOf(b));
  const [first, second] = [Math.round(a * last), Math.round(b * last)];
  const sum = first + second;
  return Math.max(Math.abs(first), Math.abs(second), Math.abs(sum)) < LARGEST_COUNTED ? sum / last : undefined;
}
