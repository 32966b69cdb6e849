// Reads what a page's own table or list says, whatever an editor did to it on the way.

// Zero-width characters and soft hyphens that editors leave in cells.
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;

/** The text of a cell, white space folded. */
export const readText = (element: Element): string =>
  (element.textContent ?? '').replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();

/** The terms of a `<dl>` and their texts, in order. */
export function readList(list: Element): [term: string, text: string][] {
  const pairs: [string, string][] = [];
  let term = '';
  for (const item of list.querySelectorAll('dt, dd')) {
    if (item.localName === 'dt') term = readText(item);
    else if (term) pairs.push([term, readText(item)]);
  }
  return pairs;
}

const MOST_SPANNED = 1000;

/** The rows of a `<table>`, merged cells repeated in each place they cover; rows with no text are left out. */
export function readTable(table: Element): string[][] {
  const grid: string[][] = [];
  // A table within a cell is that cell's text.
  const rows = [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table);
  rows.forEach((row, y) => {
    let x = 0;
    for (const cell of row.querySelectorAll<HTMLTableCellElement>(':scope > th, :scope > td')) {
      while (grid[y]?.[x] !== undefined) x++;
      const text = readText(cell);
      const right = x + Math.min(cell.colSpan || 1, MOST_SPANNED);
      const bottom = Math.min(y + Math.min(cell.rowSpan || 1, MOST_SPANNED), rows.length);
      for (let j = y; j < bottom; j++) for (let i = x; i < right; i++) (grid[j] ??= [])[i] = text;
      x = right;
    }
  });
  return grid.map((row) => [...(row ?? [])].map((text) => text ?? '')).filter((row) => row.some(Boolean));
}
