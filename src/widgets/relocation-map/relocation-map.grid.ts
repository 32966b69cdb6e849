// The picture where no position is known: a mark a site in a plain grid, which claims no place.
import { guestOf } from '../shared/guests.js';
import { fitCells } from './relocation-map.fit-cells.js';
import type { KeyItem, MapDrawing, SymbolMark } from './relocation-map.drawing.js';
import { LISTED } from './relocation-map.guests.js';
import type { MapModel } from './relocation-map.model.js';
import { amountOf, roundBelow } from './relocation-map.scale.js';

/** More marks than this are not counted by eye: then each stands for 2, 5, 10 … sites. */
const MOST_MARKS = 240;

/** One mark a site: sized by people where they are stated, else all alike. */
export function layOut(model: MapModel, width: number, height: number): MapDrawing {
  return model.measure
    ? guestOf(LISTED)!.sizedGrid(model, width, height)
    : equalGrid(countOf(model), model, width, height);
}

function equalGrid(count: number, model: MapModel, width: number, height: number): MapDrawing {
  const each = eachOf(count);
  const marks = Math.max(1, Math.ceil(count / each));
  const { columns, size, left, top } = fitCells(marks, width, height);
  const symbols = [...Array(marks).keys()].map((i): SymbolMark => ({
    kind: 'site',
    index: each === 1 ? i : -1,
    x: left + ((i % columns) + 0.5) * size,
    y: top + (Math.floor(i / columns) + 0.5) * size,
    radius: size * 0.3,
  }));
  return { width, height, flows: [], symbols, labels: [], key: gridKey(model) };
}

const countOf = ({ sites, whole }: MapModel): number => sites.length || whole.sites?.value || 1;
const eachOf = (count: number): number => (count > MOST_MARKS ? roundBelow((count / MOST_MARKS) * 5) : 1);

/** What its marks stand for, whatever its size. That a mark is a site goes without saying, as long as it is one. */
export function gridKey(model: MapModel): readonly KeyItem[] {
  if (model.measure) return guestOf(LISTED)!.gridKey(model);
  const each = eachOf(countOf(model));
  const amount = amountOf(each, 'count', model.whole.sites?.counter);
  return each > 1 ? [{ kind: 'mark', size: 6, amount }] : [];
}
