// The author's rows as cells, from an attribute's text or a property; a script may have set anything.
import { parseRows } from '../../../report/rows-text.js';

let known: { readonly text: string; readonly table: readonly unknown[] } | undefined;

/** The rows; a text is read once, however often a part of the kit that is on its way has it asked for again. */
export function tableOf(rows: unknown): readonly unknown[] {
  if (typeof rows !== 'string') return Array.isArray(rows) ? rows : [];
  if (known?.text !== rows) known = { text: rows, table: parseRows(rows) };
  return known.table;
}

const isText = (cell: unknown): boolean => typeof cell === 'string';

/** Text, a figure, or nothing. */
const isCell = (cell: unknown): boolean =>
  isText(cell) || cell === null || cell === undefined || Number.isFinite(cell) || typeof cell === 'bigint';

/** What is neither text nor a number: a cell, or a whole row. */
export interface StrangeCell {
  readonly row: number;
  readonly column?: number;
  readonly value: unknown;
  /** The text that its row begins with. */
  readonly place: string;
}

export const strangeCells = (table: readonly unknown[]): StrangeCell[] =>
  table.flatMap((value, row): StrangeCell[] => {
    if (!Array.isArray(value)) return [{ row, value, place: '' }];
    const cells = value as readonly unknown[];
    if (cells.every(isCell)) return [];
    const place = cells.find(isText) as string | undefined;
    return [...cells].flatMap((cell, column) => (isCell(cell) ? [] : { row, column, value: cell, place: place ?? '' }));
  });

/** The cells of a row, numbers as the figures they print as; what is neither text nor a number is left empty. */
export function cellsOf(row: unknown): readonly string[] {
  if (!Array.isArray(row)) return [];
  return row.every(isText)
    ? (row as string[])
    : [...(row as unknown[])].map((cell) => (isCell(cell) ? String(cell ?? '') : ''));
}
