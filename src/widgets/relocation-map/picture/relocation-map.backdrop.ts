// What only a picture of places shows: the regions under the marks, and the buttons that enlarge it.
import { html, type TemplateResult } from 'lit/html.js';
import type { DrawnRegion } from '../../../geography/drawn-boundary.js';
import type { Dictionary } from '../../../text/language.js';
import { zoomWords } from '../../../text/map/zoom-words.js';
import { round, type Backdrop } from './relocation-map.drawing.js';
import type { MarkGroups, SvgMark } from './relocation-map.marks.js';

const known = new WeakMap<Backdrop['regions'], readonly SvgMark[]>();

/** The same marks for the same regions: only how they are looked at changes often. */
function markRegions(regions: Backdrop['regions']): readonly SvgMark[] {
  const marks = known.get(regions) ?? [...regions].flatMap(markRegion);
  known.set(regions, marks);
  return marks;
}

const markRegion = ({ d, coast }: DrawnRegion): SvgMark[] => [
  path('region', d, coast === undefined ? undefined : 'cut'),
  ...(coast === undefined ? [] : [path('coast', coast)]),
];

const path = (part: string, d: string, cut?: string): SvgMark => ({
  name: 'path',
  part,
  class: cut,
  d,
});

export function viewBackdrop({ regions, camera: { scale, dx, dy } }: Backdrop, groups: MarkGroups): SVGElement {
  const group = groups.show('regions', markRegions(regions));
  group.setAttribute('transform', `translate(${round(dx)} ${round(dy)}) scale(${scale})`);
  return group;
}

export function viewZoom(language: Dictionary): TemplateResult {
  const { zoomIn, zoomOut, zoomReset } = zoomWords[language];
  // One template for all three: each of its own costs more than its length.
  return html`<div part="zoom">
    <button part="zoom-button" type="button" data-act="in" tabindex="-1" aria-keyshortcuts="+">${zoomIn}</button>
    <button part="zoom-button" type="button" data-act="out" tabindex="-1" aria-keyshortcuts="-">${zoomOut}</button>
    <button part="zoom-button" type="button" data-act="reset" tabindex="-1" aria-keyshortcuts="0">${zoomReset}</button>
  </div>`;
}
