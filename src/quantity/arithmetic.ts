// What two quantities are together, with their bounds: an amount that the bounds leave open is undefined, never a guess.
import { outcome } from './difference.js';
import { plus } from './plus.js';
import { shift } from './number-text.js';
import type { Bound, Quantity } from './quantity.js';

// 近10万 is somewhere around it; a tenth is more than any report means.
const NEAR = 0.1;

/** Between which amounts the true one lies. A bound speaks of the size: 减少5.6亿多人 is −560000000 or further from zero. */
function endsOf({ value, to = value, bound }: Quantity): readonly [low: number, high: number] {
  const isFall = value < 0;
  if (bound === 'near') return [value - Math.abs(value) * NEAR, to + Math.abs(to) * NEAR];
  if (bound === 'at-least') return isFall ? [-Infinity, to] : [value, Infinity];
  if (bound === 'at-most') return isFall ? [value, 0] : [-Infinity, to];
  return [value, to];
}

/** −1 where `a` is surely less than `b`, 1 where surely more, 0 where both are exact and equal; undefined where units differ or bounds do not tell. */
export function compare(a: Quantity, b: Quantity): -1 | 0 | 1 | undefined {
  if (a.unit !== b.unit) return undefined;
  const [[aLow, aHigh], [bLow, bHigh]] = [endsOf(a), endsOf(b)];
  if (aHigh < bLow) return -1;
  if (aLow > bHigh) return 1;
  return aLow === aHigh && bLow === bHigh ? 0 : undefined;
}

const OPPOSITE: Record<Bound, Bound> = { exact: 'exact', near: 'near', 'at-least': 'at-most', 'at-most': 'at-least' };

/** The bound of a sum; undefined where the two do not bound it: two bounds in different directions, two rough figures. */
export function joinBounds(a: Bound, b: Bound): Bound | undefined {
  if (a === 'exact') return b;
  return b === 'exact' || (a === b && a !== 'near') ? a : undefined;
}

export const opposite = (bound: Bound): Bound => OPPOSITE[bound];

/** True where a bound speaks of the size of a fall: what it bounds from below is not the amount. */
export const isBoundedFall = ({ value, bound }: Quantity): boolean => value < 0 && bound.startsWith('at');

/** 近10万人 less 83546人 is no 16454人: a rough figure means two digits, or as many as it gives, and no more is left of it. */
function isFinerThan(value: number, rough: Quantity): boolean {
  const [mantissa = '', exponent] = Math.abs(rough.value).toExponential().split('e');
  const decimals = Math.max(1, (mantissa.split('.')[1] ?? '').length);
  return !Number.isInteger(shift(value, decimals - Number(exponent)));
}

/**
 * `a − b`, exact: 43.74% − 1% is 42.74 percentage points. Two per cents differ by percentage points.
 * An exact amount less an at-least is an at-most; an at-least less an exact, or less an at-most, is an at-least; near with
 * exact is near; a range gives a range. Undefined for unlike units, two bounds of one direction, two rough figures, a rough
 * and a finer one, and where the bound leaves even the direction open (80%以上 after 90%).
 */
export function subtract(a: Quantity, b: Quantity): Quantity | undefined {
  const bound = joinBounds(a.bound, opposite(b.bound));
  const hasRange = a.to !== undefined || b.to !== undefined;
  const value = plus(a.value, -(b.to ?? b.value));
  const to = hasRange ? plus(a.to ?? a.value, -b.value) : undefined;
  if (a.unit !== b.unit || isBoundedFall(a) || isBoundedFall(b) || !bound || value === undefined) return undefined;
  if (hasRange && (bound !== 'exact' || to === undefined)) return undefined;
  if (bound === 'near' && isFinerThan(value, a.bound === 'near' ? a : b)) return undefined;
  // From here a bound speaks of size again: no more than −20.8 is a fall of at least 20.8; no less than −20.8 may be a rise.
  if (value < 0 && bound === 'at-least') return undefined;
  const of = value < 0 && bound === 'at-most' ? 'at-least' : bound;
  return { ...outcome(a, value), bound: of, ...(to !== undefined && { to }) };
}
