// The part of the earth that points and boundaries take up: over the antimeridian where that way is shorter.
import { pathsOf, type Boundary } from './boundary.js';
import type { Position } from './coordinates.js';
import { unwrap } from './winding.js';

/** Degrees. `east` is beyond 180 where the extent lies across the antimeridian. */
export interface Extent {
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

/** Whether a place lies in an extent, which may go over the antimeridian. */
export const isWithin = ({ west, east, south, north }: Extent, lon: number, lat: number): boolean =>
  lat >= south && lat <= north && (((lon - west) % 360) + 360) % 360 <= east - west;

type Span = readonly [west: number, east: number];

const WHOLE: Span = [-180, 180];

/** The smallest extent that holds everything; undefined where there is nothing. */
export function extentOf(boundary: Boundary | undefined, positions: readonly Position[] = []): Extent | undefined {
  const spans: Span[] = positions.map(([lon]) => [lon, lon]);
  let [south, north] = [Infinity, -Infinity];
  for (const [, lat] of positions) [south, north] = [Math.min(south, lat), Math.max(north, lat)];
  for (const ring of boundary ? pathsOf(boundary) : []) {
    const { path, turn } = unwrap(ring);
    let [west, east] = [Infinity, -Infinity];
    for (let i = 0; i < path.length; i += 2) {
      if (path[i]! < west) west = path[i]!;
      if (path[i]! > east) east = path[i]!;
      if (path[i + 1]! < south) south = path[i + 1]!;
      if (path[i + 1]! > north) north = path[i + 1]!;
    }
    spans.push(turn === 0 ? [west, east] : WHOLE);
    // What goes round a pole reaches it.
    if (turn !== 0) [south, north] = south + north < 0 ? [-90, north] : [south, 90];
  }
  const [west, east] = shortestArc(spans);
  return spans.length > 0 ? { west, east, south, north } : undefined;
}

/** The arc that is left when the widest gap between the spans is taken out. */
function shortestArc(spans: readonly Span[]): Span {
  const sorted = spans.map(([west, east]): Span => [west - turns(west), east - turns(west)]).toSorted(byWest);
  const first = sorted[0]?.[0] ?? 0;
  let [reached, gap, start] = [sorted[0]?.[1] ?? 0, 0, first];
  let end = reached;
  for (const [west, east] of sorted) {
    if (west - reached > gap) [gap, start, end] = [west - reached, west, reached];
    reached = Math.max(reached, east);
  }
  // The gap over the seam, from the farthest east round to the first.
  if (first + 360 - reached >= gap) [gap, start, end] = [first + 360 - reached, first, reached];
  if (gap <= 0) return WHOLE;
  return end < start ? [start, end + 360] : [start, end];
}

/** By how much a longitude is past the circle from −180 to 180. */
const turns = (west: number): number => Math.floor((west + 180) / 360) * 360;

const byWest = (a: Span, b: Span): number => a[0] - b[0];
