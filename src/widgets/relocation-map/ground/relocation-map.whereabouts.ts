// Tells which places are on a map, and how many are not.

import type { Remark } from '../rows/relocation-map.remarks.js';

/** Which places lie on a map. */
export interface Whereabouts {
  has(kind: 'site' | 'origin', index: number): boolean;
  /** How many do not. */
  readonly unplaced: number;
  /** True where a place that is on none may be so for another reason than that its position is not stated. */
  readonly isSought?: boolean;
  /** What they lie on, where a boundary is drawn. */
  readonly boundary?: object;
  /** What only the boundary shows to be wrong. */
  readonly remarks?: readonly Remark[];
}

const EVERYWHERE: Whereabouts = { has: () => true, unplaced: 0 };

/** Of points or positions, two numbers each, those of so many sites first, NaN where not known; undefined where none is. */
export function whereaboutsOf(pairs: Float64Array, sites: number): Whereabouts | undefined {
  if (pairs.length > 0 && !pairs.includes(NaN)) return EVERYWHERE;
  let unplaced = 0;
  for (let i = 0; i < pairs.length; i += 2) if (Number.isNaN(pairs[i]!)) unplaced += 1;
  if (2 * unplaced === pairs.length) return undefined;
  return { has: (kind, index) => !Number.isNaN(pairs[2 * (kind === 'site' ? index : sites + index)]!), unplaced };
}
