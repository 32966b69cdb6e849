// What readers may ask of a stat: its figures as a table, and its picture.
export { drawStat as drawFigure } from './poverty-stat.picture.js';
export { makeStatTable as makeTable } from './poverty-stat.table.js';
