// The picture as SVG: regions, arcs or bands, circles, names. It mirrors the list, so that a screen reader passes over it.
import { html, nothing, svg, type TemplateResult } from 'lit/html.js';
import type { MapSpeech } from '../../text/map/words.js';
import {
  flowPath,
  LINE_HEIGHT,
  round,
  type KeyItem,
  type LabelMark,
  type MapDrawing,
} from './relocation-map.drawing.js';
import type { Chosen } from './relocation-map.chosen.js';
import { writeQuantity } from './relocation-map.amounts.js';
import type { MapText } from './relocation-map.text.js';

export interface Layers {
  readonly drawing: MapDrawing;
  /** The regions under the marks. */
  readonly backdrop: TemplateResult | undefined;
  /** The buttons that enlarge it. */
  readonly zoom: TemplateResult | undefined;
  /** True where a canvas draws regions, flows and circles, and only what is chosen and the names are left to SVG. */
  readonly isOnCanvas: boolean;
  readonly chosen: Chosen | undefined;
  /** What is said under marks that are no places. */
  readonly caveat: string;
}

/** What a picture shows of its reader, and whom it tells of the pointer. */
export interface PictureHost {
  /** What is under the pointer or the focus, in words. */
  readonly readout: string;
  /** What a screen reader is told. */
  readonly said: string;
  readonly point: (event: Event) => void;
  readonly recolour: () => void;
}

/** The picture and what explains it, for the place that is kept for them. */
export function viewPicture(layers: Layers, stage: PictureHost, { speech }: MapText): TemplateResult {
  return html`<div
      part="viewport"
      class=${layers.zoom ? 'movable' : nothing}
      aria-hidden="true"
      @pointermove=${stage.point}
      @pointerleave=${stage.point}
      @transitionrun=${stage.recolour}
    >
      ${layers.isOnCanvas ? html`<canvas part="canvas"></canvas>` : nothing}${viewDrawing(layers)}
    </div>
    ${layers.zoom ?? nothing}
    <p part="readout" aria-hidden="true">${stage.readout}&nbsp;</p>
    <p part="key" aria-hidden="true">${layers.drawing.key.map((item) => viewKey(item, speech))}</p>
    <p part="placeless">${layers.caveat}</p>
    <span part="status" role="status">${stage.said}</span>`;
}

function viewKey({ kind, size, amount }: KeyItem, speech: MapSpeech): TemplateResult {
  const text = writeQuantity(amount, speech);
  const box = Math.max(size * 2, kind === 'line' ? 24 : 0) + 2;
  const tall = kind === 'line' ? Math.max(size, 2) + 2 : box;
  const mark =
    kind === 'line'
      ? svg`<line part="flow" x1="0" x2=${box} y1=${tall / 2} y2=${tall / 2} stroke-width=${round(size)}></line>`
      : svg`<circle part="site" cx=${box / 2} cy=${box / 2} r=${round(size)}></circle>`;
  return html`<span part="key-item"
    ><svg width=${round(box)} height=${round(tall)}>${mark}</svg>
    ${kind === 'mark' ? speech.map.eachMark(text) : text}</span
  >`;
}

function viewDrawing({ drawing, backdrop, isOnCanvas, chosen }: Layers): TemplateResult {
  const { width, height, flows, symbols, labels } = drawing;
  const isShown = (isChosen: boolean | undefined): boolean => !isOnCanvas || !!isChosen;
  return svg`<svg part="map" class=${chosen?.isSome ? 'has-chosen' : nothing} viewBox="0 0 ${width} ${height}">
    ${backdrop ?? nothing}
    <g class="flows">${flows
      .filter(({ entry }) => isShown(chosen?.hasEntry(entry)))
      .map(
        (flow) =>
          svg`<path part="flow" class=${classOf(chosen?.hasEntry(flow.entry), flow.isBand)} d=${flowPath(flow)} stroke-width=${round(flow.width)}></path>`,
      )}</g>
    ${(isOnCanvas && !chosen?.isSome ? [] : [...symbols])
      .filter(({ kind, index }) => isShown(chosen?.hasPlace(kind, index)))
      .map(
        ({ kind, index, x, y, radius }) =>
          svg`<circle part=${kind} class=${chosen?.hasPlace(kind, index) ? 'chosen' : nothing} cx=${round(x)} cy=${round(y)} r=${round(radius)}></circle>`,
      )}
    ${labels.flatMap(viewLabel)}
  </svg>`;
}

const classOf = (isChosen: boolean | undefined, isBand: boolean | undefined): string =>
  `${isChosen ? 'chosen' : ''}${isBand ? ' band' : ''}`;

const viewLabel = ({ x, y, lines, anchor, isQuiet }: LabelMark): TemplateResult[] =>
  lines.map(
    (line, i) =>
      svg`<text part=${isQuiet ? 'region-label' : 'label'} x=${round(x)} y=${round(y + i * LINE_HEIGHT)} text-anchor=${anchor}>${line}</text>`,
  );
