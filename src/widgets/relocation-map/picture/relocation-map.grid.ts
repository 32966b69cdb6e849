// The picture where no position is known: a mark a site in a plain grid, which claims no place.
import type { Quantity } from '../../../quantity/quantity.js';
import { fitCells } from './relocation-map.fit-cells.js';
import type { KeyItem, MapDrawing, SymbolMark } from './relocation-map.drawing.js';
import { listGuest } from '../relocation-map.guests.js';
import type { MapModel } from '../relocation-map.model.js';
import { amountOf, roundBelow } from '../relocation-map.scale.js';

/** More marks than this are not counted by eye: then each stands for 2, 5, 10 … sites. */
const MOST_MARKS = 240;

/** One mark a site: sized by people where they are stated, else all alike; of so many people where no site is counted. */
export function layOut(model: MapModel, width: number, height: number): MapDrawing {
  return model.sites.length > 0 && model.measure
    ? listGuest()!.sizedGrid(model, width, height)
    : equalGrid(model, width, height);
}

function equalGrid(model: MapModel, width: number, height: number): MapDrawing {
  const { value: count, unit } = countOf(model);
  const each = eachOf(count);
  const isSite = each === 1 && unit === 'count';
  const marks = Math.ceil(count / each);
  const { columns, size, left, top } = fitCells(marks, width, height);
  const symbols = [...Array(marks).keys()].map((i): SymbolMark => ({
    kind: 'site',
    index: isSite ? i : -1,
    x: left + ((i % columns) + 0.5) * size,
    y: top + (Math.floor(i / columns) + 0.5) * size,
    radius: size * 0.3,
  }));
  return { width, height, flows: [], symbols, labels: [], key: gridKey(model) };
}

/** What is marked: where nobody counted the sites, the people. */
const countOf = ({ sites, whole }: MapModel): Quantity =>
  (sites.length > 0
    ? amountOf(sites.length, 'count', whole.sites?.counter)
    : (whole.sites ?? whole.people ?? whole.households))!;

const eachOf = (count: number): number => (count > MOST_MARKS ? roundBelow((count / MOST_MARKS) * 5) : 1);

/** What its marks stand for, whatever its size. That a mark is a site goes without saying, as long as it is one. */
export function gridKey(model: MapModel): readonly KeyItem[] {
  if (model.sites.length > 0 && model.measure) return listGuest()!.gridKey(model);
  const { value: count, unit, counter } = countOf(model);
  const each = eachOf(count);
  const kind = unit === 'count' && !counter ? 'none' : unit;
  const isSite = each === 1 && unit === 'count';
  return isSite || !count ? [] : [{ kind: 'mark', size: 6, amount: amountOf(each, kind, counter) }];
}
