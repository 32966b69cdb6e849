// Turns a scene into a file: SVG text, or a PNG at twice the screen's density.
import { toSvg, type Palette, type Scene } from '../../../drawing/index.js';
import { drawScene } from './canvas.js';

const PNG_RATIO = 2;

/** Rejects where the browser gives no canvas or no blob. */
export function toPicture(scene: Scene, palette: Palette, type: 'png' | 'svg'): Promise<Blob> {
  if (type === 'svg') return Promise.resolve(new Blob([toSvg(scene, palette)], { type: 'image/svg+xml' }));
  const canvas = document.createElement('canvas');
  canvas.width = scene.width * PNG_RATIO;
  canvas.height = scene.height * PNG_RATIO;
  const brush = canvas.getContext('2d');
  if (!brush) return Promise.reject(new Error('This browser gives no canvas to draw the picture on.'));
  drawScene(brush, scene, palette, PNG_RATIO);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('This browser wrote no picture.')))),
  );
}
