// A boundary ready to be drawn: on a plane of whole numbers, with its projection and a place for each name.
import type { Path } from './boundary.js';
import type { LabelPoint } from './label-point.js';
import type { Projection } from './projection.js';

/** A region laid flat: its rings outer and inner alike, its lines, each `[x, y, x, y …]`. */
export interface FlatRegion {
  /** To be filled by the even-odd rule. */
  readonly rings: readonly Path[];
  readonly lines: readonly Path[];
  /** To be stroked in place of the rings, where those run along the antimeridian or a pole. */
  readonly coasts?: readonly Path[];
}

export interface FlatBoundaryRegion extends FlatRegion {
  readonly name?: string;
  readonly code?: string;
  readonly label?: LabelPoint;
}

/** Everything lies between 0 and `width`, 0 and `height`, on whole numbers; y grows downwards. */
export interface FlatBoundary {
  readonly width: number;
  readonly height: number;
  readonly projection: Projection;
  readonly regions: readonly FlatBoundaryRegion[];
}
