// The picture where no position is known: a mark a site in a plain grid, which claims no place.
import { textWidth } from '../../drawing/text-width.js';
import {
  LABEL_SIZE,
  LINE_HEIGHT,
  type KeyItem,
  type LabelMark,
  type MapDrawing,
  type SymbolMark,
} from './relocation-map.drawing.js';
import type { MapModel } from './relocation-map.model.js';
import { amountOf, keyOf, radiusScale, roundBelow } from './relocation-map.scale.js';

/** More marks than this are not counted by eye: then each stands for 2, 5, 10 … sites. */
const MOST_MARKS = 240;
const LARGEST_CELL = 92;
const SMALLEST_NAMED = 56;

/** One mark a site: sized by people where they are stated, else all alike. */
export function layOut(model: MapModel, width: number, height: number): MapDrawing {
  const { sites, measure, whole } = model;
  return sites.length > 0 && measure
    ? sizedGrid(model, width, height)
    : equalGrid(sites.length || whole.sites?.value || 1, model, width, height);
}

interface Cells {
  readonly columns: number;
  readonly size: number;
  readonly left: number;
  readonly top: number;
}

/** The largest square cells of which so many fit; where several grids have them, the one with the fullest last row. */
function fitCells(count: number, width: number, height: number): Cells {
  let [columns, size, missing] = [1, 0, 0];
  for (let tried = 1; tried <= count; tried++) {
    const fit = Math.min(width / tried, height / Math.ceil(count / tried), LARGEST_CELL);
    const empty = (tried - (count % tried)) % tried;
    if (fit > size || (fit === size && empty <= missing)) [columns, size, missing] = [tried, fit, empty];
    else if (width / tried < size) break;
  }
  return { columns, size, left: (width - columns * size) / 2, top: (height - Math.ceil(count / columns) * size) / 2 };
}

function equalGrid(count: number, model: MapModel, width: number, height: number): MapDrawing {
  const each = count > MOST_MARKS ? roundBelow((count / MOST_MARKS) * 5) : 1;
  const marks = Math.max(1, Math.ceil(count / each));
  const { columns, size, left, top } = fitCells(marks, width, height);
  const symbols = [...Array(marks).keys()].map((i): SymbolMark => ({
    kind: 'site',
    index: each === 1 ? i : -1,
    x: left + ((i % columns) + 0.5) * size,
    y: top + (Math.floor(i / columns) + 0.5) * size,
    radius: size * 0.3,
  }));
  // That a mark is a site goes without saying, as long as it is one.
  const amount = amountOf(each, 'count', model.whole.sites?.counter);
  const key: KeyItem[] = each > 1 ? [{ kind: 'mark', size: 6, amount }] : [];
  return { width, height, flows: [], symbols, labels: [], key };
}

function sizedGrid({ sites, entries, measure }: MapModel, width: number, height: number): MapDrawing {
  const order = [...new Set(entries.map(({ site }) => site))];
  const cells = fitCells(order.length, width, height);
  const { columns, size, left, top } = cells;
  const largest = Math.max(...sites.map((site) => site.size));
  const isNamed =
    size >= SMALLEST_NAMED && order.every((site) => textWidth(sites.at(site)!.name, LABEL_SIZE) <= size - 4);
  const room = isNamed ? size - LINE_HEIGHT : size;
  const scale = radiusScale(largest, room * 0.44);
  const labels: LabelMark[] = [];
  const symbols = order.map((site, i): SymbolMark => {
    const x = left + ((i % columns) + 0.5) * size;
    const y = top + Math.floor(i / columns) * size;
    if (isNamed) labels.push({ x, y: y + size - 4, lines: [sites.at(site)!.name], anchor: 'middle', isQuiet: false });
    return { kind: 'site', index: site, x, y: y + room / 2, radius: scale(sites.at(site)!.size) };
  });
  return { width, height, flows: [], symbols, labels, key: keyOf('circle', measure!, largest, scale) };
}
