// Puts positions on a plane without a library, for a picture of places alone: degrees, narrowed as the meridians narrow.
import type { Position } from './coordinates.js';
import { extentOf, type Extent } from './extent.js';

/** x to the right and y downwards, both from 0, the longer side as long as was asked for. */
export interface Plane {
  readonly width: number;
  readonly height: number;
  /** x and y of each position in turn, NaN where that was NaN. */
  readonly points: Float64Array;
}

/**
 * An equirectangular projection of longitude and latitude in turn, true to scale at the middle latitude. Undefined where
 * all are NaN.
 */
export function localPlane(positions: Float64Array, size: number): Plane | undefined {
  const extent = extentOfPoints(positions);
  if (!extent) return undefined;
  const { west, east, south, north } = extent;
  const narrowing = Math.max(0.1, Math.cos((((south + north) / 2) * Math.PI) / 180));
  const [wide, high] = [(east - west) * narrowing, north - south];
  const scale = Math.max(wide, high) > 0 ? size / Math.max(wide, high) : 0;
  const points = new Float64Array(positions.length);
  for (let i = 0; i < positions.length; i += 2) {
    const lon = positions[i]!;
    points[i] = (lon < west ? lon + 360 - west : lon - west) * narrowing * scale;
    points[i + 1] = (north - positions[i + 1]!) * scale;
  }
  return { width: wide * scale, height: high * scale, points };
}

/** From the least to the most, where those are not half the earth apart: then the way over the antimeridian may be shorter. */
function extentOfPoints(positions: Float64Array): Extent | undefined {
  let [west, east, south, north] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let i = 0; i < positions.length; i += 2) {
    const [lon, lat] = [positions[i]!, positions[i + 1]!];
    if (lon < west) west = lon;
    if (lon > east) east = lon;
    if (lat < south) south = lat;
    if (lat > north) north = lat;
  }
  if (west > east) return undefined;
  if (east - west <= 180) return { west, east, south, north };
  const known: Position[] = [];
  for (let i = 0; i < positions.length; i += 2)
    if (!Number.isNaN(positions[i]!)) known.push([positions[i]!, positions[i + 1]!]);
  return extentOf(undefined, known);
}
