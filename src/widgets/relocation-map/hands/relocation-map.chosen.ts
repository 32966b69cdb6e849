// What the reader points at or has chosen, so that list and picture show the same.
import type { Hit } from './relocation-map.hit.js';
import type { Places } from '../rows/relocation-map.places.js';

/** A row of the list, a site or an origin; nothing. */
export type Target = { readonly kind: 'entry'; readonly entry: number } | Exclude<Hit, { kind: 'flow' }> | undefined;

export interface Chosen {
  readonly isSome: boolean;
  hasEntry(entry: number): boolean;
  hasPlace(kind: 'site' | 'origin', index: number): boolean;
}

/** A chosen row shows both its ends; a chosen place all rows that lead there or come from there. */
export function chosenBy(target: Target, { entries }: Pick<Places, 'entries'>): Chosen {
  if (!target) return { isSome: false, hasEntry: () => false, hasPlace: () => false };
  if (target.kind === 'entry') {
    const row = entries.at(target.entry);
    return {
      isSome: true,
      hasEntry: (entry) => entry === target.entry,
      hasPlace: (kind, index) => index === row?.[kind],
    };
  }
  return {
    isSome: true,
    hasEntry: (entry) => entries.at(entry)?.[target.kind] === target.index,
    hasPlace: (kind, index) => kind === target.kind && index === target.index,
  };
}

export const isSameTarget = (a: Target, b: Target): boolean => JSON.stringify(a) === JSON.stringify(b);
