// Moves regions to the whole units of a plane, and simplifies them to those.
import type { Path } from './boundary.js';
import type { FlatRegion } from './flat-boundary.js';
import { simplify } from './simplify.js';
import { snapPath } from './snap.js';

/** What shrinks to nothing is left out. `factor` and `dx`, `dy` are applied before. */
export function toUnits(regions: readonly FlatRegion[], factor: number, dx = 0, dy = 0): FlatRegion[] {
  const snap = (paths: readonly Path[], isRing: boolean): Path[] =>
    paths.map((path) => snapPath(path, isRing, 1, factor, dx, dy)).filter(({ length }) => length > 0);
  return simplify(
    regions.map(({ rings, lines, coasts }) => ({
      rings: snap(rings, true),
      lines: snap(lines, false),
      ...(coasts && { coasts: snap(coasts, false) }),
    })),
  );
}
