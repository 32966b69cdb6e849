// Tells which places are on a map, and how many are not.
import type { Places } from './relocation-map.places.js';

/** Which places lie on a map. */
export interface Whereabouts {
  has(kind: 'site' | 'origin', index: number): boolean;
  /** How many do not. */
  readonly unplaced: number;
}

/** The places whose position is known; undefined where none is. */
export function knownWhereabouts({ sites, origins }: Pick<Places, 'sites' | 'origins'>): Whereabouts | undefined {
  let unplaced = 0;
  for (const places of [sites, origins]) for (const { position } of places) if (!position) unplaced += 1;
  if (unplaced === sites.length + origins.length) return undefined;
  const has = (kind: 'site' | 'origin', index: number): boolean =>
    (kind === 'site' ? sites : origins)[index]?.position !== undefined;
  return { has, unplaced };
}
