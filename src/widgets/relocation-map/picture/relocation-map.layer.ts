// Thousands of regions, flows and circles as plain numbers, which threads can hand on, and painted on a canvas: on the
// page's, or on one that no page shows.
import type { DrawnRegion } from '../../../geography/drawn-boundary.js';
import type { Sequence } from '../../../sequence.js';
import type { Camera } from './relocation-map.camera.js';
import type { PlacedDrawing } from './relocation-map.layout.js';

/** How a part is painted on this page. */
export interface Paint {
  readonly fill: string;
  readonly fillOpacity: number;
  readonly stroke: string;
  readonly strokeOpacity: number;
}

export type Paints = Readonly<Record<'region' | 'flow' | 'site' | 'origin', Paint>>;

/** What stands on the regions, in pixels of the drawing. */
export interface Layer {
  readonly width: number;
  readonly height: number;
  /** Where the regions stand. */
  readonly camera: Camera;
  /** The four points and the width of each flow. */
  readonly flows: Float32Array;
  /** x, y and radius of each circle; so many of them, the first, are origins. */
  readonly symbols: Float64Array;
  readonly origins: number;
}

/**
 * A hair less than a pixel: a line that comes out wider by a rounding error is no longer traced but outlined, which takes
 * ten times as long.
 */
const HAIRLINE = 0.999;

type Brush = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

const FLOW = 9;
const SYMBOL = 3;

/** With the circles of a drawing, or with none where another thread makes them. */
export function packLayer(
  { width, height, flows, symbols }: PlacedDrawing,
  camera: Camera,
  circles = symbols.numbers,
): Layer {
  const packed = new Float32Array(FLOW * flows.length);
  flows.forEach((flow, i) => packed.set([...flow.curve.flat(), flow.width], FLOW * i));
  return { width, height, camera, flows: packed, symbols: circles, origins: symbols.origins };
}

/** Paints at `ratio` device pixels a CSS pixel. */
export function paintLayer(
  brush: Brush,
  layer: Layer,
  regions: Sequence<DrawnRegion>,
  paints: Paints,
  ratio: number,
): void {
  const { scale, dx, dy } = layer.camera;
  brush.setTransform(scale * ratio, 0, 0, scale * ratio, dx * ratio, dy * ratio);
  brush.lineWidth = HAIRLINE / scale;
  paintRegions(brush, regions, paints.region);
  brush.setTransform(ratio, 0, 0, ratio, 0, 0);
  const { symbols, origins } = layer;
  paintSites(brush, layer, symbols.subarray(SYMBOL * origins), paints.site);
  paintFlows(brush, layer, paints.flow);
  paintOrigins(brush, layer, symbols.subarray(0, SYMBOL * origins), paints.origin);
  brush.globalAlpha = 1;
}

interface Shape {
  readonly area: Path2D;
  readonly coast: Path2D;
}

const shapes = new WeakMap<Sequence<DrawnRegion>, readonly Shape[]>();

/** One object a region: a single path of thousands of polygons takes many times as long to fill. */
function shapesOf(regions: Sequence<DrawnRegion>): readonly Shape[] {
  const known = shapes.get(regions);
  if (known) return known;
  const made = regions.map(({ d, coast }): Shape => {
    const area = new Path2D(d);
    return { area, coast: coast === undefined ? area : new Path2D(coast) };
  });
  shapes.set(regions, made);
  return made;
}

function paintRegions(
  brush: Brush,
  regions: Sequence<DrawnRegion>,
  { fill, fillOpacity, stroke, strokeOpacity }: Paint,
): void {
  brush.lineJoin = 'round';
  brush.fillStyle = fill;
  brush.strokeStyle = stroke;
  for (const { area, coast } of shapesOf(regions)) {
    brush.globalAlpha = fillOpacity;
    brush.fill(area, 'evenodd');
    brush.globalAlpha = strokeOpacity;
    brush.stroke(coast);
  }
}

function paintFlows(brush: Brush, { flows }: Layer, { stroke, strokeOpacity }: Paint): void {
  brush.globalAlpha = strokeOpacity;
  brush.strokeStyle = stroke;
  for (let i = 0; i < flows.length; i += FLOW) {
    const at = (n: number): number => flows[i + n]!;
    brush.lineWidth = at(8);
    brush.beginPath();
    brush.moveTo(at(0), at(1));
    brush.bezierCurveTo(at(2), at(3), at(4), at(5), at(6), at(7));
    brush.stroke();
  }
}

type Box = Pick<Layer, 'width' | 'height'>;

/** Puts the path of each circle that is in view. */
function tracing(brush: Brush, { width, height }: Box, circles: Float64Array, paint: () => void): void {
  for (let i = 0; i < circles.length; i += SYMBOL) {
    const x = circles[i]!;
    const y = circles[i + 1]!;
    const radius = circles[i + 2]!;
    if (x < -radius || y < -radius || x > width + radius || y > height + radius) continue;
    brush.beginPath();
    brush.arc(x, y, radius, 0, 2 * Math.PI);
    paint();
  }
}

/** Circles without the outline that they have where they are few. */
function paintSites(brush: Brush, box: Box, circles: Float64Array, { fill, fillOpacity }: Paint): void {
  brush.fillStyle = fill;
  brush.globalAlpha = fillOpacity;
  tracing(brush, box, circles, () => brush.fill());
}

/** Rings. */
function paintOrigins(brush: Brush, box: Box, circles: Float64Array, { fill, stroke, strokeOpacity }: Paint): void {
  brush.fillStyle = fill;
  brush.strokeStyle = stroke;
  brush.globalAlpha = strokeOpacity;
  brush.lineWidth = 1;
  tracing(brush, box, circles, () => {
    brush.fill();
    brush.stroke();
  });
}
