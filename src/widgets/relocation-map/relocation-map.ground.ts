// The plane on which a map's places lie: of their positions alone, or under a boundary.
import type { DrawnBoundary } from '../../geography/drawn-boundary.js';
import { localPlane } from '../../geography/local-projection.js';
import type { LaidBoundary } from '../../geography/open-boundary.map.js';
import type { Bounds } from './relocation-map.camera.js';
import type { MapModel } from './relocation-map.model.js';
import { whereaboutsOf, type Whereabouts } from './relocation-map.whereabouts.js';
import { findByName } from './relocation-map.named-places.js';

/** Where each site and each origin lies: x and y of each in turn, NaN where no position is published. */
export interface Ground extends Whereabouts {
  readonly sites: Float64Array;
  readonly origins: Float64Array;
  /** What is shown. */
  readonly bounds: Bounds;
  /** What the places span; they may lie beyond a boundary. */
  readonly around: Bounds;
  readonly boundary?: DrawnBoundary;
}

/** Longitude and latitude of each site, then of each origin; NaN where no position is known. */
export function positionsOf({ sites, origins, many }: MapModel): Float64Array {
  if (many) return many.positions;
  const packed = new Float64Array(2 * (sites.length + origins.length)).fill(NaN);
  [...sites, ...origins].forEach(({ position }, i) => {
    if (position) packed.set(position, 2 * i);
  });
  return packed;
}

const SIZE = 1000;

/** Undefined where no position is known. */
export function localGround(model: MapModel): Ground | undefined {
  const plane = localPlane(positionsOf(model), SIZE);
  return plane && makeGround(model, plane.points);
}

/** Undefined where no place lies on the boundary or has a position. */
export function groundOf(model: MapModel, { boundary, points }: LaidBoundary): Ground | undefined {
  const { sites, origins } = model;
  const ground = makeGround(model, points, boundary);
  if (ground?.unplaced === 0) return ground;
  // Places that have no position may have a region.
  findByName(points, [...sites, ...origins], boundary);
  return makeGround(model, points, boundary);
}

function makeGround({ sites }: MapModel, points: Float64Array, boundary?: DrawnBoundary): Ground | undefined {
  const where = whereaboutsOf(points, sites.length);
  if (!where) return undefined;
  const around = boundsOf(points);
  return {
    ...where,
    sites: points.subarray(0, 2 * sites.length),
    origins: points.subarray(2 * sites.length),
    around,
    bounds: boundary ? frame(boundary, around, points.length / 2 - where.unplaced) : around,
    ...(boundary ? { boundary } : {}),
  };
}

function boundsOf(points: Float64Array): Bounds {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < points.length; i += 2) {
    const x = points[i]!;
    const y = points[i + 1]!;
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  return { left, top, right, bottom };
}

/** Around the places, of what they span. */
const MARGIN = 0.12;

/** A county is shown whole; of the world, only the part that its places lie in. */
function frame({ width, height, isRegional }: DrawnBoundary, around: Bounds, count: number): Bounds {
  const margin = MARGIN * Math.max(around.right - around.left, around.bottom - around.top);
  const isPart = !isRegional && count > 1;
  return {
    left: isPart ? Math.max(0, around.left - margin) : Math.min(0, around.left),
    top: isPart ? Math.max(0, around.top - margin) : Math.min(0, around.top),
    right: isPart ? Math.min(width, around.right + margin) : Math.max(width, around.right),
    bottom: isPart ? Math.min(height, around.bottom + margin) : Math.max(height, around.bottom),
  };
}
