// Moves positions from a Chinese datum to WGS84. Fetched only where an author names such a datum.
import gcoord from 'gcoord';
import type { Datum } from './datum.js';

const NAMES = { wgs84: gcoord.WGS84, gcj02: gcoord.GCJ02, bd09: gcoord.BD09 } as const;

/** A function from positions in a datum to positions in WGS84; the shift is undone to within a centimetre. */
export const toWgs84 =
  (datum: Datum) =>
  (longitude: number, latitude: number): readonly [longitude: number, latitude: number] => {
    const [lon, lat] = gcoord.transform([longitude, latitude], NAMES[datum], gcoord.WGS84);
    return [lon, lat];
  };
