// Says where a cell stands, for its author.
import type { Column, Line } from './rows-table.js';

/** `rows[2][1]`, and in words: row 3 (2016–2019), column 资金. */
export const cellPath = (field: string, line: Line, column: Column): string =>
  `${field}[${line.index}][${column.index}]`;

export const cellName = (line: Line, column: Column, key: Column | undefined): string => {
  const label = key && key !== column ? line.cells[key.index] : '';
  return `row ${line.index + 1}${label ? ` (${label})` : ''}, column ${column.name || column.index + 1}`;
};
