// From regions in degrees to regions on the plane: finer than the picture's pixels is thrown away before and after.
import type { Area, Boundary, Path, Region } from './boundary.js';
import { isWithin, type Extent } from './extent.js';
import type { FlatBoundary, FlatBoundaryRegion, FlatRegion } from './flat-boundary.js';
import { labelPoint } from './label-point.js';
import { chooseProjection } from './projection.js';
import { toUnits } from './plane-units.js';
import { flatten } from './projection.map.js';
import { isRoundTheEarth } from './round-the-earth.js';
import { snapPath, type Step } from './snap.js';
import { straighten } from './straight.js';
import { rewind } from './winding.js';

const RADIANS = Math.PI / 180;

/** How many steps the longer side has, where nobody looks closely. */
const COARSE = 1024;

/**
 * A boundary in WGS84 on a plane whose longer side is `size` units, to the unit. `extent` is what it takes up of the
 * earth, or more. Where a picture shows no more than `near`, the rest is left as coarse as it may be.
 */
export function flattenBoundary(boundary: Boundary, extent: Extent, size: number, near?: Extent): FlatBoundary {
  const spread = Math.max(extent.east - extent.west, extent.north - extent.south) || 1;
  // Lines are bent to within half a unit of the plane, so that it is laid out about as large as it is drawn.
  const draft = { ...chooseProjection(extent), scale: size / (spread * RADIANS) };
  const coarse = straighten(snapDegrees(boundary, latticeOf(spread, size, near)));
  const flat = flatten(draft.isRegional ? coarse : rewind(coarse), draft);
  const { left, top, right, bottom } = boundsOf(flat);
  const factor = size / (Math.max(right - left, bottom - top) || 1);
  const [dx, dy] = [-left * factor, -top * factor];
  return {
    // A line may have no width.
    width: Math.max(1, Math.ceil((right - left) * factor)),
    height: Math.max(1, Math.ceil((bottom - top) * factor)),
    projection: { ...draft, scale: draft.scale * factor, translate: [dx, dy] },
    regions: toUnits(flat, factor, dx, dy).map((region, i) => makeRegion(boundary.regions[i]!, region)),
  };
}

function makeRegion({ name, code }: Region, flat: FlatRegion): FlatBoundaryRegion {
  const label = labelPoint(flat.rings);
  return {
    ...(name === undefined ? {} : { name }),
    ...(code === undefined ? {} : { code }),
    ...(label === undefined ? {} : { label }),
    ...flat,
  };
}

/** In degrees. The seam at 180 degrees and the poles lie on it: nothing is moved across. */
function latticeOf(spread: number, size: number, near: Extent | undefined): Step {
  const about = (degrees: number): number => 90 / Math.ceil(90 / degrees);
  const fine = about(spread / (2 * size));
  if (!near || size <= COARSE) return fine;
  const coarse = about(spread / COARSE);
  return (lon, lat) => (isWithin(near, lon, lat) ? fine : coarse);
}

function snapDegrees({ regions }: Boundary, step: Step): Boundary {
  const snapRing = (path: Path): Path => {
    const ring = snapPath(path, true, step);
    // An islet that shrinks to nothing on the antimeridian is no box round the earth.
    return isRoundTheEarth(ring) && !isRoundTheEarth(path) ? [] : ring;
  };
  const snapArea = ([outer = [], ...holes]: Area): Area => {
    const ring = snapRing(outer);
    const inner = holes.map(snapRing).filter(({ length }) => length > 0);
    return ring.length > 0 ? [ring, ...inner] : [];
  };
  return {
    regions: regions.map((region) => ({
      ...region,
      areas: region.areas.map(snapArea).filter(({ length }) => length > 0),
      lines: region.lines.map((line) => snapPath(line, false, step)).filter(({ length }) => length > 0),
    })),
  };
}

function boundsOf(regions: readonly FlatRegion[]): { left: number; top: number; right: number; bottom: number } {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { rings, lines } of regions)
    for (const path of [...rings, ...lines])
      for (let i = 0; i < path.length; i += 2) {
        if (path[i]! < left) left = path[i]!;
        if (path[i]! > right) right = path[i]!;
        if (path[i + 1]! < top) top = path[i + 1]!;
        if (path[i + 1]! > bottom) bottom = path[i + 1]!;
      }
  return left > right ? { left: 0, top: 0, right: 0, bottom: 0 } : { left, top, right, bottom };
}
