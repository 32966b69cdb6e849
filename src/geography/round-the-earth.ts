// Knows a ring that goes round the whole earth along the edges of a flat map.
import type { Path } from './boundary.js';

/** Degrees, of what is rounded on the way. */
const NEAR = 1e-6;

/** Whether a longitude or latitude is so many degrees, on either side of nought. */
export const isAt = (degrees: number, value: number): boolean => Math.abs(Math.abs(value) - degrees) < NEAR;

/**
 * True for a ring all of whose points lie on the antimeridian or at a pole: a box round the whole earth, whose edges from
 * −180 to 180 go along a parallel. In any other ring such a step is a point that is written twice.
 */
export function isRoundTheEarth(ring: Path): boolean {
  for (let i = 0; i < ring.length; i += 2) if (!isAt(180, ring[i]!) && !isAt(90, ring[i + 1]!)) return false;
  return true;
}
