// The canvas under a map of many marks: sharp at the pixels of the screen, in the colours of its parts.
import type { DrawnRegion } from '../../geography/drawn-boundary.js';
import type { Sequence } from '../../sequence.js';
import { paintLayer, type Layer, type Paint, type Paints } from './relocation-map.layer.js';

const PAINTED = ['region', 'flow', 'site', 'origin'] as const satisfies readonly (keyof Paints)[];

/** What the style sheets of widget and page say of the parts. */
export function readPaints(map: Element): Paints {
  const swatches = PAINTED.map((part) => {
    const swatch = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    swatch.setAttribute('part', part);
    map.append(swatch);
    return [part, swatch] as const;
  });
  const paints = swatches.map(([part, swatch]) => {
    const { fill, fillOpacity, stroke, strokeOpacity } = getComputedStyle(swatch);
    return [part, { fill, fillOpacity: Number(fillOpacity), stroke, strokeOpacity: Number(strokeOpacity) }] as const;
  });
  for (const [, swatch] of swatches) swatch.remove();
  return Object.fromEntries(paints) as Record<keyof Paints, Paint>;
}

/** How large a drawing is. */
type Box = Pick<Layer, 'width' | 'height'>;

/** Fits the canvas to its drawing and clears it; undefined where the browser gives no canvas. */
function prepare(canvas: HTMLCanvasElement, { width, height }: Box, ratio: number): CanvasRenderingContext2D | null {
  const [wide, high] = [Math.round(width * ratio), Math.round(height * ratio)];
  if (canvas.width !== wide || canvas.height !== high) [canvas.width, canvas.height] = [wide, high];
  const brush = canvas.getContext('2d');
  brush?.setTransform(1, 0, 0, 1, 0, 0);
  brush?.clearRect(0, 0, wide, high);
  return brush;
}

/** Paints at `ratio` device pixels a CSS pixel. */
export function paintCanvas(
  canvas: HTMLCanvasElement,
  layer: Layer,
  regions: Sequence<DrawnRegion>,
  paints: Paints,
  ratio: number,
): void {
  const brush = prepare(canvas, layer, ratio);
  if (brush) paintLayer(brush, layer, regions, paints, ratio);
}

/** Puts a layer that was painted elsewhere. */
export function putBitmap(canvas: HTMLCanvasElement, box: Box, bitmap: ImageBitmap, ratio: number): void {
  prepare(canvas, box, ratio)?.drawImage(bitmap, 0, 0);
  bitmap.close();
}
