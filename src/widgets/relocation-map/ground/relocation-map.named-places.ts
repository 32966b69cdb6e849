// Places without a position of their own lie on the region that bears their name or code.
import type { DrawnBoundary, DrawnRegion } from '../../../geography/drawn-boundary.js';
import type { Place } from '../rows/relocation-map.places.js';

/** Names that were looked for on a boundary in vain: no region bears them, or more than one. */
export interface Unfound {
  readonly unknown: readonly string[];
  readonly ambiguous: readonly string[];
}

/** Puts the points of such places where they belong; `points` holds x and y of each place in turn, NaN where not known. */
export function findByName(points: Float64Array, places: readonly Place[], { regions }: DrawnBoundary): Unfound {
  const bearers = new Map<string, Set<DrawnRegion>>();
  for (const region of regions)
    for (const key of [region.name, region.code].filter((name) => name !== undefined && name !== ''))
      bearers.set(bare(key!), (bearers.get(bare(key!)) ?? new Set()).add(region));
  const [unknown, ambiguous] = [new Set<string>(), new Set<string>()];
  let isFound = false;
  for (const [i, { name, position }] of places.entries()) {
    if (position || !name) continue;
    const [region, ...others] = bearers.get(bare(name)) ?? [];
    // Which of two was meant nobody can tell.
    if (others.length > 0) ambiguous.add(name);
    else if (!region?.label) unknown.add(name);
    else [points[2 * i], points[2 * i + 1], isFound] = [region.label.x, region.label.y, true];
  }
  // Where places have positions of their own, one without has none, and no region has to bear its name.
  const isByName = isFound || places.every(({ position }) => !position);
  return { unknown: isByName ? [...unknown] : [], ambiguous: [...ambiguous] };
}

const bare = (name: string): string => name.trim().toLowerCase();
