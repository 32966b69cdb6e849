// The guest that lays a map's places on a boundary: the only part of the widget that brings d3-geo. Invited by import().
import { isPosition, type Position } from '../../geography/coordinates.js';
import type { Datum } from '../../geography/datum.js';
import type { FlatBoundary } from '../../geography/flat-boundary.js';
import { loadBoundary } from '../../geography/load-boundary.map.js';
import { placer } from '../../geography/projection.map.js';
import { success, type Issue, type Result } from '../../result.js';
import { readBoundaryFile } from '../../sources/boundary-file.js';
import type { Point } from './relocation-map.drawing.js';
import { makeGround, type Ground } from './relocation-map.ground.js';
import type { MapModel } from './relocation-map.model.js';
import type { Place } from './relocation-map.places.js';

export interface BoundaryRequest {
  /** An address or an object. */
  readonly boundary: string | object;
  readonly base: string;
  readonly datum: Datum;
  /** The datum of the sites. */
  readonly siteDatum: Datum;
}

/** A boundary, ready to take places. */
export interface OpenBoundary {
  /** What its author should know although it draws. */
  readonly issues: readonly Issue[];
  /** The ground of a model's places, fine enough for `size` pixels on the longer side. */
  readonly lay: (model: MapModel, size: number) => LaidGround;
}

export interface LaidGround {
  readonly ground: Ground;
  readonly issues: readonly Issue[];
}

/** Reads the boundary an author names. Fails as `readBoundaryFile` and `loadBoundary` do. */
export async function openBoundary(request: BoundaryRequest, signal: AbortSignal): Promise<Result<OpenBoundary>> {
  const { boundary, base, datum, siteDatum } = request;
  const file = typeof boundary === 'string' ? await readBoundaryFile(boundary, base, signal) : success(boundary);
  if (!file.ok) return file;
  const loaded = await loadBoundary(file.value, datum);
  if (!loaded.ok) return loaded;
  const shift = siteDatum === 'wgs84' ? undefined : (await import('../../geography/datum.map.js')).toWgs84(siteDatum);
  const move = (position: Position): Position => (shift ? shift(...position) : position);
  const { draw, issues } = loaded.value;
  let drawn: { readonly size: number; readonly flat: FlatBoundary } | undefined;
  const lay = (model: MapModel, size: number): LaidGround => {
    if (drawn?.size !== size) drawn = { size, flat: draw(size) };
    const { flat } = drawn;
    const place = placer(flat.projection);
    const find = finder(flat, (position) => place(move(position)));
    return {
      ground: makeGround(model.sites, model.origins, find, flat),
      issues: swapped(model.sites, flat, (position) => place(move(position))),
    };
  };
  return success({ issues, lay });
}

/** Where a place lies: at its position, else on the region that bears its name or code. */
function finder({ regions }: FlatBoundary, at: (position: Position) => Point): (place: Place) => Point | undefined {
  const named = new Map<string, Point>();
  for (const { name, code, label } of regions)
    for (const key of [name, code]) if (key && label && !named.has(bare(key))) named.set(bare(key), [label.x, label.y]);
  return ({ name, position }) => (position ? at(position) : named.get(bare(name)));
}

const bare = (name: string): string => name.trim().toLowerCase();

/** Places that lie outside of the boundary, and would lie inside with longitude and latitude the other way round. */
function swapped(sites: readonly Place[], { width, height }: FlatBoundary, at: (position: Position) => Point): Issue[] {
  const isInside = ([x, y]: Point): boolean => x >= 0 && x <= width && y >= 0 && y <= height;
  return sites.flatMap(({ name, position }): Issue[] => {
    if (!position || isInside(at(position)) || !isPosition(position[1], position[0])) return [];
    if (!isInside(at([position[1], position[0]]))) return [];
    const expected = `longitude before latitude: ${name} lies outside of the boundary, and inside the other way round`;
    return [{ code: 'coordinates-swapped', path: 'rows', expected, received: position.join(', ') }];
  });
}
