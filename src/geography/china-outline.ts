// Knows when a boundary shows China by a national outline without Taiwan or the islands of the South China Sea, which a
// published map of China has to show (GB/T 国家地图公开表示内容): a map of the country, and the country on a map of the world.
import type { Issue } from '../result.js';
import { pathsOf, type Boundary, type Region } from './boundary.js';
import { extentOf, type Extent } from './extent.js';

const isBetween = (value: number, low: number, high: number): boolean => value >= low && value <= high;

/** From the Pamirs to the Ussuri and from the Amur to Hainan or beyond: no other outline has these ends. */
const isNational = ({ west, east, north, south }: Extent): boolean =>
  isBetween(west, 72.5, 75) && isBetween(east, 134, 136) && isBetween(north, 52.5, 54.5) && south < 22;

/** What lies south of this is Nansha: Hainan ends at 18° north, Xisha at 15°. */
const SOUTHERN_SEA = 12;

/** A region of its own of islands or of dashes, as some files have it; no coast of a neighbour has these ends. */
const isSea = ({ west, east, north, south }: Extent): boolean =>
  isBetween(west, 105, 113) &&
  isBetween(east, 110, 124) &&
  isBetween(north, 7, 26) &&
  isBetween(south, 2, SOUTHERN_SEA);

/** The island of Taiwan: no point of the coast of Fujian lies in it. */
const isInTaiwan = (lon: number, lat: number): boolean => isBetween(lon, 120.05, 122.1) && isBetween(lat, 21.8, 25.35);

function hasTaiwan(boundary: Boundary): boolean {
  for (const path of pathsOf(boundary))
    for (let i = 0; i < path.length; i += 2) if (isInTaiwan(path[i]!, path[i + 1]!)) return true;
  return false;
}

/** `boundary-incomplete` where one of them is missing. `whole` is what the boundary takes up. */
export function outlineIssue(boundary: Boundary, whole: Extent): Issue | undefined {
  const { regions } = boundary;
  const isOutline = isNational(whole);
  // A county, another country: nothing in it can be that large.
  if (!isOutline && whole.east - whole.west < 60) return undefined;
  const extents = regions.map((region) => extentOf({ regions: [region] }));
  const index = isOutline ? -1 : extents.findIndex((extent) => extent && isNational(extent));
  const outline = isOutline ? whole : extents[index];
  if (!outline) return undefined;
  const hasSea = outline.south < SOUTHERN_SEA || extents.some((extent) => extent && isSea(extent));
  const missing = [
    ...(hasSea ? [] : [`that ends at ${outline.south.toFixed(1)} degrees north`]),
    ...(hasTaiwan(boundary) ? [] : ['without Taiwan']),
  ];
  if (missing.length === 0) return undefined;
  return {
    code: 'boundary-incomplete',
    path: index < 0 ? '' : `features[${index}]`,
    expected: 'a national outline of China with Taiwan and the islands of the South China Sea',
    received: `${nameOf(regions[index])} ${missing.join(' and ')}`,
  };
}

const nameOf = (region: Region | undefined): string => region?.name ?? region?.code ?? 'an outline';
