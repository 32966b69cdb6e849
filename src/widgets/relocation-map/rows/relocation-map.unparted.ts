// Knows tables that are no rows of cells: a place and its people in one cell, and places side by side.
import { roleOf } from '../../../report/column-roles.js';
import type { Column, Line } from '../../../report/rows-table.js';
import type { ReadMeasures } from '../../../report/named-unit.js';
import { MEASURES } from '../relocation-map.amounts.js';
import { readPair } from './relocation-map.columns.js';

/** A longer text is no name with an amount. */
const LONGEST = 200;

const SEPARATOR = /[\s:：,，、]+/g;
/** An amount with its unit: 一号点120户. */
const AMOUNT = /\d\s?[万萬]?[余餘多]?\s?(?:[户戶人名]|households?|people|persons?)(?![a-z])/i;

/** A line between the header and the rest, as Markdown has it. */
const isRule = (row: readonly string[]): boolean => row.every((cell) => /^(?::?-{2,}:?)?$/.test(cell));

/** Cells that go on behind commas, tabs, or in brackets: 一号点,120,480; 一号点 120 480; [["一号点",120]]. */
const CELLS = /^\[\[|[,，][^,，]*[,，]\s*\d|\d\s+\d+(?:\s|$)/;

/** Lines of one cell each in two, where the second is beyond doubt: 一号点：120户480人. */
export function partLines(rows: readonly (readonly string[])[], read: ReadMeasures): readonly (readonly string[])[] {
  if (rows.some((row) => row.length > 1)) return rows.map((row) => (isRule(row) ? [] : row));
  return rows.map((row) => {
    const [cell = ''] = row;
    const mayHold = cell.length <= LONGEST && AMOUNT.test(cell);
    for (const { 0: between, index } of mayHold ? cell.matchAll(SEPARATOR) : []) {
      const amount = cell.slice(index + between.length);
      if (index > 0 && readPair(amount, undefined, read)) return [cell.slice(0, index), amount];
    }
    return row;
  });
}

/** A line whose only cell holds amounts too, and nobody can tell where they begin: 安置点120户. */
export const isUnparted = ({ cells: [first = '', ...others] }: Line): boolean =>
  (AMOUNT.test(first) || CELLS.test(first)) && !others.some(Boolean);

/** Places side by side over lines of 户数 and 人数. */
export function isAcross(lines: readonly Line[], columns: ReadonlyMap<string, Column>): boolean {
  const place = columns.get('place')?.index ?? 0;
  const isMeasure = ({ cells }: Line): boolean => {
    const role = roleOf((cells[place] ?? '').replace(/\s*[(（].*$/, ''));
    return MEASURES.some((measure) => measure === role);
  };
  return lines.length > 0 && lines.every(isMeasure);
}
