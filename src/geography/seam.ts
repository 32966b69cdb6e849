// Knows where files cut the earth to lay it flat: edges along the antimeridian and at the poles are no coast.
import type { Area, Path } from './boundary.js';
import { isAt } from './round-the-earth.js';

const isOnSeam = (ax: number, ay: number, bx: number, by: number): boolean =>
  (isAt(180, ax) && isAt(180, bx)) || (isAt(90, ay) && isAt(90, by));

/** Whether a step from one longitude to the next goes over the meridian opposite to `middle`. */
const isOver = (from: number, to: number, middle: number): boolean =>
  Math.abs(fromMiddle(from, middle) - fromMiddle(to, middle)) > 180;

const fromMiddle = (longitude: number, middle: number): number =>
  ((((longitude - middle + 180) % 360) + 360) % 360) - 180;

/**
 * The lines to be drawn round areas that the seam cuts: their rings without the edges along it. Undefined where it cuts
 * none of them. `middle` is the meridian in the middle of a map of the world, which is itself cut opposite to it.
 */
export function coastsOf(areas: readonly Area[], middle: number | undefined): Path[] | undefined {
  let isCut = false;
  const coasts = areas.flat().flatMap((ring) => {
    const pieces: number[][] = [[]];
    for (let i = 0; i < ring.length; i += 2) {
      const j = (i + 2) % ring.length;
      const [ax, ay, bx, by] = [ring[i]!, ring[i + 1]!, ring[j]!, ring[j + 1]!];
      pieces.at(-1)!.push(ax, ay);
      isCut ||= middle !== undefined && isOver(ax, bx, middle);
      if (!isOnSeam(ax, ay, bx, by)) continue;
      isCut = true;
      pieces.push([]);
    }
    // The last edge leads to the first point.
    const [first, last] = [pieces[0]!, pieces.at(-1)!];
    if (pieces.length === 1) last.push(ring[0]!, ring[1]!);
    else pieces.splice(0, 1, [...pieces.pop()!, ...first]);
    return pieces.filter(({ length }) => length >= 4);
  });
  return isCut ? coasts : undefined;
}
