// The picture as SVG: regions, arcs or bands, circles, names. It mirrors the list, so that a screen reader passes over it.
import { nothing, svg, type TemplateResult } from 'lit';
import type { Camera } from './relocation-map.camera.js';
import { curvePath, LINE_HEIGHT, round, type LabelMark, type MapDrawing } from './relocation-map.drawing.js';
import type { Chosen } from './relocation-map.chosen.js';

/** What is drawn under the marks, as path data on the plane. */
export interface Backdrop {
  readonly regions: readonly string[];
  readonly camera: Camera;
}

export interface Layers {
  readonly drawing: MapDrawing;
  readonly backdrop: Backdrop | undefined;
  /** True where a canvas draws regions, flows and circles, and only what is chosen and the names are left to SVG. */
  readonly isOnCanvas: boolean;
  readonly chosen: Chosen;
}

export function viewPicture({ drawing, backdrop, isOnCanvas, chosen }: Layers): TemplateResult {
  const { width, height, flows, symbols, labels } = drawing;
  const isShown = (isChosen: boolean): boolean => !isOnCanvas || isChosen;
  return svg`<svg part="map" class=${chosen.isSome ? 'has-chosen' : nothing} viewBox="0 0 ${width} ${height}">
    ${backdrop && !isOnCanvas ? viewBackdrop(backdrop) : nothing}
    <g class="flows">${flows
      .filter(({ entry }) => isShown(chosen.hasEntry(entry)))
      .map(
        ({ entry, curve, width: thick }) =>
          svg`<path part="flow" class=${chosen.hasEntry(entry) ? 'chosen' : nothing} d=${curvePath(curve)} stroke-width=${round(thick)}></path>`,
      )}</g>
    ${symbols
      .filter(({ kind, index }) => isShown(chosen.hasPlace(kind, index)))
      .map(
        ({ kind, index, x, y, radius }) =>
          svg`<circle part=${kind} class=${chosen.hasPlace(kind, index) ? 'chosen' : nothing} cx=${round(x)} cy=${round(y)} r=${round(radius)}></circle>`,
      )}
    ${labels.map(viewLabel)}
  </svg>`;
}

function viewBackdrop({ regions, camera: { scale, dx, dy } }: Backdrop): TemplateResult {
  return svg`<g transform="translate(${round(dx)} ${round(dy)}) scale(${scale})">${regions.map(
    (d) => svg`<path part="region" d=${d}></path>`,
  )}</g>`;
}

const viewLabel = ({ x, y, lines, anchor, isQuiet }: LabelMark): TemplateResult =>
  svg`${lines.map(
    (line, i) =>
      svg`<text part=${isQuiet ? 'region-label' : 'label'} x=${round(x)} y=${round(y + i * LINE_HEIGHT)} text-anchor=${anchor}>${line}</text>`,
  )}`;
