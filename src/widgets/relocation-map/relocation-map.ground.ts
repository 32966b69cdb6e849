// The plane on which a map's places lie: here of their positions alone, elsewhere under a boundary.
import type { FlatBoundary } from '../../geography/flat-boundary.js';
import { localPlane } from '../../geography/local-projection.js';
import type { Bounds } from './relocation-map.camera.js';
import type { Point } from './relocation-map.drawing.js';
import type { MapModel } from './relocation-map.model.js';
import type { Place } from './relocation-map.places.js';

/** Where each site and each origin lies, undefined where no position is published. */
export interface Ground {
  readonly sites: readonly (Point | undefined)[];
  readonly origins: readonly (Point | undefined)[];
  readonly bounds: Bounds;
  readonly boundary?: FlatBoundary;
}

const SIZE = 1000;

/** Undefined where no position is known. */
export function localGround({ sites, origins }: MapModel): Ground | undefined {
  const positions = [...sites, ...origins].flatMap(({ position }) => (position ? [position] : []));
  if (positions.length === 0) return undefined;
  const { place } = localPlane(positions, SIZE);
  return makeGround(sites, origins, ({ position }) => position && place(position));
}

/** A ground of the places that can be found, and of a boundary under them. */
export function makeGround(
  sites: readonly Place[],
  origins: readonly Place[],
  find: (place: Place) => Point | undefined,
  boundary?: FlatBoundary,
): Ground {
  const found = { sites: sites.map(find), origins: origins.map(find) };
  let [left, top, right, bottom] = boundary
    ? [0, 0, boundary.width, boundary.height]
    : [Infinity, Infinity, -Infinity, -Infinity];
  for (const point of [...found.sites, ...found.origins]) {
    if (!point) continue;
    left = Math.min(left, point[0]);
    right = Math.max(right, point[0]);
    top = Math.min(top, point[1]);
    bottom = Math.max(bottom, point[1]);
  }
  return { ...found, bounds: { left, top, right, bottom }, ...(boundary ? { boundary } : {}) };
}

/** How many of the sites, or of the ends of flows, are on no map. */
export const unlocated = ({ sites }: MapModel, ground: Ground | undefined): number =>
  sites.filter((_, i) => !ground?.sites[i]).length;
