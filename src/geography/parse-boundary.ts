// From whatever an author names as a boundary to its regions.
import { failure, success, type Result } from '../result.js';
import type { Boundary } from './boundary.js';
import { checkGeoJson } from './check-geojson.js';
import { guard } from './guard.js';
import { parseJsonObject } from './parse-json.js';

/**
 * The regions of a GeoJSON or TopoJSON file or object. Fails with `boundary-format` (another format, named; a broken file),
 * `coordinates-swapped`, `coordinates-out-of-range`; rejects where the code that reads TopoJSON cannot be fetched.
 */
export async function parseBoundary(input: unknown): Promise<Result<Boundary>> {
  const json = toJson(input);
  if (!json.ok) return json;
  if (json.value['type'] !== 'Topology') return guard(() => checkGeoJson(json.value));
  const { fromTopology } = await import('./topology.map.js');
  return guard(() => {
    const collection = fromTopology(json.value);
    return collection.ok ? checkGeoJson(collection.value) : collection;
  });
}

/** The file as a JSON object; an object is one already. Fails with `boundary-format`. */
export function toJson(input: unknown): Result<Record<string, unknown>> {
  if (typeof input === 'string' || input instanceof Uint8Array) return parseJsonObject(input);
  if (typeof input === 'object' && input !== null && !Array.isArray(input)) return guard(() => asJson(input));
  const received = Array.isArray(input) ? 'an array' : typeof input;
  return failure({ code: 'boundary-format', path: '', expected: 'a GeoJSON or TopoJSON object', received });
}

/** Its type is read more than once, and has to be had. */
function asJson(input: object): Result<Record<string, unknown>> {
  const json = input as Record<string, unknown>;
  void json['type'];
  return success(json);
}
