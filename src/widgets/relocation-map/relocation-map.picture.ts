// The picture as SVG: regions, arcs or bands, circles, names. It mirrors the list, so that a screen reader passes over it.
import { html, nothing, svg, type TemplateResult } from 'lit/html.js';
import type { MapSpeech } from '../../text/map/words.js';
import {
  flowPath,
  LINE_HEIGHT,
  round,
  type KeyItem,
  type FlowMark,
  type LabelMark,
  type MapDrawing,
  type SymbolMark,
} from './relocation-map.drawing.js';
import type { Chosen } from './relocation-map.chosen.js';
import { writeQuantity } from './relocation-map.amounts.js';
import type { SvgMark } from './relocation-map.marks.js';
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
  /** A group of marks, by its name. */
  show(name: string, marks: readonly SvgMark[]): SVGElement;
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
      ${layers.isOnCanvas ? html`<canvas part="canvas"></canvas>` : nothing}${viewDrawing(layers, stage)}
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

function viewDrawing(
  { drawing, backdrop, isOnCanvas, chosen }: Layers,
  stage: Pick<PictureHost, 'show'>,
): TemplateResult {
  const { width, height, flows, symbols, labels } = drawing;
  const isShown = (isChosen: boolean | undefined): boolean => !isOnCanvas || !!isChosen;
  const shownFlows = flows.filter(({ entry }) => isShown(chosen?.hasEntry(entry)));
  const shownSymbols = (isOnCanvas && !chosen?.isSome ? [] : [...symbols]).filter(({ kind, index }) =>
    isShown(chosen?.hasPlace(kind, index)),
  );
  return svg`<svg part="map" class=${chosen?.isSome ? 'has-chosen' : nothing} viewBox="0 0 ${width} ${height}">
    ${backdrop ?? nothing}
    ${stage.show(
      'flows',
      shownFlows.map((flow) => markFlow(flow, chosen)),
    )}
    ${stage.show(
      'symbols',
      shownSymbols.map((symbol) => markSymbol(symbol, chosen)),
    )}
    ${stage.show('labels', labels.flatMap(markLabel))}
  </svg>`;
}

const markFlow = (flow: FlowMark, chosen: Chosen | undefined): SvgMark => ({
  name: 'path',
  attributes: {
    part: 'flow',
    class: classOf(chosen?.hasEntry(flow.entry), flow.isBand),
    d: flowPath(flow),
    'stroke-width': round(flow.width),
  },
});

const classOf = (isChosen: boolean | undefined, isBand: boolean | undefined): string | undefined =>
  `${isChosen ? 'chosen' : ''}${isBand ? ' band' : ''}` || undefined;

const markSymbol = ({ kind, index, x, y, radius }: SymbolMark, chosen: Chosen | undefined): SvgMark => ({
  name: 'circle',
  attributes: {
    part: kind,
    class: chosen?.hasPlace(kind, index) ? 'chosen' : undefined,
    cx: round(x),
    cy: round(y),
    r: round(radius),
  },
});

const markLabel = ({ x, y, lines, anchor, isQuiet }: LabelMark): SvgMark[] =>
  lines.map((text, i) => ({
    name: 'text',
    text,
    attributes: {
      part: isQuiet ? 'region-label' : 'label',
      x: round(x),
      y: round(y + i * LINE_HEIGHT),
      'text-anchor': anchor,
    },
  }));
