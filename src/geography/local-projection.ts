// Puts positions on a plane without a library, for a picture of places alone: degrees, narrowed as the meridians narrow.
import type { Position } from './coordinates.js';
import { extentOf } from './extent.js';

/** x to the right and y downwards, both from 0, the longer side `size`. */
export interface Plane {
  readonly width: number;
  readonly height: number;
  readonly place: (position: Position) => readonly [x: number, y: number];
}

/** An equirectangular projection, true to scale at the middle latitude. */
export function localPlane(positions: readonly Position[], size: number): Plane {
  const { west, east, south, north } = extentOf(undefined, positions) ?? { west: 0, east: 0, south: 0, north: 0 };
  const narrowing = Math.max(0.1, Math.cos((((south + north) / 2) * Math.PI) / 180));
  const [wide, high] = [(east - west) * narrowing, north - south];
  const scale = Math.max(wide, high) > 0 ? size / Math.max(wide, high) : 0;
  return {
    width: wide * scale,
    height: high * scale,
    place: ([lon, lat]) => [(lon < west ? lon + 360 - west : lon - west) * narrowing * scale, (north - lat) * scale],
  };
}
