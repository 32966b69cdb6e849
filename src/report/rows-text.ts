// Knows how a table is written in one line: rows parted by `;`, cells by `|`, `\` before a literal one.
import { fold, readPlainRows, withText } from './plain-rows-text.js';

/** A separator as a Chinese keyboard types it counts too. */
const PIECES = /\\([^])|([;；])|([|｜])|[^\\;；|｜]+|\\/g;

/** The cells of the `rows` attribute, each trimmed; rows without any text are left out. */
export function parseRows(text: string): string[][] {
  // Without a literal one every separator parts: thousands of rows are read at once.
  const plain = readPlainRows(text);
  if (plain) return plain;
  const rows: string[][] = [['']];
  for (const [piece, literal, row, cell] of text.matchAll(PIECES)) {
    const last = rows.at(-1)!;
    if (row) rows.push(['']);
    else if (cell) last.push('');
    else last[last.length - 1] += literal ?? piece;
  }
  return withText(rows);
}

/** The reverse: what {@link parseRows} reads back as the same cells, white space folded. */
export const writeRows = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map((cell) => fold(cell).replace(/[\\;；|｜]/g, '\\$&')).join('|')).join('; ');
