// Reads what a page's own table or list says, whatever an editor did to it on the way.
import { splitTerm } from '../report/term-unit.js';
import { isAmountCell } from './amount-cell.js';

// Zero-width characters and soft hyphens that editors leave in cells.
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;

// What does not say the figure: struck out, hidden, how a character is read, code.
const UNSAID = 'del, s, strike, rt, rp, script, style, template, noscript, [hidden]';

// These stand on lines of their own, so that what they part is never one number.
const BLOCK = /^(?:br|p|div|li|ul|ol|dl|dt|dd|table|tr|td|th|section|blockquote|pre|h[1-6])$/;

const RAISED: Readonly<Record<string, string>> = {
  0: '⁰',
  1: '¹',
  2: '²',
  3: '³',
  4: '⁴',
  5: '⁵',
  6: '⁶',
  7: '⁷',
  8: '⁸',
  9: '⁹',
};

/** A narrow space, or one that does not break, between digits: it groups them, where any other parts two numbers. */
const GROUPING = /(?<=\d)[\u00A0\u2005-\u200A\u202F](?=\d{3}(?!\d))/;
const SPACES = new RegExp(`(${GROUPING.source})|\\s+`, 'g');

/** The text of a cell as a reader sees it, white space folded. */
export const readText = (element: Element): string =>
  sayAll(element, '')
    .replace(INVISIBLE, '')
    .replace(SPACES, (_, grouping?: string) => (grouping ? '\u00A0' : ' '))
    .trim();

/** What the children say, after what was said before them. */
function sayAll(element: Element, before: string): string {
  let said = before;
  for (const node of element.childNodes) {
    if (node instanceof Text) said += node.data;
    else if (node instanceof Element) said = say(node, said);
  }
  return said;
}

function say(element: Element, before: string): string {
  const isHidden = element.matches(UNSAID) || (element instanceof HTMLElement && element.style.display === 'none');
  if (isHidden) return before;
  if (element.localName === 'sup') return before + raised(element.textContent ?? '', before);
  return BLOCK.test(element.localName) ? `${sayAll(element, `${before} `)} ` : sayAll(element, before);
}

/** m² and 10⁸ say so; behind any other figure stands the mark of a footnote, which is no digit of it. */
function raised(text: string, before: string): string {
  const mark = text.trim();
  if (!/^[\d\s,，[\]()（）*†‡①-⑳注]+$/.test(mark)) return text;
  return /(?:\b[kc]?m|(?<!\d)10)$/i.test(before) ? mark.replace(/\d/g, (digit) => RAISED[digit]!) : '';
}

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

/** A name merged over lines is that of each; an amount is that of all together, and is no amount of any of them. */
function textIn(cell: HTMLTableCellElement, x: number, grid: readonly (readonly string[])[], y: number): string {
  const text = readText(cell);
  const mark = cell.rowSpan > 1 ? ' ↕' : cell.colSpan > 1 ? ' ↔' : '';
  // What stands first names its line.
  if (!mark || x === 0) return text;
  // A row over the whole width is no header.
  const above = grid.slice(0, y).find((row) => row && row[0] !== row[x])?.[x] ?? '';
  return isAmountCell(text, grid[y]?.[0] ?? '', above) ? text + mark : text;
}

/**
 * The rows of a `<table>`, merged cells repeated in each place they cover, merged amounts so marked that they are read as
 * none; rows with no text are left out.
 */
export function readTable(table: Element): string[][] {
  const grid: string[][] = [];
  // A table within a cell is that cell's text.
  const rows = [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table);
  rows.forEach((row, y) => {
    let x = 0;
    for (const cell of row.querySelectorAll<HTMLTableCellElement>(':scope > th, :scope > td')) {
      while (grid[y]?.[x] !== undefined) x++;
      const text = textIn(cell, x, grid, y);
      const right = x + Math.min(cell.colSpan || 1, MOST_SPANNED);
      const bottom = Math.min(y + Math.min(cell.rowSpan || 1, MOST_SPANNED), rows.length);
      for (let j = y; j < bottom; j++) for (let i = x; i < right; i++) (grid[j] ??= [])[i] = text;
      x = right;
    }
  });
  return grid.map((row) => [...(row ?? [])].map((text) => text ?? '')).filter((row) => row.some(Boolean));
}

// A comma within 10,000 yuan parts nothing.
const UNIT = /(?:单位|單位|units?)\s*[:：]\s*(?:[^()（）[\]【】,，;；。]|(?<=\d),(?=\d{3}))+/i;

/** The rows of a table and, as one more over its whole width, the unit that its title or the line above it names. */
export function readTableWithUnit(table: Element): string[][] {
  const rows = readTable(table);
  const line = table.previousElementSibling;
  const above = line ? readText(line) : '';
  const caption = table.querySelector(':scope > caption');
  const title = caption ? readText(caption) : line?.matches('h1, h2, h3, h4, h5, h6, figcaption') ? above : '';
  const alone = /^[(（]?(?:金额|金額)?((?:单位|單位|unit).+?)[)）]?$/i.exec(above)?.[1] ?? '';
  // 扶贫资金（万元） says so without the word.
  const inBrackets = splitTerm(title).unit;
  const unit = UNIT.exec(title)?.[0] ?? UNIT.exec(alone)?.[0] ?? (inBrackets && `单位：${inBrackets}`);
  const width = rows[0]?.length ?? 0;
  return unit && width > 1 ? [...rows, Array<string>(width).fill(unit.trim())] : rows;
}
