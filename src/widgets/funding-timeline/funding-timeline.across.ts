// Turns a table with the periods across, a row a series, as yearbooks print it (指标|2016|2017), so that each line is a period.
import { readPlainPeriod } from '../../period/plain-span.js';
import { isBlank } from '../../report/blank.js';
import { isRemark } from '../../report/rows-table.js';
import type { TimelineFields } from '../../report/index.js';
import type { Issue } from '../../result.js';
import { WHOLE_GRAMMAR, type FieldReader } from '../shared/field-reader.js';
import { measuresReader } from '../shared/read-parts.js';
import {
  beginsAsFigure,
  canBePeriod,
  isSecondHead,
  readAcrossHead,
  type AcrossColumn,
  type IsPeriod,
} from './funding-timeline.across-head.js';
import { nameRows } from './funding-timeline.across-names.js';
import { doubtOf } from './funding-timeline.across-doubt.js';
import type { TimelineTable } from './funding-timeline.places.js';
import { turn } from './funding-timeline.across-turn.js';

type Cells = readonly string[];

/** A table with its periods across, part by part. */
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

/** The table turned, or why it cannot be. */
export type Across = { readonly table: TimelineTable } | { readonly refusal: Issue };

/** Whatever is open ends by then. */
const LAST_DAY = '2199-12-31';

/** Thousands of rows are days. */
const MOST_ROWS = 200;

/** Undefined where the periods go down. */
export function readAcross(rows: readonly Cells[], reader: FieldReader<TimelineFields>): Across | undefined {
  const isPeriod: IsPeriod = (text) =>
    readPlainPeriod(text, undefined) !== undefined ||
    (canBePeriod(text) && reader.ask(WHOLE_GRAMMAR)?.parsePeriod(text, LAST_DAY).ok === true);
  const table = rows.length > MOST_ROWS ? undefined : findAcross(rows, isPeriod);
  if (!table || reader.isPending) return undefined;
  const names = nameRows(table.columns, table.body, measuresReader(reader));
  if (reader.isPending) return undefined;
  const field = reader.where('rows');
  const doubt = doubtOf(table, names.contradicted);
  if (!doubt) return { table: turn(table, names, field) };
  const { code, row, column, expected } = doubt;
  const received = rows[row]![column] ?? '';
  return { refusal: { code, path: `${field}[${row}][${column}]`, expected, received } };
}

/** Undefined where the head is not of periods beside names, and where what is below is not what it would be under them. */
function findAcross(rows: readonly Cells[], isPeriod: IsPeriod): AcrossTable | undefined {
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
