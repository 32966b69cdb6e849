// Places without a position of their own lie on the region that bears their name or code.
import type { DrawnBoundary } from '../../geography/drawn-boundary.js';
import type { Place } from './relocation-map.places.js';

/** Puts the points of such places where they belong; `points` holds x and y of each place in turn, NaN where not known. */
export function findByName(points: Float64Array, places: readonly Place[], { regions }: DrawnBoundary): void {
  const named = new Map<string, { readonly x: number; readonly y: number }>();
  for (const { name, code, label } of regions)
    for (const key of [name, code]) if (key && label && !named.has(bare(key))) named.set(bare(key), label);
  for (const [i, { name, position }] of places.entries()) {
    const label = position ? undefined : named.get(bare(name));
    if (label) [points[2 * i], points[2 * i + 1]] = [label.x, label.y];
  }
}

const bare = (name: string): string => name.trim().toLowerCase();
