// Paints a boundary's regions on a canvas: on the page, or on one that no page shows, in the worker.
import type { DrawnRegion } from '../../geography/drawn-boundary.js';
import type { Backdrop } from './relocation-map.picture.js';

/** How a part is painted on this page. */
export interface Paint {
  readonly fill: string;
  readonly fillOpacity: number;
  readonly stroke: string;
  readonly strokeOpacity: number;
}

// One object a region: a single path of thousands of polygons takes many times as long to fill.
const paths = new WeakMap<DrawnRegion, { readonly area: Path2D; readonly coast: Path2D }>();

function pathsOf(region: DrawnRegion): { readonly area: Path2D; readonly coast: Path2D } {
  const known = paths.get(region);
  if (known) return known;
  const area = new Path2D(region.d);
  const made = { area, coast: region.coast === undefined ? area : new Path2D(region.coast) };
  paths.set(region, made);
  return made;
}

/** At `ratio` device pixels a CSS pixel. */
export function paintRegions(
  brush: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D,
  { regions, camera: { scale, dx, dy } }: Backdrop,
  { fill, fillOpacity, stroke, strokeOpacity }: Paint,
  ratio: number,
): void {
  brush.setTransform(scale * ratio, 0, 0, scale * ratio, dx * ratio, dy * ratio);
  brush.lineWidth = 1 / scale;
  brush.lineJoin = 'round';
  brush.fillStyle = fill;
  brush.strokeStyle = stroke;
  for (const region of regions) {
    const { area, coast } = pathsOf(region);
    brush.globalAlpha = fillOpacity;
    brush.fill(area, 'evenodd');
    brush.globalAlpha = strokeOpacity;
    brush.stroke(coast);
  }
}
