// A boundary that was read, ready to be drawn under places: fine enough for a picture, with each place's point on it.
import { success, type Issue, type Result } from '../result.js';
import { isPosition } from './coordinates.js';
import type { Datum } from './datum.js';
import { draftsman } from './draftsman.map.js';
import type { DrawnBoundary, PlanePart } from './drawn-boundary.js';
import { loadBoundary } from './load-boundary.map.js';
import { placer } from './projection.map.js';

/** A boundary and the places on it. */
export interface LaidBoundary {
  readonly boundary: DrawnBoundary;
  /** x and y of each position in turn, on the boundary's plane; NaN for a position that is NaN. */
  readonly points: Float64Array;
  /** Which positions lie outside of the boundary, and would lie inside with longitude and latitude the other way round. */
  readonly swapped: readonly number[];
}

export interface OpenBoundary {
  /** What its author should know although it draws. */
  readonly issues: readonly Issue[];
  /**
   * Longitude and latitude of each position in turn; `size` is in pixels of the picture's longer side, which shows all of
   * the plane or this part of it.
   */
  lay(positions: Float64Array, size: number, part?: PlanePart): LaidBoundary;
}

/** Reads a boundary in a datum, for positions in another; a file is a blob. Fails and rejects as `loadBoundary` does. */
export async function openBoundary(input: unknown, datum: Datum, siteDatum: Datum): Promise<Result<OpenBoundary>> {
  const read = input instanceof Blob ? new Uint8Array(await input.arrayBuffer()) : input;
  const loaded = await loadBoundary(read, datum);
  if (!loaded.ok) return loaded;
  const shift = siteDatum === 'wgs84' ? undefined : (await import('./datum.map.js')).toWgs84(siteDatum);
  const drawFor = draftsman(loaded.value);
  const lay = (positions: Float64Array, size: number, part?: PlanePart): LaidBoundary => {
    const { boundary, flat } = drawFor(size, part);
    const place = placer(flat.projection);
    const find = (lon: number, lat: number): readonly [x: number, y: number] =>
      place(shift ? shift(lon, lat) : [lon, lat]);
    return { boundary, ...placeAll(positions, find, boundary) };
  };
  return success({ issues: loaded.value.issues, lay });
}

function placeAll(
  positions: Float64Array,
  find: (lon: number, lat: number) => readonly [x: number, y: number],
  { width, height }: DrawnBoundary,
): Omit<LaidBoundary, 'boundary'> {
  const isInside = ([x, y]: readonly [x: number, y: number]): boolean => x >= 0 && x <= width && y >= 0 && y <= height;
  const points = new Float64Array(positions.length).fill(NaN);
  const swapped: number[] = [];
  for (let i = 0; i < positions.length; i += 2) {
    const [lon, lat] = [positions[i]!, positions[i + 1]!];
    if (Number.isNaN(lon)) continue;
    const point = find(lon, lat);
    [points[i], points[i + 1]] = point;
    if (!isInside(point) && isPosition(lat, lon) && isInside(find(lat, lon))) swapped.push(i / 2);
  }
  return { points, swapped };
}
