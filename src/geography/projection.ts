// Chooses how a part of the earth is laid flat: as the maps of a county, a country and the world usually are.
import type { Extent } from './extent.js';

/** A projection as plain data, so that a prepared boundary can say how it was made. */
export interface Projection {
  readonly name: 'mercator' | 'conic-equal-area' | 'equal-earth';
  /** The meridian in the middle, in degrees. */
  readonly meridian: number;
  readonly parallels?: readonly [number, number];
  readonly scale: number;
  readonly translate: readonly [x: number, y: number];
  /** True where nothing reaches the seam behind the middle meridian, so that nothing has to be cut there. */
  readonly isRegional: boolean;
}

/** Symbols and areas are compared by eye: beyond a few degrees the projection keeps areas. */
const COUNTY_DEGREES = 8;
const WORLD_DEGREES = 140;

export function chooseProjection({ west, east, south, north }: Extent): Projection {
  const [wide, high, middle] = [east - west, north - south, (south + north) / 2];
  const meridian = (west + east) / 2;
  const common = { meridian: meridian > 180 ? meridian - 360 : meridian, scale: 1, translate: [0, 0] as const };
  if (wide > WORLD_DEGREES || high > 100 || (Math.abs(middle) < 15 && high > 2 * COUNTY_DEGREES))
    return { name: 'equal-earth', ...common, isRegional: wide <= WORLD_DEGREES };
  if (high <= COUNTY_DEGREES && Math.abs(middle) < 70) return { name: 'mercator', ...common, isRegional: true };
  // A sixth inside of each end, as atlases do.
  const parallels = [south + high / 6, north - high / 6] as const;
  return { name: 'conic-equal-area', ...common, parallels, isRegional: true };
}
