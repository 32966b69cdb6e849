// The author's rows as cells, from an attribute's text or a property; a script may have set anything.
import { parseRows } from '../../report/rows-text.js';

let known: { readonly text: string; readonly table: readonly unknown[] } | undefined;

/** The rows; a text is read once, however often a part of the kit that is on its way has it asked for again. */
export function tableOf(rows: unknown): readonly unknown[] {
  if (typeof rows !== 'string') return Array.isArray(rows) ? rows : [];
  if (known?.text !== rows) known = { text: rows, table: parseRows(rows) };
  return known.table;
}

const isText = (cell: unknown): boolean => typeof cell === 'string';

/** The cells of a row, numbers as the figures they print as. */
export function cellsOf(row: unknown): readonly string[] {
  if (!Array.isArray(row)) return [];
  return row.every(isText) ? (row as string[]) : row.map((cell) => String(cell ?? ''));
}
