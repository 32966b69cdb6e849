// The picture where positions are known: circles on their places, arcs from origins to sites, names where there is room.
import type { FlowMark, MapDrawing, Point, SymbolMark } from './relocation-map.drawing.js';
import type { Camera } from './relocation-map.camera.js';
import type { Ground } from './relocation-map.ground.js';
import { placeLabels, type Wanted } from './relocation-map.labels.js';
import type { MapModel } from './relocation-map.model.js';
import { isPlaced } from './relocation-map.places.js';
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

export function layOutMap(model: MapModel, ground: Ground, camera: Camera, width: number, height: number): MapDrawing {
  const { sites, origins, entries, measure } = model;
  const hasFlows = origins.length > 0;
  const most = sizesFor(sites.length, width, height);
  const largest = sites.reduce((top, { size }) => Math.max(top, size), 0);
  const radius = measure ? radiusScale(largest, most.radius) : () => EQUAL_RADIUS;
  const [{ scale, dx, dy }, on] = [camera, ground];
  const at = (points: Float64Array, index: number): Point | undefined =>
    isPlaced(points, index) ? [points[2 * index]! * scale + dx, points[2 * index + 1]! * scale + dy] : undefined;

  const symbols: SymbolMark[] = [];
  for (const [index, { size }] of sites.entries()) {
    const point = at(on.sites, index);
    if (point) symbols.push({ kind: 'site', index, x: point[0], y: point[1], radius: radius(size) });
  }
  symbols.sort((a, b) => b.radius - a.radius);
  const starts = origins.flatMap((_, index): SymbolMark[] => {
    const point = at(on.origins, index);
    return point ? [{ kind: 'origin', index, x: point[0], y: point[1], radius: ORIGIN_RADIUS }] : [];
  });

  const widest = entries.find(({ origin }) => origin !== undefined)?.size ?? 0;
  const thickness = widthScale(widest, sizesFor(entries.length, width, height).width);
  const flows = entries.flatMap(({ origin, site, size }, entry): FlowMark[] => {
    const [from, to] = [origin === undefined ? undefined : at(on.origins, origin), at(on.sites, site)];
    return from && to ? [{ entry, curve: arc(from, to), width: thickness(size) }] : [];
  });

  const key = measure
    ? [
        ...(largest > 0 ? keyOf('circle', measure, largest, radius) : []),
        ...(widest > 0 && hasFlows ? keyOf('line', measure, widest, thickness) : []),
      ]
    : [];
  const labels = placeLabels(
    [...namesOf(symbols, model), ...namesOf(starts, model), ...regionNames(ground, camera)],
    [...symbols, ...starts],
    width,
    height,
    // Where the buttons stand that enlarge it.
    [{ left: width - BUTTONS.width, top: 0, right: width, bottom: BUTTONS.height }],
  );
  return { width, height, flows, symbols: [...starts, ...symbols], labels, key };
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

const namesOf = (symbols: readonly SymbolMark[], { sites, origins }: MapModel): Wanted[] =>
  symbols.map(({ kind, index, x, y, radius }) => ({
    text: (kind === 'site' ? sites : origins)[index]!.name,
    x,
    y,
    clearance: radius + 3,
    room: Infinity,
    isQuiet: false,
  }));

/** Regions are named in their middle, where their name fits; of the whole world only the places are. */
const regionNames = ({ boundary }: Ground, { scale, dx, dy }: Camera): Wanted[] =>
  (boundary?.isRegional ? boundary.regions : []).flatMap(({ name, label }): Wanted[] =>
    name && label
      ? [
          {
            text: name,
            x: label.x * scale + dx,
            y: label.y * scale + dy,
            clearance: 0,
            room: label.room * scale,
            isQuiet: true,
          },
        ]
      : [],
  );
