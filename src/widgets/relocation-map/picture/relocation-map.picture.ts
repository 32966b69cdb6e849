// The picture as marks of an SVG: regions, arcs or bands, circles, names. It mirrors the list, so that a screen reader
// passes over it.
import type { TemplateResult } from 'lit/html.js';
import type { Chosen } from '../hands/relocation-map.chosen.js';
import {
  flowPath,
  LINE_HEIGHT,
  round,
  type FlowMark,
  type KeyItem,
  type LabelMark,
  type MapDrawing,
  type SymbolMark,
} from './relocation-map.drawing.js';
import type { SvgMark } from './relocation-map.marks.js';

/** What a picture is made of at this moment. */
export interface Layers {
  readonly drawing: MapDrawing;
  /** The regions under the marks. */
  readonly backdrop: SVGElement | undefined;
  /** The buttons that enlarge it. */
  readonly zoom: TemplateResult | undefined;
  /** True where a canvas draws regions, flows and circles, and only what is chosen and the names are left to SVG. */
  readonly isOnCanvas: boolean;
  readonly chosen: Chosen | undefined;
  /** What its sizes stand for, also before it is drawn, when nobody sees it: what stands below keeps its place. */
  readonly key: readonly KeyItem[];
  readonly isDrawn: boolean;
  /** What is said under marks that are no places. */
  readonly caveat: string;
  /** Few marks that are no places would be lost in the height of a map. */
  readonly isLow: boolean;
}

/** Marks by the name of their group, from the lowest: a flow between near places lies on the circles of both. */
export function markDrawing({ drawing, isOnCanvas, chosen }: Layers): [group: string, marks: SvgMark[]][] {
  const flows = drawing.flows.filter(({ entry }) => !isOnCanvas || chosen?.hasEntry(entry));
  // Of thousands none is made where none is shown.
  const symbols = (isOnCanvas && !chosen?.isSome ? [] : [...drawing.symbols]).filter(
    ({ kind, index }) => !isOnCanvas || chosen?.hasPlace(kind, index),
  );
  const marksOf = (kind: SymbolMark['kind']): SvgMark[] =>
    symbols.filter((symbol) => symbol.kind === kind).map((symbol) => markSymbol(symbol, chosen));
  return [
    ['sites', marksOf('site')],
    ['flows', flows.map((flow) => markFlow(flow, chosen))],
    ['origins', marksOf('origin')],
    ['labels', drawing.labels.flatMap(markLabel)],
  ];
}

const markFlow = (flow: FlowMark, chosen: Chosen | undefined): SvgMark => ({
  name: 'path',
  part: 'flow',
  class: `${chosen?.hasEntry(flow.entry) ? 'chosen' : ''}${flow.isBand ? ' band' : ''}`,
  d: flowPath(flow),
  'stroke-width': round(flow.width),
});

const markSymbol = ({ kind, index, x, y, radius }: SymbolMark, chosen: Chosen | undefined): SvgMark => ({
  name: 'circle',
  part: kind,
  class: chosen?.hasPlace(kind, index) ? 'chosen' : undefined,
  cx: round(x),
  cy: round(y),
  r: round(radius),
});

const markLabel = ({ x, y, lines, anchor, isQuiet }: LabelMark): SvgMark[] =>
  lines.map((text, i) => ({
    name: 'text',
    text,
    part: isQuiet ? 'region-label' : 'label',
    x: round(x),
    y: round(y + i * LINE_HEIGHT),
    'text-anchor': anchor,
  }));
