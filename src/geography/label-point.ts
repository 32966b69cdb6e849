// Where a region's name stands: well inside its largest part.
import type { Path } from './boundary.js';
import { planarArea } from './winding.js';

/** A point inside the largest ring, and how much room it has to both sides; undefined where there is no ring. */
export interface LabelPoint {
  readonly x: number;
  readonly y: number;
  /** From edge to edge at that height. */
  readonly room: number;
}

/** Where else a name may stand, of the height, where the middle has little room. */
const OTHER_HEIGHTS = [0.4, 0.6, 0.3, 0.7];

export function labelPoint(rings: readonly Path[]): LabelPoint | undefined {
  let largest: Path | undefined;
  let most = 0;
  for (const ring of rings) {
    const area = Math.abs(planarArea(ring));
    if (area > most) [largest, most] = [ring, area];
  }
  if (!largest) return undefined;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < largest.length; i += 2) {
    const [x, y] = [largest[i]!, largest[i + 1]!];
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  let best = widestChord(largest, (top + bottom) / 2);
  if (best && best.room > (right - left) / 2) return best;
  for (const part of OTHER_HEIGHTS) {
    const chord = widestChord(largest, top + (bottom - top) * part);
    // The middle is where a name is looked for: another height has to offer a fifth more room.
    if (chord && chord.room > (best?.room ?? 0) * 1.2) best = chord;
  }
  return best;
}

/** The widest stretch of a horizontal line inside of a ring. */
function widestChord(ring: Path, y: number): LabelPoint | undefined {
  const crossings: number[] = [];
  for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
    const [ay, by] = [ring[j + 1]!, ring[i + 1]!];
    if (ay > y !== by > y) crossings.push(ring[j]! + ((y - ay) / (by - ay)) * (ring[i]! - ring[j]!));
  }
  crossings.sort((a, b) => a - b);
  let best: LabelPoint | undefined;
  for (let i = 0; i + 1 < crossings.length; i += 2) {
    const [from, to] = [crossings[i]!, crossings[i + 1]!];
    if (!best || to - from > best.room) best = { x: (from + to) / 2, y, room: to - from };
  }
  return best;
}
