// From TopoJSON to GeoJSON. Fetched only where a boundary is a topology.
import { feature } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';
import { failure, success, type Issue, type Result } from '../result.js';

/**
 * The object of a topology that draws the most regions: a file may hold countries and their land as one.
 * Fails with `boundary-format` where it holds none or its arcs are broken.
 */
export function fromTopology(json: object): Result<Record<string, unknown>> {
  const topology = json as Topology;
  const refuse = (received: string): Result<never> =>
    failure({ code: 'boundary-format', path: 'objects', expected: 'a TopoJSON topology with objects', received });
  const objects = Object.entries(topology.objects ?? {});
  const [most] = objects.toSorted(([, a], [, b]) => sizeOf(b) - sizeOf(a));
  if (!most) return refuse('no objects');
  const [name, object] = most;
  const count = Array.isArray(topology.arcs) ? topology.arcs.length : 0;
  const missing = findMissing(object, count, `objects.${name}`);
  if (missing) return failure({ code: 'boundary-format', ...missing });
  try {
    return success({ ...(feature(topology, object) as object) });
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

const sizeOf = (object: GeometryObject<object | null>): number =>
  object.type === 'GeometryCollection' ? object.geometries.length : 1;

/** The first arc that a geometry names and that is not there. One that is walked backwards is named by its complement. */
function findMissing(geometry: unknown, count: number, path: string): Omit<Issue, 'code'> | undefined {
  const { arcs, geometries } = (geometry ?? {}) as { arcs?: unknown; geometries?: unknown };
  if (Array.isArray(geometries)) {
    for (const [i, member] of geometries.entries()) {
      const missing = findMissing(member, count, `${path}.geometries[${i}]`);
      if (missing) return missing;
    }
    return undefined;
  }
  const named: unknown[] = Array.isArray(arcs) ? arcs.flat(3) : [];
  const wrong = named.find((arc) => !Number.isInteger(arc) || Number(arc) >= count || Number(arc) < -count);
  const expected = count > 0 ? `arcs from 0 to ${count - 1}, or -1 to -${count} backwards` : 'arcs in the topology';
  return wrong === undefined ? undefined : { path, expected, received: `arc ${String(wrong)}` };
}
