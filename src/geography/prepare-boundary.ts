// The package's function that does once what every page would do anew: project a boundary and throw away what is too fine.
import { success, type Result } from '../result.js';
import type { Datum } from './datum.js';
import { writePrepared, type PreparedBoundary } from './prepared.js';

export interface PrepareOptions {
  /** The datum of the boundary: `wgs84` (default), `gcj02` or `bd09`. */
  readonly crs?: Datum;
  /** Steps along the longer side; 4096 by default, enough for six screens of 640 px at two pixels a point. */
  readonly size?: number;
}

const SIZE = 4096;

/**
 * Makes of GeoJSON or TopoJSON (text, bytes or an object) a boundary that is about a fifth of its size and is drawn without
 * being projected; `JSON.stringify` it, and name the file in `boundary`. The result is in WGS84. Works in Node.
 * Fails with `boundary-format`, `coordinates-swapped`, `coordinates-out-of-range`.
 */
export async function prepareBoundary(
  boundary: string | Uint8Array | object,
  { crs = 'wgs84', size = SIZE }: PrepareOptions = {},
): Promise<Result<PreparedBoundary>> {
  const { loadBoundary } = await import('./load-boundary.map.js');
  const loaded = await loadBoundary(boundary, crs);
  return loaded.ok ? success(writePrepared(loaded.value.draw(size), loaded.value.issues)) : loaded;
}
