// From a GeoJSON object to a boundary, feature by feature; what is no GeoJSON is refused by name.
import { failure, success, type Issue, type Result } from '../result.js';
import type { Area, Boundary, Path, Region } from './boundary.js';
import { isPosition } from './coordinates.js';
import { positionIssue } from './position-issue.js';

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

const refuse = (path: string, expected: string, received: string): Issue => ({
  code: 'boundary-format',
  path,
  expected,
  received,
});

const encoded = (path: string, received: string): Issue =>
  refuse(path, 'plain GeoJSON; decode the file with the program that encoded it', received);

/**
 * The regions of a FeatureCollection, a Feature or a bare geometry. Points are passed over; a feature without a geometry
 * is a region without a shape. Fails with `boundary-format`, `coordinates-swapped` or `coordinates-out-of-range`.
 */
export function checkGeoJson(json: Json): Result<Boundary> {
  if (json['UTF8Encoding'] === true || json['UTF8Encoding'] === 'true')
    return failure(encoded('', 'the encoded form of ECharts (UTF8Encoding)'));
  if (json['type'] === 'FeatureCollection' && !Array.isArray(json['features']))
    return failure(refuse('features', 'a list of features', json['features'] ? 'no list' : 'none'));
  const features = featuresOf(json);
  if (!features) {
    const type = typeof json['type'] === 'string' ? json['type'] : 'no type';
    return failure(refuse('type', 'FeatureCollection, Feature, a geometry, or Topology', type));
  }
  const regions: Region[] = [];
  for (const [i, feature] of features.entries()) {
    const read = new GeometryReader(`features[${i}]`);
    if (!isObject(feature)) return failure(refuse(`features[${i}]`, 'a feature', String(feature)));
    read.geometry(feature['geometry']);
    if (read.issue) return failure(read.issue);
    regions.push({ ...nameOf(feature), areas: read.areas, lines: read.lines });
  }
  if (regions.some(({ areas, lines }) => areas.length + lines.length > 0)) return success({ regions });
  return failure(refuse('', 'at least one polygon or line', `${regions.length} features without one`));
}

const GEOMETRIES = /^(?:Multi)?(?:Polygon|LineString|Point)$|^GeometryCollection$/;

function featuresOf(json: Json): unknown[] | undefined {
  if (json['type'] === 'FeatureCollection') return json['features'] as unknown[];
  if (json['type'] === 'Feature') return [json];
  return GEOMETRIES.test(String(json['type'])) ? [{ geometry: json }] : undefined;
}

const NAMES = ['name', 'NAME', 'Name', '名称', 'fullname', 'NAME_ZH'] as const;
const CODES = ['adcode', 'code', 'id', 'ISO_A3', 'iso_a3', '区划码'] as const;

/** A name or code may be missing, empty, null or a number. */
function nameOf(feature: Json): { name?: string; code?: string } {
  const properties = isObject(feature['properties']) ? feature['properties'] : {};
  const first = (keys: readonly string[]): string | undefined =>
    keys.map((key) => asText(properties[key])).find((text) => text !== undefined);
  const name = first(NAMES);
  const code = first(CODES) ?? asText(feature['id']);
  return { ...(name === undefined ? {} : { name }), ...(code === undefined ? {} : { code }) };
}

const asText = (value: unknown): string | undefined =>
  (typeof value === 'string' && value.trim()) || typeof value === 'number' ? String(value).trim() : undefined;

/** Gathers the shapes of one feature, and the first thing that is wrong with them. */
class GeometryReader {
  readonly areas: Area[] = [];
  readonly lines: Path[] = [];
  issue: Issue | undefined;

  constructor(private readonly path: string) {}

  geometry(geometry: unknown): void {
    if (geometry === null || geometry === undefined) return;
    const { type, coordinates, geometries, encodeOffsets } = isObject(geometry) ? geometry : {};
    if (encodeOffsets !== undefined)
      return void (this.issue ??= encoded(this.path, 'the encoded form of ECharts (encodeOffsets)'));
    const each = (of: unknown, read: (item: unknown) => void): void => {
      if (Array.isArray(of)) of.forEach(read);
      else this.issue ??= refuse(this.path, `coordinates of a ${String(type)}`, typeof of);
    };
    if (type === 'Polygon') this.#area(coordinates);
    else if (type === 'MultiPolygon') each(coordinates, (area) => this.#area(area));
    else if (type === 'LineString') this.#line(coordinates);
    else if (type === 'MultiLineString') each(coordinates, (line) => this.#line(line));
    else if (type === 'GeometryCollection') each(geometries, (member) => this.geometry(member));
    else if (type !== 'Point' && type !== 'MultiPoint')
      this.issue ??= refuse(this.path, 'a geometry of GeoJSON', typeof type === 'string' ? type : 'no type');
  }

  #area(rings: unknown): void {
    const paths = (Array.isArray(rings) ? rings : [rings]).map((ring) => withoutLast(this.#path(ring)));
    const drawn = paths.filter(({ length }) => length >= 6);
    // Holes of an outer ring that is none are nothing.
    if (drawn[0] && drawn[0] === paths[0]) this.areas.push(drawn);
  }

  #line(points: unknown): void {
    const path = this.#path(points);
    if (path.length >= 4) this.lines.push(path);
  }

  #path(points: unknown): number[] {
    const path: number[] = [];
    if (!Array.isArray(points)) {
      this.issue ??= refuse(this.path, 'a list of positions', typeof points);
      return path;
    }
    for (const point of points as unknown[]) {
      const [lon, lat] = Array.isArray(point) ? (point as unknown[]) : [];
      if (typeof lon !== 'number' || typeof lat !== 'number')
        this.issue ??= refuse(this.path, 'positions of two numbers', JSON.stringify(point) ?? 'nothing');
      else {
        if (!isPosition(lon, lat)) this.issue ??= positionIssue(this.path, lon, lat);
        path.push(lon, lat);
      }
    }
    return path;
  }
}

/** A ring's last point is its first. */
function withoutLast(ring: number[]): number[] {
  const isClosed = ring[0] === ring.at(-2) && ring[1] === ring.at(-1);
  return isClosed ? ring.slice(0, -2) : ring;
}
