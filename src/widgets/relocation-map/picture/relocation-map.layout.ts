// The picture where positions are known: circles on their places, arcs from origins to sites, names where there is room.
import type { FlowMark, MapDrawing, Point } from './relocation-map.drawing.js';
import { Circles, PlannedCircles, type CircleRow } from './relocation-map.circles.js';
import type { Camera } from './relocation-map.camera.js';
import type { Ground } from '../ground/relocation-map.ground.js';
import { CLEARANCE, placeLabels, type Wanted } from './relocation-map.labels.js';
import type { MapModel } from '../relocation-map.model.js';
import { BUTTONS } from './relocation-map.fit.js';
import { mapKey, sizesFor } from './relocation-map.key.js';
import type { Place } from '../rows/relocation-map.places.js';
import { radiusScale, widthScale } from '../relocation-map.scale.js';
import type { Sequence } from '../../../sequence.js';

/** Where there are hundreds they are smaller. */
const LARGEST_ORIGIN = 2.5;
const SMALLEST_ORIGIN = 1.25;
const EQUAL_RADIUS = 5;
/** How far an arc swings out, of its length. */
const SWING = 0.16;
/** How far a loop pulls up, of the largest radius: a curve goes three quarters of the way. */
const LOOP = 1.1;

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
  const { sizes, ranking, order = [] } = ranked(model);
  const { scale, dx, dy } = camera;
  const largest = sizes[ranking.at(0) ?? 0] ?? 0;
  const most = sizesFor(sites.length).radius;
  const radius = measure ? radiusScale(largest, most) : () => EQUAL_RADIUS;
  const symbols =
    many?.isWhole && measure && ground.unplaced === 0
      ? new PlannedCircles(ground.sites, { sizes, largest, radius: most }, camera, many.ranking)
      : layOutCircles(ground, camera, order, (put) => {
          for (let rank = 0; rank < sites.length; rank++) {
            const site = ranking.at(rank)!;
            put(site, radius(sizes[site]!));
          }
        });

  const moves = origins.length > 0 ? [...entries] : [];
  const widest = moves.find(({ origin }) => origin !== undefined)?.size ?? 0;
  const thickness = widthScale(widest, sizesFor(entries.length).width);
  const at = (points: Float64Array, index: number): Point => [
    points[2 * index]! * scale + dx,
    points[2 * index + 1]! * scale + dy,
  ];
  const flows = moves.flatMap(({ origin, site, size }, entry): FlowMark[] => {
    if (origin === undefined || !ground.has('origin', origin) || !ground.has('site', site)) return [];
    return [{ entry, curve: arc(at(ground.origins, origin), at(ground.sites, site), most), width: thickness(size) }];
  });

  const labels = placeLabels(namesOf(model, ground, camera, symbols, width), symbols, width, height, [
    { left: width - BUTTONS.width, top: 0, right: width, bottom: BUTTONS.height },
  ]);
  // What is nowhere on the map is not explained.
  const key = mapKey(model).filter(({ kind }) =>
    kind === 'line' ? flows.length > 0 : symbols.length > symbols.origins,
  );
  return { width, height, flows, symbols, labels, key };
}

/** What has no position is left out. */
function layOutCircles(
  ground: Ground,
  { scale, dx, dy }: Camera,
  origins: readonly number[],
  putSites: (put: (site: number, radius: number) => void) => void,
): Circles {
  const numbers = new Float64Array(3 * origins.length + 1.5 * ground.sites.length);
  const indices = new Uint32Array(numbers.length / 3);
  let count = 0;
  const put = (points: Float64Array, index: number, radius: number): void => {
    if (Number.isNaN(points[2 * index]!)) return;
    numbers.set([points[2 * index]! * scale + dx, points[2 * index + 1]! * scale + dy, radius], 3 * count);
    indices[count] = index;
    count += 1;
  };
  const radius = Math.min(LARGEST_ORIGIN, Math.max(SMALLEST_ORIGIN, 25 / Math.sqrt(origins.length)));
  for (const origin of origins) put(ground.origins, origin, radius);
  const starts = count;
  putSites((site, size) => put(ground.sites, site, size));
  return new Circles(numbers.subarray(0, 3 * count), indices, starts);
}

interface Ranked {
  readonly sizes: Float64Array;
  readonly ranking: { at(rank: number): number | undefined };
  /** The origins from the largest. */
  readonly order?: readonly number[];
}

/** From the largest; of equal ones the author's first. */
const rankOf = (places: Sequence<Place>): number[] =>
  places
    .map(({ size }, i) => [size, i] as const)
    .toSorted(([a], [b]) => b - a)
    .map(([, i]) => i);

const rankings = new WeakMap<MapModel, Ranked>();

/** The sites from the largest: smaller ones are drawn over them, and named later. Where there are no flows the list ranks them. */
function ranked(model: MapModel): Ranked {
  const { many, sites, origins, entries } = model;
  const found: Ranked | undefined = many ?? rankings.get(model);
  if (found) return found;
  const sizes = Float64Array.from(sites, ({ size }) => size);
  const ranking = origins.length > 0 ? rankOf(sites) : entries.map(({ site }) => site);
  const made = { sizes, ranking, order: rankOf(origins) };
  rankings.set(model, made);
  return made;
}

/**
 * An arc that leaves to its left, so that there and back are two lines; who stayed within a place, a loop on it, no higher
 * than the largest circle, for which every place has room.
 */
function arc([ax, ay]: Point, [bx, by]: Point, radius: number): FlowMark['curve'] {
  if (ax === bx && ay === by)
    return [
      [ax, ay],
      [ax - 2 * radius, ay - LOOP * radius],
      [ax + 2 * radius, ay - LOOP * radius],
      [ax, ay],
    ];
  const [dx, dy] = [(bx - ax) * SWING, (by - ay) * SWING];
  return [
    [ax, ay],
    [ax + (bx - ax) / 3 + dy, ay + (by - ay) / 3 - dx],
    [ax + ((bx - ax) * 2) / 3 + dy, ay + ((by - ay) * 2) / 3 - dx],
    [bx, by],
  ];
}

/** In pixels, what a name takes at most: of the width, but never so little that nothing could be told by it. */
const roomOf = (width: number): number => Math.max(96, width * 0.4);

/** Sites first, then origins, both from the largest; regions are named in their middle, where their name fits, but not those of the whole world. */
function* namesOf(
  { sites, origins }: MapModel,
  { boundary }: Ground,
  { scale, dx, dy }: Camera,
  symbols: CircleRow,
  width: number,
): Generator<Wanted> {
  for (let i = 0; i < symbols.length; i++) {
    const { kind, index, x, y, radius } = symbols.at((i + symbols.origins) % symbols.length)!;
    const text = (kind === 'site' ? sites : origins).at(index)!.name;
    yield { text, x, y, clearance: radius + CLEARANCE, room: roomOf(width), isQuiet: false };
  }
  for (const { name: text, label } of boundary?.isRegional ? boundary.regions : [])
    if (text && label) {
      const [x, y, room] = [label.x * scale + dx, label.y * scale + dy, label.room * scale];
      yield { text, x, y, clearance: 0, room, isQuiet: true };
    }
}
