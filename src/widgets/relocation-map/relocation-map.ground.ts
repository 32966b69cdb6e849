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
  const points = [...found.sites, ...found.origins].filter((point) => point !== undefined);
  const around = boundsOf(points);
  const bounds = boundary ? frame(boundary, around, points.length) : around;
  return { ...found, bounds, ...(boundary ? { boundary } : {}) };
}

function boundsOf(points: readonly Point[]): Bounds {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points)
    [left, top, right, bottom] = [Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y)];
  return { left, top, right, bottom };
}

/** Around the places, of what they span. */
const MARGIN = 0.12;

/** A county is shown whole; of the world, only the part that its places lie in. */
function frame({ width, height, projection }: FlatBoundary, around: Bounds, count: number): Bounds {
  const margin = MARGIN * Math.max(around.right - around.left, around.bottom - around.top);
  const isPart = !projection.isRegional && count > 1;
  return {
    left: isPart ? Math.max(0, around.left - margin) : Math.min(0, around.left),
    top: isPart ? Math.max(0, around.top - margin) : Math.min(0, around.top),
    right: isPart ? Math.min(width, around.right + margin) : Math.max(width, around.right),
    bottom: isPart ? Math.min(height, around.bottom + margin) : Math.max(height, around.bottom),
  };
}
