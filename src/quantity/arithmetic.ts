// What two quantities are together, with their bounds: an amount that the bounds leave open is undefined, never a guess.
import { add, divide, fromNumber, negate, toNumber, type Decimal } from './decimal.js';
import type { Bound, Quantity } from './quantity.js';

type Ends = readonly [low: number, high: number];

// 近10万 is somewhere around it; a tenth is more than any report means.
const NEAR = 0.1;

/** Between which amounts the true one lies. A bound speaks of the size: 减少5.6亿多人 is −560000000 or further from zero. */
function endsOf({ value, to = value, bound }: Quantity): Ends {
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
function join(a: Bound, b: Bound): Bound | undefined {
  if (a === 'exact') return b;
  return b === 'exact' || (a === b && a !== 'near') ? a : undefined;
}

const outcome = (of: Quantity, value: number, bound: Bound, to?: number): Quantity => ({
  value,
  unit: of.unit,
  bound,
  text: '',
  ...(to === undefined ? {} : { to }),
  ...(of.counter === undefined ? {} : { counter: of.counter }),
});

const plus = (a: number, b: number): number => toNumber(add(fromNumber(a), fromNumber(b)));

/** All of them together, in their unit. Undefined for none, for unlike units, for bounds that leave the sum open. */
export function sum(quantities: readonly Quantity[]): Quantity | undefined {
  const [first, ...rest] = quantities;
  return first && rest.reduce<Quantity | undefined>((total, next) => total && addTo(total, next), first);
}

function addTo(a: Quantity, b: Quantity): Quantity | undefined {
  const isOpen = [a, b].some(({ value, bound }) => value < 0 && (bound === 'at-least' || bound === 'at-most'));
  const bound = join(a.bound, b.bound);
  if (a.unit !== b.unit || a.counter !== b.counter || isOpen || !bound) return undefined;
  const to = a.to === undefined && b.to === undefined ? undefined : plus(a.to ?? a.value, b.to ?? b.value);
  return outcome(a, plus(a.value, b.value), bound, to);
}

/**
 * `a − b`, exact: 43.74% − 1% is 42.74 percentage points. Two per cents differ by percentage points.
 * An exact amount less an at-least is an at-most; an at-least less an exact, or less an at-most, is an at-least; near with
 * exact is near; a range gives a range. Undefined for unlike units, two bounds of one direction, two rough figures, and
 * where the bound leaves even the direction open (80%以上 after 90%).
 */
export function subtract(a: Quantity, b: Quantity): Quantity | undefined {
  const bound = join(a.bound, OPPOSITE[b.bound]);
  const isOpen = [a, b].some(({ value, bound: own }) => value < 0 && (own === 'at-least' || own === 'at-most'));
  if (a.unit !== b.unit || isOpen || !bound) return undefined;
  const hasRange = a.to !== undefined || b.to !== undefined;
  if (hasRange && bound !== 'exact') return undefined;
  const value = plus(a.value, -(b.to ?? b.value));
  const to = hasRange ? plus(a.to ?? a.value, -b.value) : undefined;
  const unit = a.unit === 'percent' ? 'percentage-point' : a.unit;
  // From here a bound speaks of size again: no more than −20.8 is a fall of at least 20.8; no less than −20.8 may be a rise.
  if (value < 0 && bound === 'at-least') return undefined;
  return outcome({ ...a, unit }, value, value < 0 && bound === 'at-most' ? 'at-least' : bound, to);
}

/** How far from zero, without sign. */
export function magnitude(quantity: Quantity): Quantity {
  const { value, to = value } = quantity;
  const ends = [Math.abs(value), Math.abs(to)];
  const range = quantity.to === undefined ? {} : { to: Math.max(...ends) };
  return { ...quantity, value: Math.min(...ends), ...range };
}

/**
 * What part of `whole` the first is, in per cent: 27393 of 83546 is 32.8, `near` as it does not come out even; above 100
 * where it is more than the whole. Undefined for unlike units, nothing as the whole, ranges, and bounds that leave it open.
 */
export function shareOf(part: Quantity, whole: Quantity): Quantity | undefined {
  const bound = join(part.bound, OPPOSITE[whole.bound]);
  const hasRange = part.to !== undefined || whole.to !== undefined;
  if (part.unit !== whole.unit || part.value < 0 || whole.value <= 0 || hasRange || !bound) return undefined;
  const hundredfold: Decimal = { ...fromNumber(part.value), power: fromNumber(part.value).power + 2 };
  const by = fromNumber(whole.value);
  const size = Math.floor(Math.log10(toNumber(hundredfold) / whole.value || 1));
  const toward = bound === 'at-least' ? 'zero' : bound === 'at-most' ? 'away' : 'nearest';
  const rounded = divide(hundredfold, by, Math.min(-1, size - 1), toward);
  // A part that is not all of its whole is not rounded up to all of it: 9999 of 10000.
  const isFalselyAll = toNumber(rounded) === 100 && part.value < whole.value;
  const share = isFalselyAll ? divide(hundredfold, by, -2, 'zero') : rounded;
  const rest = add({ digits: share.digits * by.digits, power: share.power + by.power }, negate(hundredfold));
  const isRounded = bound === 'exact' && rest.digits !== 0n;
  return { value: toNumber(share), unit: 'percent', bound: isRounded ? 'near' : bound, text: '' };
}
