// The picture where no position is known: a mark a site in a plain grid, which claims no place.
import { fitCells } from './relocation-map.fit-cells.js';
import type { KeyItem, MapDrawing, SymbolMark } from './relocation-map.drawing.js';
import { listGuest } from './relocation-map.guests.js';
import type { MapModel } from './relocation-map.model.js';
import { amountOf, roundBelow } from './relocation-map.scale.js';

/** More marks than this are not counted by eye: then each stands for 2, 5, 10 … sites. */
const MOST_MARKS = 240;

/** One mark a site: sized by people where they are stated, else all alike. */
export function layOut(model: MapModel, width: number, height: number): MapDrawing {
  const { sites, measure, whole } = model;
  return sites.length > 0 && measure
    ? listGuest()!.sizedGrid(model, width, height)
    : equalGrid(sites.length || whole.sites?.value || 1, model, width, height);
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
  const counter = model.whole.sites?.counter;
  const amount = amountOf(each, counter ? 'count' : 'none', counter);
  const key: KeyItem[] = each > 1 ? [{ kind: 'mark', size: 6, amount }] : [];
  return { width, height, flows: [], symbols, labels: [], key };
}
