// Finds amounts that hardly any place has: more households than people, parts of a person.
import type { Quantity } from '../../../quantity/quantity.js';
import type { Amounts } from '../relocation-map.amounts.js';
import type { MapLine } from './relocation-map.rows.js';

export interface OddAmounts {
  readonly lines: readonly MapLine[];
  /** Whether every line that states both has more households than people: the columns may be the wrong way round. */
  readonly isEach: boolean;
}

/** Lines that state more households than people; a household is at least one. */
export function findCrowded(lines: readonly MapLine[]): OddAmounts {
  const both = lines.filter(({ households, people }) => isExact(households) && isExact(people));
  const odd = both.filter(({ households, people }) => households!.value > people!.value);
  return { lines: odd, isEach: odd.length > 1 && odd.length === both.length };
}

/** Lines of 8.5人. */
export const findBroken = (lines: readonly MapLine[]): readonly MapLine[] =>
  lines.filter(({ households, people }: Amounts) => isBroken(households) || isBroken(people));

const isExact = (quantity: Quantity | undefined): boolean =>
  quantity !== undefined && quantity.bound === 'exact' && quantity.to === undefined;

/** Parts of a household, or of a person. */
export const isBroken = (quantity: Quantity | undefined): boolean =>
  quantity !== undefined && !(Number.isInteger(quantity.value) && Number.isInteger(quantity.to ?? 0));
