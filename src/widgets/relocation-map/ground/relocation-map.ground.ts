// The plane on which a map's places lie: of their positions alone, or under a boundary.
import type { DrawnBoundary } from '../../../geography/drawn-boundary.js';
import { localPlane } from '../../../geography/local-projection.js';
import type { LaidBoundary } from '../../../geography/open-boundary.map.js';
import type { Bounds } from '../picture/relocation-map.camera.js';
import type { MapModel } from '../relocation-map.model.js';
import { findByName, type Unfound } from './relocation-map.named-places.js';
import { whereaboutsOf, type Whereabouts } from './relocation-map.whereabouts.js';

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

const ALL_FOUND: Unfound = { unknown: [], ambiguous: [] };

/** The ground, undefined where no place lies on the boundary or has a position; and the names that no region bears. */
export function groundOf(
  model: MapModel,
  { boundary, points, swapped }: LaidBoundary,
): { readonly ground: Ground | undefined; readonly unfound: Unfound } {
  const { sites, origins } = model;
  // The other way round they would lie inside: where they are drawn nobody lives.
  for (const index of swapped) points.fill(NaN, 2 * index, 2 * index + 2);
  const ground = makeGround(model, points, boundary);
  if (ground?.unplaced === 0) return { ground, unfound: ALL_FOUND };
  // Places that have no position may have a region.
  const places = [...sites, ...origins];
  const unfound = findByName(points, places, boundary);
  const found = makeGround(model, points, boundary) ?? (swapped.length > 0 ? emptyGround(model, boundary) : undefined);
  const names = swapped.map((index) => places[index]!.name);
  const remarks = names.length > 0 ? [{ kind: 'misplaced' as const, names }] : [];
  const isSought = remarks.length + unfound.unknown.length + unfound.ambiguous.length > 0;
  return { ground: found && { ...found, remarks, isSought: isSought || found.isSought === true }, unfound };
}

/** A boundary on which no place lies. */
function emptyGround({ sites, origins }: MapModel, boundary: DrawnBoundary): Ground {
  const whole = { left: 0, top: 0, right: boundary.width, bottom: boundary.height };
  return {
    has: () => false,
    unplaced: sites.length + origins.length,
    sites: new Float64Array(2 * sites.length).fill(NaN),
    origins: new Float64Array(2 * origins.length).fill(NaN),
    around: whole,
    bounds: whole,
    boundary,
  };
}

function makeGround(model: MapModel, points: Float64Array, boundary?: DrawnBoundary): Ground | undefined {
  const { sites } = model;
  const where: Omit<Whereabouts, 'boundary'> | undefined = whereaboutsIn(model, points);
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

/** Which of a model's places have such points, or such positions. */
export function whereaboutsIn({ sites, remarks }: MapModel, pairs: Float64Array): Whereabouts | undefined {
  const where = whereaboutsOf(pairs, sites.length);
  return where && remarks.some(({ kind }) => kind === 'misplaced') ? { ...where, isSought: true } : where;
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
