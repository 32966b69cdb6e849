// What a map's picture is before it is drawn: marks in pixels, the same for SVG, canvas and export.
import type { DrawnRegion } from '../../../geography/drawn-boundary.js';
import type { Quantity } from '../../../quantity/quantity.js';
import type { Camera } from './relocation-map.camera.js';
import type { Sequence } from '../../../sequence.js';

export type Point = readonly [x: number, y: number];

/** A circle: a site, or the place people came from. `index` is its place among the model's sites or origins. */
export interface SymbolMark {
  readonly kind: 'site' | 'origin';
  readonly index: number;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** A flow, as the four points of a cubic curve from its origin to its site. `entry` is its place among the entries. */
export interface FlowMark {
  readonly entry: number;
  readonly curve: readonly [Point, Point, Point, Point];
  readonly width: number;
  /** True for a band, whose width is measured upright along all of its way. */
  readonly isBand?: boolean;
}

/** A name, in lines that stand under one another; `y` is the base line of the first. */
export interface LabelMark {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  readonly anchor: 'start' | 'middle' | 'end';
  /** The names of regions are quieter than those of places. */
  readonly isQuiet: boolean;
}

/** What a size means: a circle of that radius, or a line of that width, stands for the amount. */
export interface KeyItem {
  readonly kind: 'circle' | 'line' | 'mark';
  readonly size: number;
  /** What it may grow to where the picture grows: so much room it has; its size where absent. */
  readonly room?: number;
  readonly amount: Quantity;
}

export interface MapDrawing {
  readonly width: number;
  readonly height: number;
  readonly flows: readonly FlowMark[];
  readonly symbols: Sequence<SymbolMark>;
  readonly labels: readonly LabelMark[];
  readonly key: readonly KeyItem[];
}

/** A drawing, and the regions under it where there are any. */
export interface Sketch {
  readonly drawing: MapDrawing;
  readonly backdrop?: Backdrop | undefined;
}

/** What is drawn under the marks, on its plane. */
export interface Backdrop {
  readonly regions: Sequence<DrawnRegion>;
  readonly camera: Camera;
}

/** Of the height, what the widest band takes at most: one flow is a band, not a wall. */
export const BAND_PART = 0.2;
export const LABEL_SIZE = 12;
export const LINE_HEIGHT = 15;

/** A flow as path data: a line to be stroked, a band to be filled. */
export function flowPath({ curve, width, isBand }: FlowMark): string {
  if (!isBand) return curvePath(curve);
  const half = width / 2;
  const edge = (dy: number): FlowMark['curve'] => curve.map(([x, y]) => [x, y + dy]) as unknown as FlowMark['curve'];
  const back = edge(half).toReversed() as unknown as FlowMark['curve'];
  return `${curvePath(edge(-half))}${curvePath(back).replace('M', 'L')}Z`;
}

const curvePath = ([[ax, ay], [bx, by], [cx, cy], [dx, dy]]: FlowMark['curve']): string =>
  `M${round(ax)} ${round(ay)}C${round(bx)} ${round(by)} ${round(cx)} ${round(cy)} ${round(dx)} ${round(dy)}`;

export function circlePath(x: number, y: number, radius: number): string {
  const r = round(radius);
  return `M${round(x - radius)} ${round(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
}

export const round = (value: number): number => Math.round(value * 10) / 10;
