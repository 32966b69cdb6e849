// Knows which numbers can be a place on earth, and what those that cannot probably are.
import type { Issue } from '../result.js';

/** Degrees east and degrees north. */
export type Position = readonly [longitude: number, latitude: number];

const MOST_LONGITUDE = 180;
const MOST_LATITUDE = 90;

const isLongitude = (degrees: number): boolean => Math.abs(degrees) <= MOST_LONGITUDE;
const isLatitude = (degrees: number): boolean => Math.abs(degrees) <= MOST_LATITUDE;

/** True for a place on earth; false where longitude and latitude must be the wrong way round, and for anything else. */
export const isPosition = (longitude: number, latitude: number): boolean =>
  isLongitude(longitude) && isLatitude(latitude);

/**
 * What is wrong with two numbers that are no position: `coordinates-swapped` where they would be one the other way round
 * (33.7, 110.3 in Shaanxi), else `coordinates-out-of-range`.
 */
export function positionIssue(path: string, longitude: number, latitude: number): Issue | undefined {
  if (isPosition(longitude, latitude)) return undefined;
  const received = `${longitude}, ${latitude}`;
  if (isLatitude(longitude) && isLongitude(latitude)) {
    const expected = `longitude before latitude; the other way round it would be ${latitude}, ${longitude}`;
    return { code: 'coordinates-swapped', path, expected, received };
  }
  const expected = 'degrees: longitude from -180 to 180, latitude from -90 to 90; metres of a projection are none';
  return { code: 'coordinates-out-of-range', path, expected, received };
}
