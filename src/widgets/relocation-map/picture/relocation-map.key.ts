// What the sizes of a picture stand for: round amounts, known before the picture has a size, so that the lines under it keep
// their places when it comes.
import { BAND_PART, type KeyItem } from './relocation-map.drawing.js';
import { LARGEST_CELL } from './relocation-map.fit-cells.js';
import type { MapModel } from '../relocation-map.model.js';
import { amountOf, radiusScale, roundBelow, widthScale, type Scale } from '../relocation-map.scale.js';

/** In pixels: no circle and no line of a key is larger. */
const MOST = { circle: 24, line: 16 };
/** Circles of a grid fill so much of the largest cell at most. */
export const CELL_PART = 0.44;

/** The largest radius and width in a picture of so many marks. */
export function sizesFor(count: number): { readonly radius: number; readonly width: number } {
  const crowding = 330 / Math.sqrt(Math.max(1, count));
  return {
    radius: Math.max(3, Math.min(MOST.circle, crowding * 0.4)),
    width: Math.max(3, Math.min(9, crowding * 0.15)),
  };
}

/** Of circles and arcs on their places. */
export function mapKey(model: MapModel): KeyItem[] {
  const { sites, entries } = model;
  const [circle, line] = [sizesFor(sites.length).radius, sizesFor(entries.length).width];
  const [largest, widest] = [largestOf(model), widestOf(model)];
  return [
    ...keyOf('circle', model, largest, radiusScale(largest, circle)),
    ...keyOf('line', model, widest, widthScale(widest, line)),
  ];
}

/** Of circles in a grid, the largest of `radius` pixels. */
export function gridKey(model: MapModel, radius = LARGEST_CELL * CELL_PART): KeyItem[] {
  const largest = largestOf(model);
  const most = radiusScale(largest, LARGEST_CELL * CELL_PART);
  const top = largest * Math.min(1, (MOST.circle / most(largest)) ** 2);
  return keyOf('circle', model, top, most, radiusScale(largest, radius));
}

/** In pixels, a picture that is higher than any. */
const HIGHEST = 480;

/** Of bands, as wide as the scale has them. */
export function bandsKey(model: MapModel, scale?: Scale): KeyItem[] {
  const { entries } = model;
  const all = entries.map(({ origin, size }) => (origin === undefined ? 0 : size)).reduce((sum, size) => sum + size, 0);
  const widest = widestOf(model);
  const room = widthScale(all, HIGHEST * Math.min(1, (BAND_PART * all) / widest));
  return keyOf('line', model, Math.min(widest, (widest * MOST.line) / room(widest)), room, scale);
}

/** One round amount near the largest, and one near a tenth of it where both are whole. `room` is what each may take. */
function keyOf(kind: 'circle' | 'line', { measure }: MapModel, largest: number, room: Scale, scale = room): KeyItem[] {
  if (!measure || largest <= 0) return [];
  const unit = measure === 'people' ? 'person' : 'household';
  const amounts = [...new Set([roundBelow(largest), roundBelow(largest / 8)])].filter((value) => value >= 1);
  return amounts.map((value) => ({ kind, size: scale(value), room: room(value), amount: amountOf(value, unit) }));
}

/** Where there are no flows the list ranks the sites. */
function largestOf({ sites, origins, entries }: MapModel): number {
  if (origins.length === 0) return entries.at(0)?.size ?? 0;
  return Math.max(0, ...sites.map(({ size }) => size));
}

const widestOf = ({ origins, entries }: MapModel): number =>
  origins.length > 0 ? ([...entries].find(({ origin }) => origin !== undefined)?.size ?? 0) : 0;
