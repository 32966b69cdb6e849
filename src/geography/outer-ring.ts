// Knows which ring of an area is the outer one, whatever its file says: round a pole it may be written after its hole.
import type { Area, Boundary, Path } from './boundary.js';
import { planarArea, unwrap } from './winding.js';

/** The same areas, each with its largest ring first and without those that are nothing but a pole. */
export const outerFirst = ({ regions }: Boundary): Boundary => ({
  regions: regions.map((region) => ({ ...region, areas: region.areas.map(sortArea) })),
});

function sortArea(area: Area): Area {
  if (area.length === 1) return area;
  const rings = area.filter((ring) => !isPole(ring)).map((ring) => ({ ring, size: sizeOf(ring) }));
  return rings.toSorted((a, b) => b.size - a.size).map(({ ring }) => ring);
}

/** Degrees: where a file was cut at a pole, that ring is its end and no lake. */
const POLE = 89.9;

function isPole(ring: Path): boolean {
  for (let i = 1; i < ring.length; i += 2) if (Math.abs(ring[i]!) < POLE) return false;
  return true;
}

/** Square degrees, roughly: of a ring round a pole, those between it and the pole. */
function sizeOf(ring: Path): number {
  const { path, turn } = unwrap(ring);
  if (turn === 0) return Math.abs(planarArea(path)) / 2;
  let fromPole = 0;
  for (let i = 1; i < path.length; i += 2) fromPole += 90 - Math.abs(path[i]!);
  return (360 * fromPole * 2) / path.length;
}
