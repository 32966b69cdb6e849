// From a boundary as its author gives it to one on the plane: read, checked, moved to WGS84, projected.
import { failure, success, type Issue, type Result } from '../result.js';
import { mapPoints } from './boundary.js';
import { outlineIssue } from './china-outline.js';
import { coarsen } from './coarsen.js';
import type { Datum } from './datum.js';
import { extentOf, type Extent } from './extent.js';
import { guard } from './guard.js';
import type { FlatBoundary } from './flat-boundary.js';
import { flattenBoundary } from './flatten-boundary.map.js';
import { outerFirst } from './outer-ring.js';
import { parseBoundary, toJson } from './parse-boundary.js';
import { issuesOfPrepared, readPrepared } from './prepared.js';

export interface LoadedBoundary {
  /**
   * The boundary, fine enough for a picture whose longer side is `size` units. A picture that shows no more than `near` of
   * the earth needs the rest less fine.
   */
  readonly draw: (size: number, near?: Extent) => FlatBoundary;
  /** What its author should know although it draws: `boundary-incomplete`. */
  readonly issues: readonly Issue[];
}

/**
 * A boundary from GeoJSON, TopoJSON or what `prepareBoundary` made. Fails as `parseBoundary` does; rejects where code of
 * the kit cannot be fetched.
 */
export async function loadBoundary(input: unknown, datum: Datum): Promise<Result<LoadedBoundary>> {
  const json = toJson(input);
  if (!json.ok) return json;
  if (json.value['type'] === 'PreparedBoundary') {
    const prepared = guard(() => readPrepared(json.value));
    if (!prepared.ok) return prepared;
    return success({ draw: (size) => coarsen(prepared.value, size), issues: issuesOfPrepared(json.value) });
  }
  const parsed = await parseBoundary(json.value);
  if (!parsed.ok) return parsed;
  const boundary = outerFirst(
    datum === 'wgs84' ? parsed.value : mapPoints(parsed.value, (await import('./datum.map.js')).toWgs84(datum)),
  );
  const extent = extentOf(boundary);
  if (!extent)
    return failure({ code: 'boundary-format', path: '', expected: 'at least one polygon or line', received: 'none' });
  const issue = outlineIssue(boundary, extent);
  return success({ draw: (size, near) => flattenBoundary(boundary, extent, size, near), issues: issue ? [issue] : [] });
}
