// Writes a scene as an SVG document that stands by itself: no custom property, no style sheet, no script.
import type { FrameMark, Mark, Palette, Scene } from './scene.js';
import { short } from './short.js';

export function toSvg({ width, height, title, marks }: Scene, palette: Palette): string {
  const ground = rect(0, 0, width, height, palette.tones.ground);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" ` +
    `role="img" font-family="${escape(palette.font)}"><title>${escape(title)}</title>${ground}` +
    `${marks.map((mark) => draw(mark, palette)).join('')}</svg>`
  );
}

function draw(mark: Mark | FrameMark, palette: Palette): string {
  const { tones } = palette;
  if (mark.kind === 'frame')
    // An SVG within an SVG shows nothing outside of it.
    return (
      `<svg x="${short(mark.x)}" y="${short(mark.y)}" width="${short(mark.width)}" height="${short(mark.height)}">` +
      `${mark.marks.map((each) => draw(each, palette)).join('')}</svg>`
    );
  const colour = tones[mark.tone];
  if (mark.kind === 'rect') return rect(mark.x, mark.y, mark.width, mark.height, colour, fade(mark));
  if (mark.kind === 'path') {
    const paint = mark.strokeWidth
      ? `fill="none" stroke="${escape(colour)}" stroke-width="${mark.strokeWidth}"`
      : `fill="${escape(colour)}"${mark.isEvenOdd ? ' fill-rule="evenodd"' : ''}`;
    const { dx = 0, dy = 0 } = mark;
    const moved = dx || dy ? ` transform="translate(${dx} ${dy})"` : '';
    return `<path d="${escape(mark.d)}" ${paint}${moved}${fade(mark)}/>`;
  }
  const weight = mark.weight ? ` font-weight="${mark.weight}"` : '';
  const anchor = mark.anchor && mark.anchor !== 'start' ? ` text-anchor="${mark.anchor}"` : '';
  const text = (paint: string): string =>
    `<text x="${short(mark.x)}" y="${short(mark.y)}" font-size="${short(mark.size)}" ${paint}${weight}${anchor}>${escape(mark.text)}</text>`;
  const ground = escape(tones.ground);
  const edge = `fill="${ground}" stroke="${ground}" stroke-width="3" stroke-linejoin="round"`;
  return (mark.halo ? text(edge) : '') + text(`fill="${escape(colour)}"`);
}

const fade = ({ opacity = 1 }: { readonly opacity?: number }): string => (opacity < 1 ? ` opacity="${opacity}"` : '');

const rect = (x: number, y: number, width: number, height: number, colour: string, faded = ''): string =>
  `<rect x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}" fill="${escape(colour)}"${faded}/>`;

// Characters that XML 1.0 forbids even when escaped: one of them would make the whole picture unreadable.
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

const escape = (text: string): string => text.replace(FORBIDDEN, '').replace(/[&<>"']/g, (c) => ENTITIES[c]!);
