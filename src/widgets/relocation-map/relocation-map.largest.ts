// Finds what surely has the most of all that is listed; nothing where one amount is unknown, or bounds leave it open.
import type { Quantity } from '../../quantity/quantity.js';
import type { Many } from './relocation-map.many.js';
import type { Entry, Places } from './relocation-map.places.js';

type Compare = (a: Quantity, b: Quantity) => number | undefined;

/** `compare` knows bounds. Of one place alone there is no largest; of two alike neither is. */
export function findLargest(
  { entries, measure, many }: Pick<Places, 'entries' | 'measure'> & { readonly many?: Many },
  compare: Compare,
): Entry | undefined {
  const [first, second] = entries.slice(0, 2);
  if (!first || !second || !measure) return undefined;
  // Exact, each of thousands, and 0 where it is not stated.
  if (many) return !many.sizes.includes(0) && first.size > second.size ? first : undefined;
  const most = first[measure];
  const isMore = (other: Quantity | undefined): boolean =>
    most !== undefined &&
    other !== undefined &&
    (isExact(most) && isExact(other) ? most.value > other.value : compare(most, other) === 1);
  return entries.slice(1).every((entry) => isMore(entry[measure])) ? first : undefined;
}

const isExact = ({ bound, to }: Quantity): boolean => bound === 'exact' && to === undefined;
