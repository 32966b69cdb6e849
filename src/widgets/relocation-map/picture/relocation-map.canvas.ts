// The canvas under a map of many marks: sharp at the pixels of the screen, in the colours of its parts.
import type { DrawnRegion } from '../../../geography/drawn-boundary.js';
import type { Sequence } from '../../../sequence.js';
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

function fit(canvas: HTMLCanvasElement, { width, height }: Box, ratio: number): void {
  const [wide, high] = [Math.round(width * ratio), Math.round(height * ratio)];
  if (canvas.width !== wide || canvas.height !== high) [canvas.width, canvas.height] = [wide, high];
}

/** On one that shows a bitmap nothing can be painted, and the other way round: another takes its place. */
function replace(canvas: HTMLCanvasElement): HTMLCanvasElement {
  const other = canvas.cloneNode() as HTMLCanvasElement;
  canvas.replaceWith(other);
  return other;
}

/** Paints at `ratio` device pixels a CSS pixel; gives the canvas that shows it. */
export function paintCanvas(
  given: HTMLCanvasElement,
  layer: Layer,
  regions: Sequence<DrawnRegion>,
  paints: Paints,
  ratio: number,
): HTMLCanvasElement {
  const canvas = given.getContext('2d') ? given : replace(given);
  const brush = canvas.getContext('2d');
  fit(canvas, layer, ratio);
  brush?.resetTransform();
  brush?.clearRect(0, 0, canvas.width, canvas.height);
  if (brush) paintLayer(brush, layer, regions, paints, ratio);
  return canvas;
}

/**
 * Shows a layer that was painted elsewhere, and gives the canvas that does. The bitmap is handed over: to draw it takes
 * twenty times as long, and has the page laid out.
 */
export function showBitmap(given: HTMLCanvasElement, box: Box, bitmap: ImageBitmap, ratio: number): HTMLCanvasElement {
  const canvas = given.getContext('bitmaprenderer') ? given : replace(given);
  fit(canvas, box, ratio);
  canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(bitmap);
  return canvas;
}
