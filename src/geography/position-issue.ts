// Knows what numbers that cannot be a place on earth probably are.
import type { Issue } from '../result.js';
import { isPosition } from './coordinates.js';

/**
 * What is wrong with two numbers that are no position: `coordinates-swapped` where they would be one the other way round
 * (33.7, 110.3 in Shaanxi), else `coordinates-out-of-range`.
 */
export function positionIssue(path: string, longitude: number, latitude: number): Issue | undefined {
  if (isPosition(longitude, latitude)) return undefined;
  const received = `${longitude}, ${latitude}`;
  if (isPosition(latitude, longitude)) {
    const expected = `longitude before latitude; the other way round it would be ${latitude}, ${longitude}`;
    return { code: 'coordinates-swapped', path, expected, received };
  }
  const expected = 'degrees: longitude from -180 to 180, latitude from -90 to 90; metres of a projection are none';
  return { code: 'coordinates-out-of-range', path, expected, received };
}
