// Knows when a boundary is a national outline of China that lacks the islands of the South China Sea, which a published
// map of China has to show (GB/T 国家地图公开表示内容).
import type { Issue } from '../result.js';
import type { Extent } from './extent.js';

const isBetween = (value: number, low: number, high: number): boolean => value >= low && value <= high;

/** From the Pamirs to the Ussuri and from the Amur to Hainan or beyond: no other outline has these ends. */
const isNational = ({ west, east, north, south }: Extent): boolean =>
  isBetween(west, 72.5, 75) && isBetween(east, 134, 136) && isBetween(north, 52.5, 54.5) && south < 22;

/** What lies south of this is Nansha: Hainan ends at 18° north, Xisha at 15°. */
const SOUTHERN_SEA = 12;

/** `boundary-incomplete` where the South China Sea part is missing. */
export function outlineIssue(extent: Extent): Issue | undefined {
  if (!isNational(extent) || extent.south < SOUTHERN_SEA) return undefined;
  return {
    code: 'boundary-incomplete',
    path: '',
    expected: 'a national outline of China with the islands of the South China Sea',
    received: `an outline that ends at ${extent.south.toFixed(1)} degrees north`,
  };
}
