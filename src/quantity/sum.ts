// Adds quantities up.
import { isBoundedFall, joinBounds } from './arithmetic.js';
import { outcome } from './difference.js';
import { plus } from './plus.js';
import type { Quantity } from './quantity.js';

/** All of them together, in their unit. Undefined for none, for unlike units, for bounds that leave the sum open. */
export function sum(quantities: readonly Quantity[]): Quantity | undefined {
  const [first, ...rest] = quantities;
  return first && rest.reduce<Quantity | undefined>((total, next) => total && addTo(total, next), first);
}

function addTo(a: Quantity, b: Quantity): Quantity | undefined {
  const bound = joinBounds(a.bound, b.bound);
  const value = plus(a.value, b.value);
  if (a.unit !== b.unit || a.counter !== b.counter || isBoundedFall(a) || isBoundedFall(b)) return undefined;
  const to = a.to === undefined && b.to === undefined ? undefined : plus(a.to ?? a.value, b.to ?? b.value);
  return bound && value !== undefined
    ? { ...outcome(a, value), unit: a.unit, bound, ...(to !== undefined && { to }) }
    : undefined;
}
