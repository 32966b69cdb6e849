// Finds out whether a table has its periods across, a row a series (指标|2016|2017), and takes it apart.
import { isBlank } from '../../../report/blank.js';
import { isRemark } from '../../../report/rows-table.js';
import {
  beginsAsFigure,
  canBePeriod,
  isSecondHead,
  readAcrossHead,
  type AcrossColumn,
  type IsPeriod,
} from './funding-timeline.across-head.js';

type Cells = readonly string[];

export interface AcrossTable {
  /** Every column, by its place. */
  readonly columns: readonly AcrossColumn[];
  /** The rows of figures, and where they and the head stand in the author's table. */
  readonly body: readonly Cells[];
  readonly bodyAt: readonly number[];
  readonly headAt: number;
  /** What stands over the whole width. */
  readonly titles: readonly string[];
}

/** Undefined where the head is not of periods beside names, and where what is below is not what it would be under them. */
export function findAcross(rows: readonly Cells[], isPeriod: IsPeriod): AcrossTable | undefined {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const all = rows.map((row) => [...Array(width).keys()].map((i) => row[i] ?? ''));
  const own = [...all.keys()].filter((index) => all[index]!.some(Boolean) && !isRemark(all[index]!));
  const [top, second] = own.map((index) => all[index]!);
  if (!top || !second || /[\d０-９]/.test(top[0]!)) return undefined;
  const heads = own.length > 2 && isSecondHead(second, top, isPeriod) ? [top, second] : [top];
  if (!heads.some((row) => row.slice(1).some(canBePeriod))) return undefined;

  const bodyAt = own.slice(heads.length);
  const body = bodyAt.map((index) => all[index]!);
  const columns = readAcrossHead(heads, body, isPeriod);
  const cellsOf = (...kinds: readonly AcrossColumn['kind'][]): string[] =>
    body.flatMap((cells) => cells.filter((_, column) => kinds.includes(columns[column]!.kind)));
  const names = cellsOf('name');
  const amounts = cellsOf('period', 'unknown').filter((cell) => !isBlank(cell));
  // 甲|2017 under 项目|2016 are years of something, and no amounts.
  const isAcross =
    names.length > 0 &&
    amounts.length > 0 &&
    !names.some((name) => beginsAsFigure(name) || isPeriod(name)) &&
    !amounts.every(isPeriod);
  if (!isAcross) return undefined;
  // A title may give the unit of all, and so may the corner: 指标（万元）.
  const titles = [...all.filter(isRemark).map((row) => row[0]!), columns.findLast(({ kind }) => kind === 'name')!.text];
  return { columns, body, bodyAt, headAt: own[0]!, titles };
}
