// A prepared boundary is finer than most pictures of it.
import type { FlatBoundary } from './flat-boundary.js';
import { toUnits } from './plane-units.js';

/** The same boundary on a plane whose longer side is `size` units; one that is no finer is left as it is. */
export function coarsen(boundary: FlatBoundary, size: number): FlatBoundary {
  const { width, height, projection, regions } = boundary;
  const factor = size / Math.max(width, height);
  if (factor >= 1) return boundary;
  const [dx, dy] = projection.translate;
  const coarse = toUnits(regions, factor);
  return {
    width: Math.max(1, Math.ceil(width * factor)),
    height: Math.max(1, Math.ceil(height * factor)),
    projection: { ...projection, scale: projection.scale * factor, translate: [dx * factor, dy * factor] },
    regions: regions.map(({ label, ...region }, i) => ({
      ...region,
      ...coarse[i],
      ...(label && { label: { x: label.x * factor, y: label.y * factor, room: label.room * factor } }),
    })),
  };
}
