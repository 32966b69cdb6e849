// Which way a ring goes round, told on the plane: on the sphere a thin ring may seem to hold the rest of the world.
import type { Area, Boundary, Path } from './boundary.js';
import { isRoundTheEarth } from './round-the-earth.js';

/** The longitudes of a path without the jump from 180 to −180, and how far they are from where they began at its end. */
export function unwrap(path: Path): { readonly path: Path; readonly turn: number } {
  if (isRoundTheEarth(path)) return { path, turn: 0 };
  const unwrapped: number[] = [];
  let shift = 0;
  for (let i = 0; i < path.length; i += 2) {
    const step = i === 0 ? 0 : path[i]! - path[i - 2]!;
    if (step > 180) shift -= 360;
    else if (step < -180) shift += 360;
    unwrapped.push(path[i]! + shift, path[i + 1]!);
  }
  const last = path[0]! - path.at(-2)!;
  const turn = shift + (last > 180 ? -360 : last < -180 ? 360 : 0);
  return { path: unwrapped, turn };
}

/** Twice the area of a ring on the plane; negative where it goes round clockwise, north being up. */
export function planarArea(path: Path): number {
  let area = 0;
  for (let i = 0, j = path.length - 2; i < path.length; j = i, i += 2)
    area += path[j]! * path[i + 1]! - path[i]! * path[j + 1]!;
  return area;
}

/** True where a ring goes round as the outer rings of a drawing on the sphere do: with what it holds on its right. */
function isClockwise(ring: Path): boolean {
  const { path, turn } = unwrap(ring);
  if (turn === 0) return planarArea(path) < 0;
  // A ring round a pole holds the pole: the south lies on the right of who goes east.
  let latitude = 0;
  for (let i = 1; i < path.length; i += 2) latitude += path[i]!;
  return latitude < 0 ? turn > 0 : turn < 0;
}

const reverse = (ring: Path): Path => {
  const reversed: number[] = [];
  for (let i = ring.length - 2; i >= 0; i -= 2) reversed.push(ring[i]!, ring[i + 1]!);
  return reversed;
};

const rewindArea = (area: Area): Area =>
  area.map((ring, i) => (isClockwise(ring) === (i === 0) ? ring : reverse(ring)));

/** The same boundary, every outer ring clockwise and every hole the other way, whatever its file had. */
export const rewind = ({ regions }: Boundary): Boundary => ({
  regions: regions.map((region) => ({ ...region, areas: region.areas.map(rewindArea) })),
});
