// From TopoJSON to GeoJSON. Fetched only where a boundary is a topology.
import { feature } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';
import { failure, success, type Result } from '../result.js';

/**
 * The object of a topology that draws the most regions: a file may hold countries and their land as one.
 * Fails with `boundary-format` where it holds none or its arcs are broken.
 */
export function fromTopology(json: object): Result<Record<string, unknown>> {
  const topology = json as Topology;
  const refuse = (received: string): Result<never> =>
    failure({ code: 'boundary-format', path: 'objects', expected: 'a TopoJSON topology with objects', received });
  const objects = Object.values(topology.objects ?? {});
  const [most] = objects.toSorted((a, b) => sizeOf(b) - sizeOf(a));
  if (!most) return refuse('no objects');
  try {
    return success({ ...(feature(topology, most) as object) });
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

const sizeOf = (object: GeometryObject<object | null>): number =>
  object.type === 'GeometryCollection' ? object.geometries.length : 1;
