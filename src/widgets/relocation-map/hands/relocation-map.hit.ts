// Which mark a pointer means: the nearest one within reach, circles before lines.
import type { FlowMark, MapDrawing, Point } from '../picture/relocation-map.drawing.js';

export type Hit =
  | { readonly kind: 'site' | 'origin'; readonly index: number }
  | { readonly kind: 'flow'; readonly entry: number };

/** How far from a mark's edge it is still meant, in pixels: fingers are not fine. */
const REACH = 5;
const STEPS = 16;

export function markAt({ symbols, flows }: MapDrawing, x: number, y: number): Hit | undefined {
  let hit: Hit | undefined;
  let nearest = REACH;
  for (const { kind, index, x: cx, y: cy, radius } of symbols) {
    // Of circles within one another the inner one is meant.
    const distance = Math.hypot(x - cx, y - cy) - radius;
    const rank = distance <= 0 ? radius / 1000 - 1 : distance;
    if (rank < nearest) [hit, nearest] = [{ kind, index }, rank];
  }
  if (hit) return hit;
  for (const flow of flows) {
    const distance = distanceTo(flow, x, y);
    if (distance < nearest) [hit, nearest] = [{ kind: 'flow', entry: flow.entry }, distance];
  }
  return hit;
}

/** From a point to the edge of a curve, near enough for a pointer. */
function distanceTo({ curve, width }: FlowMark, x: number, y: number): number {
  let nearest = Infinity;
  let [px, py] = curve[0];
  for (let i = 1; i <= STEPS; i++) {
    const [qx, qy] = pointAt(curve, i / STEPS);
    const [ux, uy] = [qx - px, qy - py];
    const t = Math.max(0, Math.min(1, ((x - px) * ux + (y - py) * uy) / (ux * ux + uy * uy || 1)));
    nearest = Math.min(nearest, Math.hypot(x - px - t * ux, y - py - t * uy));
    [px, py] = [qx, qy];
  }
  return nearest - width / 2;
}

function pointAt([a, b, c, d]: FlowMark['curve'], t: number): Point {
  const s = 1 - t;
  const [wa, wb, wc, wd] = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t];
  return [wa * a[0] + wb * b[0] + wc * c[0] + wd * d[0], wa * a[1] + wb * b[1] + wc * c[1] + wd * d[1]];
}
