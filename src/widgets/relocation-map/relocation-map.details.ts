// What readers may ask of a map: its figures as a table, its picture, and what must not be parted from either.
export { drawMap as drawFigure } from './picture/relocation-map.export.js';
export { makeMapTable as makeTable } from './relocation-map.table.js';
export { smallPrint } from './relocation-map.small-print.js';
export { Hands } from './hands/relocation-map.hands.js';
