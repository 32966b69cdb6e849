// Knows which numbers can be a place on earth.

/** Degrees east and degrees north. */
export type Position = readonly [longitude: number, latitude: number];

/** True for a place on earth; false where longitude and latitude must be the wrong way round, and for anything else. */
export const isPosition = (longitude: number, latitude: number): boolean =>
  Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
