// A boundary as a picture takes it: path data, and names with their places. Plain data, which threads can hand on.
import type { Sequence } from '../sequence.js';
import type { Path } from './boundary.js';
import type { FlatBoundary, FlatBoundaryRegion } from './flat-boundary.js';
import type { LabelPoint } from './label-point.js';

export interface DrawnRegion {
  readonly name?: string | undefined;
  readonly code?: string | undefined;
  readonly label?: LabelPoint | undefined;
  /** SVG path data in steps of whole numbers, to be filled by the even-odd rule and stroked. */
  readonly d: string;
  /** What is to be stroked instead, where the region is cut along the antimeridian or a pole. */
  readonly coast?: string | undefined;
}

/** Everything lies between 0 and `width`, 0 and `height`; y grows downwards. */
export interface DrawnBoundary {
  readonly width: number;
  readonly height: number;
  /** False for a map of the world. */
  readonly isRegional: boolean;
  readonly regions: Sequence<DrawnRegion>;
}

/** A rectangle of a boundary's plane: in its units, or of its sides, from 0 to 1. */
export interface PlanePart {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const drawBoundary = ({ width, height, projection, regions }: FlatBoundary): DrawnBoundary => ({
  width,
  height,
  isRegional: projection.isRegional,
  regions: regions.map(drawRegion),
});

function drawRegion({ name, code, label, rings, lines, coasts }: FlatBoundaryRegion): DrawnRegion {
  const fill = rings.map((ring) => `${pathData(ring)}z`).join('');
  const rest = lines.map(pathData).join('');
  return {
    ...(name === undefined ? {} : { name }),
    ...(code === undefined ? {} : { code }),
    ...(label === undefined ? {} : { label }),
    ...(coasts ? { d: fill, coast: coasts.map(pathData).join('') + rest } : { d: fill + rest }),
  };
}

/** In steps, which take few digits. */
function pathData(path: Path): string {
  let d = `M${path[0]} ${path[1]}l`;
  for (let i = 2; i < path.length; i += 2) d += `${path[i]! - path[i - 2]!} ${path[i + 1]! - path[i - 1]!} `;
  return d;
}
