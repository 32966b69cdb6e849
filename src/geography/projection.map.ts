// Lays regions and positions flat by d3-geo. Fetched only where a boundary is drawn or prepared.
import { geoArea, geoConicEqualArea, geoEqualEarth, geoMercator, type GeoProjection, type GeoStream } from 'd3-geo';
import type { Boundary, Path } from './boundary.js';
import type { Position } from './coordinates.js';
import type { PlanePart } from './drawn-boundary.js';
import type { Extent } from './extent.js';
import type { FlatRegion } from './flat-boundary.js';
import type { Projection } from './projection.js';
import { coastsOf } from './seam.js';

function make({ name, meridian, parallels, scale, translate, isRegional }: Projection): GeoProjection {
  const projection =
    name === 'conic-equal-area'
      ? geoConicEqualArea().parallels([...(parallels ?? [0, 0])])
      : name === 'mercator'
        ? geoMercator()
        : geoEqualEarth();
  projection.rotate([-meridian, 0]).scale(scale).translate([translate[0], translate[1]]);
  // Far from the seam nothing is cut, and which way a ring goes round does not matter.
  return isRegional ? projection.preclip((stream) => stream) : projection;
}

/** Where a position lies on the plane of a projection. */
export function placer(projection: Projection): (position: Position) => readonly [x: number, y: number] {
  const project = make(projection);
  return ([longitude, latitude]) => project([longitude, latitude]) ?? [NaN, NaN];
}

const HALF = 180;

const inCircle = (lon: number): number => (Math.abs(lon) > HALF ? lon - Math.sign(lon) * 2 * HALF : lon);

/** Across and down, of what is asked where on earth it lies. */
const SAMPLES = 8;

/** The part of the earth that a rectangle of the plane shows, in the plane's units. */
export function extentShown(projection: Projection, { left, top, right, bottom }: PlanePart): Extent {
  const project = make(projection);
  let [west, east, south, north] = [HALF, -HALF, 90, -90];
  for (let i = 0; i <= SAMPLES; i++)
    for (let j = 0; j <= SAMPLES; j++) {
      const [x, y] = [left + ((right - left) * i) / SAMPLES, top + ((bottom - top) * j) / SAMPLES];
      const [lon, lat] = project.invert?.([x, y]) ?? [NaN, NaN];
      const [backX, backY] = project([lon, lat]) ?? [NaN, NaN];
      const isOnEarth = Math.hypot(backX - x, backY - y) < 1;
      // Beside the earth there is nothing, and its seam before that.
      const fromMiddle = isOnEarth
        ? inCircle(lon - projection.meridian)
        : Math.sign(x - projection.translate[0]) * HALF;
      [west, east] = [Math.min(west, fromMiddle), Math.max(east, fromMiddle)];
      if (isOnEarth) [south, north] = [Math.min(south, lat), Math.max(north, lat)];
    }
  return { west: west + projection.meridian, east: east + projection.meridian, south, north };
}

/** The regions on the plane of a projection, one for each. */
export function flatten({ regions }: Boundary, projection: Projection): FlatRegion[] {
  const gatherer = new Gatherer();
  const stream = make(projection).stream(gatherer);
  const points = (path: Path): void => {
    stream.lineStart();
    for (let i = 0; i < path.length; i += 2) stream.point(path[i]!, path[i + 1]!);
    stream.lineEnd();
  };
  const middle = projection.isRegional ? undefined : projection.meridian;
  return regions.map(({ areas, lines }) => {
    for (const area of areas) {
      stream.polygonStart();
      area.forEach((ring, i) => points(projection.isRegional ? ring : facing(ring, i > 0)));
      stream.polygonEnd();
    }
    const rings = gatherer.take();
    lines.forEach(points);
    const flatLines = gatherer.take();
    const coasts = coastsOf(areas, middle);
    if (!coasts) return { rings, lines: flatLines };
    coasts.forEach(points);
    return { rings, lines: flatLines, coasts: gatherer.take() };
  });
}

const FEW_POINTS = 16;

/** Between the ends of a thin ring great circles may bulge past its other side: then it would be the whole world. */
function facing(ring: Path, isHole: boolean): Path {
  if (ring.length > 2 * FEW_POINTS || isHole) return ring;
  const points: [number, number][] = [];
  for (let i = 0; i < ring.length; i += 2) points.push([ring[i]!, ring[i + 1]!]);
  points.push(points[0]!);
  const isInsideOut = geoArea({ type: 'Polygon', coordinates: [points] }) > 2 * Math.PI;
  return isInsideOut ? points.slice(0, -1).toReversed().flat() : ring;
}

/** Gathers the paths that a stream draws. */
class Gatherer implements GeoStream {
  #paths: number[][] = [];
  #path: number[] = [];

  polygonStart(): void {}

  polygonEnd(): void {}

  lineStart(): void {
    this.#path = [];
  }

  point(x: number, y: number): void {
    this.#path.push(x, y);
  }

  lineEnd(): void {
    this.#paths.push(this.#path);
  }

  take(): number[][] {
    const taken = this.#paths;
    this.#paths = [];
    return taken;
  }
}
