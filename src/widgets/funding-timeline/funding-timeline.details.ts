// What readers may ask of a timeline: its figures as a table, and its picture.
export { drawFigure } from './drawing/funding-timeline.picture.js';
export { makeTable, smallPrint } from './funding-timeline.table.js';
