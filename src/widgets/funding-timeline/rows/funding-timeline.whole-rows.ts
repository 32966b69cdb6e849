// The rows of any timeline, parted once.
import { parseRows } from '../../../report/rows-text.js';
import { rowsOf } from './funding-timeline.entry.js';

let last: { readonly text: string; readonly rows: string[][] } = { text: '', rows: [] };

/** A rendering asks more than once. */
function parseOnce(text: string): string[][] {
  if (text !== last.text) last = { text, rows: parseRows(text) };
  return last.rows;
}

export const wholeRowsOf = (rows: unknown): string[][] => rowsOf(rows, parseOnce);
