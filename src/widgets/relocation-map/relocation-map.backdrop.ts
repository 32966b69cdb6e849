// What only a picture of places shows: the regions under the marks, and the buttons that enlarge it.
import { html, svg, type TemplateResult } from 'lit/html.js';
import type { DrawnRegion } from '../../geography/drawn-boundary.js';
import type { Dictionary } from '../../text/language.js';
import { zoomWords } from '../../text/map/zoom-words.js';
import { round, type Backdrop } from './relocation-map.drawing.js';

export const viewBackdrop = ({ regions, camera: { scale, dx, dy } }: Backdrop): TemplateResult =>
  svg`<g transform="translate(${round(dx)} ${round(dy)}) scale(${scale})">${regions.map(viewRegion)}</g>`;

const viewRegion = ({ d, coast }: DrawnRegion): TemplateResult =>
  coast === undefined
    ? svg`<path part="region" d=${d}></path>`
    : svg`<path part="region" class="cut" d=${d}></path><path part="coast" d=${coast}></path>`;

export function viewZoom(language: Dictionary): TemplateResult {
  const { zoomIn, zoomOut, zoomReset } = zoomWords[language];
  // One template for all three: each of its own costs more than its length.
  return html`<div part="zoom">
    <button part="zoom-button" type="button" data-act="in" tabindex="-1" aria-keyshortcuts="+">${zoomIn}</button>
    <button part="zoom-button" type="button" data-act="out" tabindex="-1" aria-keyshortcuts="-">${zoomOut}</button>
    <button part="zoom-button" type="button" data-act="reset" tabindex="-1" aria-keyshortcuts="0">${zoomReset}</button>
  </div>`;
}
