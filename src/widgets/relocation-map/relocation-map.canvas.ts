// Draws thousands of regions, flows and circles on a canvas, at the pixels of the screen.
import type { Palette } from '../../drawing/index.js';
import type { FlatBoundaryRegion } from '../../geography/flat-boundary.js';
import type { MapDrawing } from './relocation-map.drawing.js';
import type { Backdrop } from './relocation-map.picture.js';

// One object a region: a single path of thousands of polygons takes many times as long to fill.
const paths = new WeakMap<FlatBoundaryRegion, Path2D>();

function pathOf(region: FlatBoundaryRegion): Path2D {
  const known = paths.get(region);
  if (known) return known;
  const path = new Path2D();
  const draw = (points: readonly number[]): void => {
    path.moveTo(points[0]!, points[1]!);
    for (let i = 2; i < points.length; i += 2) path.lineTo(points[i]!, points[i + 1]!);
  };
  for (const ring of region.rings) {
    draw(ring);
    path.closePath();
  }
  region.lines.forEach(draw);
  paths.set(region, path);
  return path;
}

/** Draws at `ratio` device pixels a CSS pixel. */
export function paintMap(
  canvas: HTMLCanvasElement,
  drawing: MapDrawing,
  backdrop: Backdrop | undefined,
  { tones }: Palette,
  ratio: number,
): void {
  const { width, height, flows, symbols } = drawing;
  const [wide, high] = [Math.round(width * ratio), Math.round(height * ratio)];
  if (canvas.width !== wide || canvas.height !== high) [canvas.width, canvas.height] = [wide, high];
  const brush = canvas.getContext('2d');
  if (!brush) return;
  brush.setTransform(1, 0, 0, 1, 0, 0);
  brush.clearRect(0, 0, wide, high);
  if (backdrop) paintRegions(brush, backdrop, tones.ink, tones.hairline, ratio);

  brush.setTransform(ratio, 0, 0, ratio, 0, 0);
  brush.globalAlpha = 0.5;
  brush.strokeStyle = brush.fillStyle = tones.accent;
  for (const { curve, width: thick } of flows) {
    const [[ax, ay], [bx, by], [cx, cy], [dx, dy]] = curve;
    brush.lineWidth = thick;
    brush.beginPath();
    brush.moveTo(ax, ay);
    brush.bezierCurveTo(bx, by, cx, cy, dx, dy);
    brush.stroke();
  }
  brush.globalAlpha = 0.6;
  for (const { kind, x, y, radius } of symbols) {
    if (x < -radius || y < -radius || x > width + radius || y > height + radius) continue;
    brush.fillStyle = kind === 'site' ? tones.accent : tones.ink;
    brush.beginPath();
    brush.arc(x, y, radius, 0, 2 * Math.PI);
    brush.fill();
  }
  brush.globalAlpha = 1;
}

function paintRegions(
  brush: CanvasRenderingContext2D,
  { regions, camera }: Backdrop,
  ink: string,
  line: string,
  ratio: number,
): void {
  const { scale, dx, dy } = camera;
  brush.setTransform(scale * ratio, 0, 0, scale * ratio, dx * ratio, dy * ratio);
  brush.lineWidth = 1 / scale;
  brush.lineJoin = 'round';
  brush.fillStyle = ink;
  brush.strokeStyle = line;
  for (const region of regions) {
    const path = pathOf(region);
    brush.globalAlpha = 0.05;
    brush.fill(path, 'evenodd');
    brush.globalAlpha = 1;
    brush.stroke(path);
  }
}
