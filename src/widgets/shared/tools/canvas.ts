// Draws a scene on a 2D canvas, so that a picture can be saved under a policy that forbids loading images.
import type { FrameMark, Mark, Palette, Scene } from '../../../drawing/index.js';

/** The part of a canvas context that a scene needs. */
export type Brush = Pick<
  CanvasRenderingContext2D,
  | 'fillStyle'
  | 'globalAlpha'
  | 'strokeStyle'
  | 'lineWidth'
  | 'font'
  | 'textAlign'
  | 'fillRect'
  | 'fillText'
  | 'strokeText'
  | 'lineJoin'
  | 'fill'
  | 'stroke'
  | 'scale'
  | 'translate'
  | 'save'
  | 'restore'
  | 'beginPath'
  | 'rect'
  | 'clip'
>;

/** Draws at `ratio` device pixels a CSS pixel. */
export function drawScene(brush: Brush, { width, height, marks }: Scene, palette: Palette, ratio = 1): void {
  brush.scale(ratio, ratio);
  brush.fillStyle = palette.tones.ground;
  brush.fillRect(0, 0, width, height);
  for (const mark of marks)
    if (mark.kind === 'frame') drawFrame(brush, mark, palette);
    else drawMark(brush, mark, palette);
  brush.globalAlpha = 1;
}

function drawFrame(brush: Brush, { x, y, width, height, marks }: FrameMark, palette: Palette): void {
  brush.save();
  brush.translate(x, y);
  brush.beginPath();
  brush.rect(0, 0, width, height);
  brush.clip();
  for (const mark of marks) drawMark(brush, mark, palette);
  brush.restore();
}

/** Draws one mark. */
export function drawMark(brush: Brush, mark: Mark, { tones, font }: Palette): void {
  brush.fillStyle = brush.strokeStyle = tones[mark.tone];
  brush.globalAlpha = mark.kind === 'text' ? 1 : (mark.opacity ?? 1);
  if (mark.kind === 'rect') {
    brush.fillRect(mark.x, mark.y, mark.width, mark.height);
  } else if (mark.kind === 'path') {
    brush.lineWidth = mark.strokeWidth ?? 1;
    const { dx = 0, dy = 0 } = mark;
    const path = new Path2D(mark.d);
    brush.translate(dx, dy);
    if (mark.strokeWidth) brush.stroke(path);
    else brush.fill(path, mark.isEvenOdd ? 'evenodd' : 'nonzero');
    brush.translate(-dx, -dy);
  } else {
    brush.font = `${mark.weight ?? 'normal'} ${mark.size}px ${font}`;
    brush.textAlign = mark.anchor === 'middle' ? 'center' : (mark.anchor ?? 'start');
    if (mark.halo) {
      brush.strokeStyle = tones.ground;
      brush.lineWidth = 3;
      brush.lineJoin = 'round';
      brush.strokeText(mark.text, mark.x, mark.y);
    }
    brush.fillText(mark.text, mark.x, mark.y);
  }
}
