// The package's function that does once what every page would do anew: project a boundary and throw away what is too fine.
import { describeValue } from '../not-text.js';
import { failure, success, type Result } from '../result.js';
import { DATUMS, type Datum } from './datum.js';
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
 * Fails with `boundary-format`, `coordinates-swapped`, `coordinates-out-of-range`; with `choice-unknown` for options that
 * are none.
 */
export async function prepareBoundary(
  boundary: string | Uint8Array | object,
  options?: PrepareOptions | null,
): Promise<Result<PreparedBoundary>> {
  const { crs = 'wgs84', size = SIZE } = options ?? {};
  if (!DATUMS.includes(crs)) return refuse('crs', DATUMS.join(', '), crs);
  if (!Number.isFinite(size) || size < 1) return refuse('size', 'a number of steps from 1', size);
  const { loadBoundary } = await import('./load-boundary.map.js');
  const loaded = await loadBoundary(boundary, crs);
  return loaded.ok ? success(writePrepared(loaded.value.draw(size), loaded.value.issues)) : loaded;
}

const refuse = (path: string, expected: string, value: unknown): Result<never> =>
  failure({
    code: 'choice-unknown',
    path,
    expected,
    received: typeof value === 'string' ? value : describeValue(value),
  });
