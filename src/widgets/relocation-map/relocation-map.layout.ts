// The picture where positions are known: circles on their places, arcs from origins to sites, names where there is room.
import type { FlowMark, MapDrawing, Point } from './relocation-map.drawing.js';
import { Circles, PlannedCircles, type CircleRow } from './relocation-map.circles.js';
import { fitCamera, type Camera } from './relocation-map.camera.js';
import type { Ground } from './relocation-map.ground.js';
import { placeLabels, type Wanted } from './relocation-map.labels.js';
import type { MapModel } from './relocation-map.model.js';
import { keyOf, radiusScale, widthScale } from './relocation-map.scale.js';

const BUTTONS = { width: 170, height: 22 };
const LARGEST_RADIUS = 24;
const ORIGIN_RADIUS = 2.5;
const EQUAL_RADIUS = 5;
const LARGEST_WIDTH = 9;
/** How far an arc swings out, of its length. */
const SWING = 0.16;

/** The largest radius and width, for a picture of that size with that many marks. */
export function sizesFor(
  count: number,
  width: number,
  height: number,
): { readonly radius: number; readonly width: number } {
  const crowding = Math.sqrt((width * height) / Math.max(1, count));
  return {
    radius: Math.max(3, Math.min(LARGEST_RADIUS, crowding * 0.4)),
    width: Math.max(3, Math.min(LARGEST_WIDTH, crowding * 0.15)),
  };
}

const PADDING = 8;

/** What shows everything, with room for the circles at the edge. */
export function fitGround({ sites }: MapModel, { bounds, boundary }: Ground, width: number, height: number): Camera {
  const room = boundary ? 0 : sizesFor(sites.length, width, height).radius;
  return fitCamera(bounds, width, height, PADDING + room);
}

/** A drawing of places. */
export interface PlacedDrawing extends MapDrawing {
  readonly symbols: CircleRow;
}

export function layOutMap(
  model: MapModel,
  ground: Ground,
  camera: Camera,
  width: number,
  height: number,
): PlacedDrawing {
  const { sites, origins, entries, measure, many } = model;
  const { sizes, ranking } = ranked(model);
  const { scale, dx, dy } = camera;
  const largest = sizes[ranking.at(0) ?? 0] ?? 0;
  const most = sizesFor(sites.length, width, height).radius;
  const radius = measure ? radiusScale(largest, most) : () => EQUAL_RADIUS;
  const symbols =
    many?.isWhole && measure && ground.unplaced === 0
      ? new PlannedCircles(ground.sites, { sizes, largest, radius: most }, camera, many.ranking)
      : layOutCircles(ground, camera, origins.length, (put) => {
          for (let rank = 0; rank < sites.length; rank++) {
            const site = ranking.at(rank)!;
            put(site, radius(sizes[site]!));
          }
        });

  const moves = origins.length > 0 ? [...entries] : [];
  const widest = moves.find(({ origin }) => origin !== undefined)?.size ?? 0;
  const thickness = widthScale(widest, sizesFor(entries.length, width, height).width);
  const at = (points: Float64Array, index: number): Point => [
    points[2 * index]! * scale + dx,
    points[2 * index + 1]! * scale + dy,
  ];
  const flows = moves.flatMap(({ origin, site, size }, entry): FlowMark[] => {
    if (origin === undefined || !ground.has('origin', origin) || !ground.has('site', site)) return [];
    return [{ entry, curve: arc(at(ground.origins, origin), at(ground.sites, site)), width: thickness(size) }];
  });

  const key = measure
    ? [
        ...(largest > 0 ? keyOf('circle', measure, largest, radius) : []),
        ...(widest > 0 ? keyOf('line', measure, widest, thickness) : []),
      ]
    : [];
  const labels = placeLabels(
    namesOf(model, ground, camera, symbols),
    symbols,
    width,
    height,
    // Where the buttons stand that enlarge it.
    [{ left: width - BUTTONS.width, top: 0, right: width, bottom: BUTTONS.height }],
  );
  return { width, height, flows, symbols, labels, key };
}

/** What has no position is left out. */
function layOutCircles(
  ground: Ground,
  { scale, dx, dy }: Camera,
  origins: number,
  putSites: (put: (site: number, radius: number) => void) => void,
): Circles {
  const numbers = new Float64Array(3 * origins + 1.5 * ground.sites.length);
  const indices = new Uint32Array(numbers.length / 3);
  let count = 0;
  const put = (points: Float64Array, index: number, radius: number): void => {
    if (Number.isNaN(points[2 * index]!)) return;
    numbers.set([points[2 * index]! * scale + dx, points[2 * index + 1]! * scale + dy, radius], 3 * count);
    indices[count] = index;
    count += 1;
  };
  for (let i = 0; i < origins; i++) put(ground.origins, i, ORIGIN_RADIUS);
  const starts = count;
  putSites((site, radius) => put(ground.sites, site, radius));
  return new Circles(numbers.subarray(0, 3 * count), indices, starts);
}

interface Ranked {
  readonly sizes: Float64Array;
  readonly ranking: { at(rank: number): number | undefined };
}

const rankings = new WeakMap<MapModel, Ranked>();

/** The sites from the largest: smaller ones are drawn over them, and named later. Where there are no flows the list ranks them. */
function ranked(model: MapModel): Ranked {
  const { many, sites, origins, entries } = model;
  const found = many ?? rankings.get(model);
  if (found) return found;
  const sizes = Float64Array.from(sites, ({ size }) => size);
  const ranking =
    origins.length > 0 ? [...sizes.keys()].toSorted((a, b) => sizes[b]! - sizes[a]!) : entries.map(({ site }) => site);
  rankings.set(model, { sizes, ranking });
  return { sizes, ranking };
}

/** An arc that leaves to its left, so that there and back are two lines. */
function arc([ax, ay]: Point, [bx, by]: Point): FlowMark['curve'] {
  const [dx, dy] = [(bx - ax) * SWING, (by - ay) * SWING];
  return [
    [ax, ay],
    [ax + (bx - ax) / 3 + dy, ay + (by - ay) / 3 - dx],
    [ax + ((bx - ax) * 2) / 3 + dy, ay + ((by - ay) * 2) / 3 - dx],
    [bx, by],
  ];
}

/** Sites first, then origins; regions are named in their middle, where their name fits, but not those of the whole world. */
function* namesOf(
  { sites, origins }: MapModel,
  { boundary }: Ground,
  { scale, dx, dy }: Camera,
  symbols: CircleRow,
): Generator<Wanted> {
  for (let i = 0; i < symbols.length; i++) {
    const { kind, index, x, y, radius } = symbols.at((i + symbols.origins) % symbols.length)!;
    const text = (kind === 'site' ? sites : origins).at(index)!.name;
    yield { text, x, y, clearance: radius + 3, room: Infinity, isQuiet: false };
  }
  for (const { name: text, label } of boundary?.isRegional ? boundary.regions : [])
    if (text && label) {
      const [x, y, room] = [label.x * scale + dx, label.y * scale + dy, label.room * scale];
      yield { text, x, y, clearance: 0, room, isQuiet: true };
    }
}
