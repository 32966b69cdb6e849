// Draws thousands of regions, flows and circles on a canvas, at the pixels of the screen, in the colours of their parts.
import type { MapDrawing } from './relocation-map.drawing.js';
import { paintRegions, type Paint } from './relocation-map.paint-regions.js';
import type { Backdrop } from './relocation-map.picture.js';

export type Paints = Readonly<Record<(typeof PAINTED)[number], Paint>>;

const PAINTED = ['region', 'flow', 'site', 'origin'] as const;

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

/** Draws at `ratio` device pixels a CSS pixel; the regions may be painted already. */
export function paintMap(
  canvas: HTMLCanvasElement,
  drawing: MapDrawing,
  backdrop: Backdrop | ImageBitmap | undefined,
  paints: Paints,
  ratio: number,
): void {
  const { width, height } = drawing;
  const [wide, high] = [Math.round(width * ratio), Math.round(height * ratio)];
  if (canvas.width !== wide || canvas.height !== high) [canvas.width, canvas.height] = [wide, high];
  const brush = canvas.getContext('2d');
  if (!brush) return;
  brush.setTransform(1, 0, 0, 1, 0, 0);
  brush.clearRect(0, 0, wide, high);
  if (backdrop && 'regions' in backdrop) paintRegions(brush, backdrop, paints.region, ratio);
  else if (backdrop) brush.drawImage(backdrop, 0, 0);
  brush.setTransform(ratio, 0, 0, ratio, 0, 0);
  paintFlows(brush, drawing, paints.flow);
  paintSymbols(brush, drawing, paints);
  brush.globalAlpha = 1;
}

function paintFlows(brush: CanvasRenderingContext2D, { flows }: MapDrawing, { stroke, strokeOpacity }: Paint): void {
  brush.globalAlpha = strokeOpacity;
  brush.strokeStyle = stroke;
  for (const { curve, width } of flows) {
    const [[ax, ay], [bx, by], [cx, cy], [dx, dy]] = curve;
    brush.lineWidth = width;
    brush.beginPath();
    brush.moveTo(ax, ay);
    brush.bezierCurveTo(bx, by, cx, cy, dx, dy);
    brush.stroke();
  }
}

/** Circles without the outline that they have where they are few. */
function paintSymbols(brush: CanvasRenderingContext2D, drawing: MapDrawing, { site, origin }: Paints): void {
  const { width, height, symbols } = drawing;
  let painted: string | undefined;
  for (const { kind, x, y, radius } of symbols) {
    if (x < -radius || y < -radius || x > width + radius || y > height + radius) continue;
    if (kind !== painted) {
      painted = kind;
      brush.fillStyle = kind === 'site' ? site.fill : origin.stroke;
      brush.globalAlpha = kind === 'site' ? site.fillOpacity : origin.strokeOpacity;
    }
    brush.beginPath();
    brush.arc(x, y, radius, 0, 2 * Math.PI);
    brush.fill();
  }
}
