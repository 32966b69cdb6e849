// The picture where positions are known: circles on their places, arcs from origins to sites, names where there is room.
import type { FlowMark, MapDrawing, Point, SymbolMark } from './relocation-map.drawing.js';
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

export function layOutMap(model: MapModel, ground: Ground, camera: Camera, width: number, height: number): MapDrawing {
  const { sites, origins, entries, measure } = model;
  const hasFlows = origins.length > 0;
  const most = sizesFor(sites.length, width, height);
  const largest = sites.reduce((top, { size }) => Math.max(top, size), 0);
  const radius = measure ? radiusScale(largest, most.radius) : () => EQUAL_RADIUS;
  const { scale, dx, dy } = camera;
  const at = (points: Float64Array, index: number): Point => [
    points[2 * index]! * scale + dx,
    points[2 * index + 1]! * scale + dy,
  ];
  const symbols: SymbolMark[] = [];
  const put = (kind: SymbolMark['kind'], index: number, points: Float64Array, size: number): void => {
    const x = points[2 * index]! * scale + dx;
    // What has no position is NaN.
    if (!Number.isNaN(x)) symbols.push({ kind, index, x, y: points[2 * index + 1]! * scale + dy, radius: size });
  };
  for (let i = 0; i < origins.length; i++) put('origin', i, ground.origins, ORIGIN_RADIUS);
  const starts = symbols.length;
  for (const index of largestFirst(model)) put('site', index, ground.sites, radius(sites[index]!.size));

  const widest = entries.find(({ origin }) => origin !== undefined)?.size ?? 0;
  const thickness = widthScale(widest, sizesFor(entries.length, width, height).width);
  const flows = entries.flatMap(({ origin, site, size }, entry): FlowMark[] => {
    if (origin === undefined || !ground.has('origin', origin) || !ground.has('site', site)) return [];
    return [{ entry, curve: arc(at(ground.origins, origin), at(ground.sites, site)), width: thickness(size) }];
  });

  const key = measure
    ? [
        ...(largest > 0 ? keyOf('circle', measure, largest, radius) : []),
        ...(widest > 0 && hasFlows ? keyOf('line', measure, widest, thickness) : []),
      ]
    : [];
  const labels = placeLabels(
    namesOf(model, ground, camera, symbols, starts),
    symbols,
    width,
    height,
    // Where the buttons stand that enlarge it.
    [{ left: width - BUTTONS.width, top: 0, right: width, bottom: BUTTONS.height }],
  );
  return { width, height, flows, symbols, labels, key };
}

const orders = new WeakMap<MapModel, readonly number[]>();

/** The sites from the largest: smaller ones are drawn over them, and named later. Where there are no flows the list ranks them. */
function largestFirst(model: MapModel): readonly number[] {
  const { sites, origins, entries } = model;
  const bySize = (): number[] => [...sites.keys()].toSorted((a, b) => sites[b]!.size - sites[a]!.size);
  const order = orders.get(model) ?? (origins.length > 0 ? bySize() : entries.map(({ site }) => site));
  orders.set(model, order);
  return order;
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
  symbols: readonly SymbolMark[],
  starts: number,
): Generator<Wanted> {
  for (const i of symbols.keys()) {
    const { kind, index, x, y, radius } = symbols[(i + starts) % symbols.length]!;
    const text = (kind === 'site' ? sites : origins)[index]!.name;
    yield { text, x, y, clearance: radius + 3, room: Infinity, isQuiet: false };
  }
  for (const { name: text, label } of boundary?.isRegional ? boundary.regions : [])
    if (text && label) {
      const [x, y, room] = [label.x * scale + dx, label.y * scale + dy, label.room * scale];
      yield { text, x, y, clearance: 0, room, isQuiet: true };
    }
}
