// Knows whether it can be said which place is the largest: not where another's amount is unknown or may be more.
import type { Quantity } from '../../../quantity/quantity.js';
import type { Many } from './relocation-map.many.js';
import type { Places } from './relocation-map.places.js';

// 近480人 is somewhere around it; a tenth is more than any report means.
const NEAR = 0.1;

/** The most that it may be. */
const highest = ({ value, to = value, bound }: Quantity): number =>
  bound === 'at-least' ? Infinity : bound === 'near' ? to * (1 + NEAR) : to;

/** The least that it may be. */
const lowest = ({ value, bound }: Quantity): number =>
  bound === 'at-most' ? 0 : bound === 'near' ? value * (1 - NEAR) : value;

/** Of one place alone there is no largest; of two alike neither is. */
export function hasLargest({ entries, measure, many }: Places & { readonly many?: Many }): boolean {
  const [first, second] = entries.slice(0, 2);
  if (!measure || !first || !second) return false;
  // Of thousands a size is what is stated, exactly, and 0 where nothing is.
  if (many) return first.size > second.size && !many.sizes.includes(0);
  const [largest, ...others] = [...entries].map((entry) => entry[measure]);
  return largest !== undefined && others.every((other) => other && highest(other) < lowest(largest));
}
