// The room's door: drawings as data, written out as SVG.
export type { FrameMark, Mark, Palette, PathMark, RectMark, Scene, TextMark, Tone } from './scene.js';
export { toSvg } from './svg.js';
export { textWidth, type TextMeasure } from './text-width.js';
export { wrapText } from './wrap-text.js';
