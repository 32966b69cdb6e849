// Compares two tables: whether they can be drawn, tell the same, or one is a version of the other.
import { roleOf } from '../report/column-roles.js';
import type { WidgetTag } from './widget.js';

type Rows = readonly (readonly string[])[];

/** Whether a table can be drawn as it is: a head over rows of the same length. */
export const isRegular = (rows: Rows): boolean =>
  rows.length > 1 && rows[0]!.length > 1 && rows.every((row) => row.length === rows[0]!.length);

const plain = (cell: string): string =>
  cell
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[-−–—~～至到]|to/g, '-')
    .replace(/[\s,]/g, '');

const digits = (cell: string): string =>
  plain(cell)
    .replace(/[^\d.]+/g, ' ')
    .trim();

/** A head may give the unit for the cells: 54.73 under 资金(亿元) is 54.73亿元. */
const isSameCell = (one: string, other: string): boolean => {
  const [a, b] = [plain(one), plain(other)];
  return a === b || ((isBare(a) || isBare(b)) && digits(a) === digits(b) && (a.includes(b) || b.includes(a)));
};

const withoutHead = (rows: Rows): Rows => (rows[0]?.slice(1).some((cell) => /\d/.test(cell)) ? rows : rows.slice(1));

const isBare = (cell: string): boolean => /^[\d.]+$/.test(cell);

/** True where both have a head and the heads name other things or units: 资金(亿元) and 资金(万元). */
export function haveOtherHeads(one: Rows, other: Rows): boolean {
  if (withoutHead(one) === one || withoutHead(other) === other) return false;
  return one[0]!.some((cell, x) => plain(cell) !== plain(other[0]![x] ?? ''));
}

/** True where both tables state the same in the same order, whatever their heads say. */
export function tellsSame(one: Rows, other: Rows): boolean {
  const [a, b] = [withoutHead(one), withoutHead(other)];
  return (
    a.length === b.length &&
    a.every((row, y) => row.length === b[y]!.length && row.every((cell, x) => isSameCell(cell, b[y]![x]!)))
  );
}

/** True where a table is a version of the other, corrected or cut: half of its rows are named as there. */
export function isVersionOf(one: Rows, other: Rows): boolean {
  const names = withoutHead(other).map(([name = '']) => plain(name));
  const mine = withoutHead(one);
  const shared = mine.filter(([name = '']) => names.includes(plain(name)));
  return shared.length > 0 && shared.length * 2 >= Math.min(mine.length, names.length);
}

const KEY_OF: Partial<Record<WidgetTag, string>> = { 'funding-timeline': 'period', 'relocation-map': 'place' };

/** True where the head of a table names what a widget's rows are of: periods or places. */
export function isHeadOf(tag: WidgetTag, [head = []]: Rows): boolean {
  const key = KEY_OF[tag];
  return key !== undefined && head.some((cell) => roleOf(cell) === key);
}
