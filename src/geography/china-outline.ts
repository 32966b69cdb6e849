// Knows when a boundary shows China by a national outline without the islands of the South China Sea, which a published
// map of China has to show (GB/T 国家地图公开表示内容): a map of the country, and the country on a map of the world.
import type { Issue } from '../result.js';
import type { Boundary, Region } from './boundary.js';
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

/** `boundary-incomplete` where the South China Sea part is missing. `whole` is what the boundary takes up. */
export function outlineIssue({ regions }: Boundary, whole: Extent): Issue | undefined {
  const isOutline = isNational(whole);
  // A county, another country: nothing in it can be that large.
  if (!isOutline && whole.east - whole.west < 60) return undefined;
  const extents = regions.map((region) => extentOf({ regions: [region] }));
  const index = isOutline ? -1 : extents.findIndex((extent) => extent && isNational(extent));
  const outline = isOutline ? whole : extents[index];
  if (!outline || outline.south < SOUTHERN_SEA || extents.some((extent) => extent && isSea(extent))) return undefined;
  return {
    code: 'boundary-incomplete',
    path: index < 0 ? '' : `features[${index}]`,
    expected: 'a national outline of China with the islands of the South China Sea',
    received: `${nameOf(regions[index])} that ends at ${outline.south.toFixed(1)} degrees north`,
  };
}

const nameOf = (region: Region | undefined): string => region?.name ?? region?.code ?? 'an outline';
