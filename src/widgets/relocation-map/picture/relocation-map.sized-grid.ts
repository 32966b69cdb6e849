// The grid of sites that state their people: circles by area, named where there is room.
import { textWidth } from '../../../drawing/text-width.js';
import { LABEL_SIZE, LINE_HEIGHT, type LabelMark, type MapDrawing, type SymbolMark } from './relocation-map.drawing.js';
import { fitCells } from './relocation-map.fit-cells.js';
import type { MapModel } from '../relocation-map.model.js';
import { CELL_PART, gridKey } from './relocation-map.key.js';
import { radiusScale } from '../relocation-map.scale.js';

const SMALLEST_NAMED = 56;

/** A circle a site, in the order of the list. */
export function sizedGrid(model: MapModel, width: number, height: number): MapDrawing {
  const { sites, entries } = model;
  const order = [...new Set(entries.map(({ site }) => site))];
  const { columns, size, left, top } = fitCells(order.length, width, height);
  const largest = Math.max(...sites.map((site) => site.size));
  const isNamed =
    size >= SMALLEST_NAMED && order.every((site) => textWidth(sites.at(site)!.name, LABEL_SIZE) <= size - 4);
  const room = isNamed ? size - LINE_HEIGHT : size;
  const scale = radiusScale(largest, room * CELL_PART);
  const labels: LabelMark[] = [];
  const symbols = order.map((site, i): SymbolMark => {
    const x = left + ((i % columns) + 0.5) * size;
    const y = top + Math.floor(i / columns) * size;
    if (isNamed) labels.push({ x, y: y + size - 4, lines: [sites.at(site)!.name], anchor: 'middle', isQuiet: false });
    return { kind: 'site', index: site, x, y: y + room / 2, radius: scale(sites.at(site)!.size) };
  });
  return { width, height, flows: [], symbols, labels, key: gridKey(model, room * CELL_PART) };
}
