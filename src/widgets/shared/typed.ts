// What an author typed, for readers of a widget that could not be drawn. A script may have set anything: what is no text, no
// number and no table was typed by nobody.

/** As many lines of a table are shown, of a text that no more than this can hold. */
const MOST_LINES = 20;
const MOST_TEXT = 2000;

export const typedText = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : Number.isFinite(value) ? String(value) : undefined;

export function typedRows(rows: unknown): string | undefined {
  if (!Array.isArray(rows)) return typedText(rows)?.slice(0, MOST_TEXT).replace(/[|｜]/g, ' ');
  const lines = rows
    .slice(0, MOST_LINES)
    .map((row: unknown) => (Array.isArray(row) ? row.map(typedText).join(' ') : ''))
    .filter(Boolean);
  return lines.join('; ') + (rows.length > MOST_LINES ? ' …' : '');
}
