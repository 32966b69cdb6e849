// Adds amounts up: exact ones at once, bounds and ranges with the arithmetic that comes when a timeline needs it.
import { outcome, plus } from '../../quantity/difference.js';
import type { Quantity } from '../../quantity/quantity.js';
import { guestOf } from '../shared/guests.js';

/** Sums of bounds and ranges. */
export const SUMS = () => import('../../quantity/sum.js');

export const isExact = ({ bound, to }: Quantity): boolean => bound === 'exact' && to === undefined;

/** All of them together; undefined for none, and where bounds leave the sum open. All are in one unit. */
export function sumOf(quantities: readonly Quantity[]): Quantity | undefined {
  const [first, ...rest] = quantities;
  if (!first || rest.length === 0) return first;
  if (!quantities.every(isExact)) return guestOf(SUMS)?.sum(quantities);
  const value = rest.reduce<number | undefined>(
    (sum, next) => (sum === undefined ? sum : plus(sum, next.value)),
    first.value,
  );
  return value === undefined ? undefined : outcome(first, value);
}
