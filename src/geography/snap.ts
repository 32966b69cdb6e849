// Simplifies by a lattice: points are moved to it, and those that then add nothing are left out. Neighbours that share
// a border keep sharing it, whichever way each goes along it.
import type { Path } from './boundary.js';

/** How fine a lattice is, everywhere or at a place. */
export type Step = number | ((x: number, y: number) => number);

/** A path on a lattice of `step`; empty where it shrinks to nothing. `factor` and `dx`, `dy` are applied before. */
export function snapPath(path: Path, isRing: boolean, step: Step, factor = 1, dx = 0, dy = 0): number[] {
  const kept: number[] = [];
  for (let i = 0; i < path.length; i += 2) {
    const [atX, atY] = [path[i]! * factor + dx, path[i + 1]! * factor + dy];
    const by = typeof step === 'number' ? step : step(atX, atY);
    const x = Math.round(atX / by) * by;
    const y = Math.round(atY / by) * by;
    const n = kept.length;
    if (n > 0 && x === kept[n - 2] && y === kept[n - 1]) continue;
    if (n > 2 && isBetween(kept[n - 4]!, kept[n - 3]!, kept[n - 2]!, kept[n - 1]!, x, y)) kept.length = n - 2;
    kept.push(x, y);
  }
  if (!isRing) return kept.length >= 4 ? kept : [];
  while (kept.length > 2 && kept[0] === kept.at(-2) && kept[1] === kept.at(-1)) kept.length -= 2;
  return kept.length >= 6 ? kept : [];
}

/** True where b lies on the straight way from a to c, so that the way without it is the same. */
function isBetween(ax: number, ay: number, bx: number, by: number, cx: number, cy: number): boolean {
  const [ux, uy, vx, vy] = [bx - ax, by - ay, cx - bx, cy - by];
  return ux * vy === uy * vx && ux * vx + uy * vy > 0;
}
