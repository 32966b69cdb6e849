// Turns rows of texts into columns that say what they hold and lines that say whether they are data.
import type { Quantity } from '../quantity/quantity.js';
import { isTotal } from './column-kinds.js';
import { makeColumns, type Column } from './rows-columns.js';
import { roleOf } from './column-roles.js';
import { isBlank, isUnpublished } from './blank.js';
import { rowUnits } from './unit-column.js';
import { unitOfRemark, unitOfTitle, type ReadMeasures } from './named-unit.js';

export type { Column };

export interface Line {
  /** Its place in the author's rows, the header counted, from 0. */
  readonly index: number;
  readonly cells: readonly string[];
  /** A totals row (合计, total): no data of its own. */
  readonly isTotal: boolean;
  /** The unit that a column of units gives it: 单位|万元. */
  readonly unit?: Quantity | undefined;
}

export interface RowsTable {
  /** The row of the header that names the columns, the lower one of two; undefined where there is none. */
  readonly headAt: number | undefined;
  readonly columns: readonly Column[];
  readonly lines: readonly Line[];
}

type Rows = readonly (readonly string[])[];

/**
 * Reads a table whose lines each are one `period` or one `place`. The first row is the header where it names a column,
 * or there are three columns or more, unless it is plainly a line of figures. Rows over the whole width are remarks;
 * one that gives the unit (单位：亿元) gives it to every amount that has none, and so does the title: 扶贫资金（亿元）.
 */
export function readRows(rows: Rows, lineOf: 'period' | 'place', read: ReadMeasures, title = ''): RowsTable {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const cellsOf = (index: number): readonly string[] => {
    const row = rows[index]!;
    return row.length === width ? row : [...Array(width).keys()].map((i) => row[i] ?? '');
  };
  const remarks: string[] = [];
  // By their places: of thousands of lines nothing is made that is not kept.
  const rest: number[] = [];
  for (let index = 0; index < rows.length; index++) {
    const cells = cellsOf(index);
    if (isRemark(cells)) remarks.push(cells[0]!);
    else if (cells.some(Boolean)) rest.push(index);
  }
  const heads = headsOf(rest.length, (i) => cellsOf(rest[i]!), lineOf);
  const tableUnit =
    remarks.map((remark) => unitOfRemark(remark, read)).find(Boolean) ??
    [...remarks.filter((remark) => !NOTE.test(remark)), title].map((text) => unitOfTitle(text, read)).find(Boolean);
  const columns = makeColumns(rest.slice(0, heads).map(cellsOf), width, lineOf, read, tableUnit);
  const key = columns.find(({ role }) => role === lineOf)?.index ?? 0;
  const origin = columns.find(({ role }) => role === 'origin')?.index;
  const lines = rest.slice(heads).map((index) => {
    const cells = cellsOf(index);
    // 小计 may stand where others name whence they came: 迁出地|迁入地, 小计|.
    return { index, cells, isTotal: isTotal(cells[key]!) || (origin !== undefined && isTotal(cells[origin]!)) };
  });
  const unitOf = rowUnits(columns, lines, read);
  const headAt = heads > 0 ? rest[heads - 1] : undefined;
  return { headAt, columns, lines: unitOf ? lines.map((line) => ({ ...line, unit: unitOf(line) })) : lines };
}

/** What stands over the whole width and is no title of the table. */
const NOTE = /^(?:注|备注|備註|说明|說明|(?:资料|資料|数据|數據)?(?:来源|來源)|notes?\b|source)/i;

/** One text over the whole width, as a merged cell leaves it; 2019|2019 is none. */
export const isRemark = (cells: readonly string[]): boolean => {
  const first = cells[0] ?? '';
  return first === cells[1] && first !== '' && !/^\d/.test(first) && cells.every((cell) => cell === first);
};

const FIGURE = /[\d０-９]|十[一二三四五]五/;

/** How many rows at the top are the header; a cell merged over several rows of it repeats. */
function headsOf(count: number, rowAt: (i: number) => readonly string[], lineOf: 'period' | 'place'): number {
  const first = count > 0 ? rowAt(0) : [];
  const names = first.map((cell) => roleOf(withoutBracket(cell)));
  const isFigures =
    (lineOf === 'place' || FIGURE.test(first[0] ?? '')) &&
    first.some(
      (cell, i) => i > 0 && /^[\d０-９]/.test(cell) && !(lineOf === 'place' && /^(?:19|20)\d\d年?\D*$/.test(cell)),
    );
  // Places without an amount: 甲村; 乙村, and 甲村|未公布.
  const isPlace =
    lineOf === 'place' &&
    first.every((cell, i) => (i === 0 ? !/[,，、]/.test(cell) : cell !== '' && (isBlank(cell) || isUnpublished(cell))));
  const isHeader =
    names.some(Boolean) || (!isPlace && first.every((cell) => !FIGURE.test(cell))) || (first.length > 2 && !isFigures);
  if (!isHeader) return 0;
  let heads = 1;
  while (first[0] !== '' && heads < count && isHeadBelow(rowAt(heads), first)) heads += 1;
  return heads === count ? 1 : heads;
}

/**
 * A second row of names: its first cell is the one above, or empty, as where no cells are merged, or one of several under
 * it, where another is that above: 迁出地|迁出地|人数 over 镇|村|人数.
 */
function isHeadBelow(row: readonly string[], above: readonly string[]): boolean {
  if (row[0] === above[0]) return true;
  const isUnder = above[0] === above[1] && row.some((cell, i) => cell !== '' && cell === above[i]);
  return (row[0] === '' || isUnder) && row.every((cell) => !FIGURE.test(cell));
}

const withoutBracket = (text: string): string => text.replace(/\s*[(（].*$/, '');
