// Names the lines and cells of a timeline's table as its author knows them, whichever way the periods go.
import { cellName, cellPath } from '../../../report/cell-place.js';
import type { Column, Line } from '../../../report/rows-table.js';

/** The author's table with its periods going down, and where its cells stand in his. */
export interface TimelineTable {
  readonly rows: readonly (readonly string[])[];
  /** Lines of neither a period nor a total, shown in the data alone: 年均增长. */
  readonly asides: ReadonlySet<number>;
  readonly places: Places;
}

export interface Places {
  /** What a line, which is a period, is in the author's table. */
  readonly line: 'row' | 'column';
  /** Its number there, from 0, the header counted. */
  numberOf(line: number): number;
  /** By that number: `rows[2]`. */
  pathOfLine(number: number): string;
  /** `rows[2][1]`. */
  pathOfCell(number: number, column: Column): string;
  /** The same in words: row 3 (2016–2019), column 资金. `key` is the column of the periods. */
  nameOfCell(number: number, cells: readonly string[], column: Column, key: Column | undefined): string;
}

/** A table whose lines are its rows; `field` is what its author calls it. */
export const tableDown = (rows: TimelineTable['rows'], field: string): TimelineTable => ({
  rows,
  asides: new Set(),
  places: placesDown(field),
});

const placesDown = (field: string): Places => ({
  line: 'row',
  numberOf: (line) => line,
  pathOfLine: (number) => `${field}[${number}]`,
  pathOfCell: (number, column) => cellPath(field, lineOf(number, []), column),
  nameOfCell: (number, cells, column, key) => cellName(lineOf(number, cells), column, key),
});

const lineOf = (index: number, cells: readonly string[]): Line => ({ index, cells, isTotal: false });
