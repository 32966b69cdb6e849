// Turns a table with the periods across, a row a series, as yearbooks print it (指标|2016|2017), so that each line is a period.
import { readPlainPeriod } from '../../period/plain-span.js';
import type { Quantity } from '../../quantity/quantity.js';
import { isBlank } from '../../report/blank.js';
import { isRemarks, isTotal, isUnitName } from '../../report/column-kinds.js';
import { isRemark } from '../../report/rows-table.js';
import { readUnit, splitHeader } from '../../report/rows-unit.js';
import type { TimelineFields } from '../../report/index.js';
import type { Issue } from '../../result.js';
import { WHOLE_GRAMMAR, type FieldReader } from '../shared/field-reader.js';
import { measuresReader } from '../shared/read-parts.js';

type Cells = readonly string[];

export interface Across {
  /** A line a period, each at the place of its column in the author's table. */
  readonly rows: readonly Cells[];
  /** The issue with the place that the author knows. */
  place(issue: Issue): Issue;
}

/** What a header over names is not, and a name does not begin with, unless it is numbered: 1.产业扶贫, 2、教育扶贫. */
const FIGURE = /[\d０-９]/;
const BEGINS_AS_FIGURE = /^[\d０-９](?![\d０-９]?\s*[.．、)）]\s*[^\d０-９\s.])/;
const MAYBE_PERIOD = /\d{4}|[一二三四五六七八九十]五/;
/** Whatever is open ends by then. */
const LAST_DAY = '2199-12-31';
/** Running numbers of rows, which say nothing. */
const NUMBERS = /^(?:序号|序號|编号|編號|no\.?|id)$/i;

/** Thousands of rows are days. */
const MOST_ROWS = 200;

/** Undefined where the periods go down, or a column is of no kind that is known. */
export function readAcross(rows: readonly Cells[], reader: FieldReader<TimelineFields>): Across | undefined {
  if (rows.length > MOST_ROWS) return undefined;
  const width = Math.max(0, ...rows.map((row) => row.length));
  const cellsOf = (index: number): string[] => [...Array(width).keys()].map((i) => rows[index]![i] ?? '');
  const own = [...rows.keys()].filter((index) => cellsOf(index).some(Boolean) && !isRemark(cellsOf(index)));
  const [top = 0, ...below] = own;
  const head = own.length > 0 ? cellsOf(top) : [];
  if (below.length === 0 || FIGURE.test(head[0]!) || !head.slice(1).some((cell) => MAYBE_PERIOD.test(cell)))
    return undefined;

  const isPeriod = (cell: string): boolean =>
    readPlainPeriod(cell, undefined) !== undefined ||
    (MAYBE_PERIOD.test(cell) && reader.ask(WHOLE_GRAMMAR)?.parsePeriod(cell, LAST_DAY).ok === true);
  const columns = [...head.keys()];
  const periods = columns.filter((column) => isPeriod(head[column]!));
  const first = periods[0] ?? 0;
  const kindOf = (column: number): 'period' | 'total' | 'unit' | 'remark' | 'name' | undefined => {
    const name = head[column]!;
    if (periods.includes(column)) return 'period';
    if (isUnitName(name)) return 'unit';
    // 来源 over 中央 and 省级, where nothing else names the rows.
    const isOnly = first === 1 && !NUMBERS.test(name);
    if (isRemarks(name) && !(column < first && isOnly)) return 'remark';
    return column < first ? 'name' : isTotal(name) ? 'total' : undefined;
  };
  const kinds = columns.map(kindOf);
  const body = below.map(cellsOf);
  const names = columns.filter((column) => kinds[column] === 'name');
  const written = body.flatMap((cells) => periods.map((column) => cells[column]!)).filter((cell) => !isBlank(cell));
  const isAcross =
    first > 0 &&
    names.length > 0 &&
    kinds.every((kind) => kind !== undefined) &&
    new Set(periods.map((column) => head[column])).size === periods.length &&
    body.every((cells) => names.every((name) => !BEGINS_AS_FIGURE.test(cells[name]!) && !isPeriod(cells[name]!))) &&
    // 甲|2017 under 项目|2016 are years of something, and no amounts.
    !written.every(isPeriod);
  if (!isAcross || reader.isPending) return undefined;

  const units = body.map((cells) => cells[kinds.indexOf('unit')] ?? '').map((unit) => (isBlank(unit) ? '' : unit));
  // 资金（亿元） in a row of 万元: which of them is true nobody can tell.
  const last = names.at(-1)!;
  const read = measuresReader(reader);
  const givenUnits = body.map((cells) => splitHeader(cells[last]!, read).unit);
  const isContradicted = (unit: string, given: Quantity | undefined): boolean => {
    const stated = given && readUnit(unit, read);
    return stated !== undefined && (stated.unit !== given?.unit || stated.value !== given.value);
  };
  if (units.some((unit, i) => isContradicted(unit, givenUnits[i])) || reader.isPending) return undefined;
  const remarks = columns.filter((column) => kinds[column] === 'remark' && !NUMBERS.test(head[column]!));
  const nameOf = (cells: Cells, i: number): string =>
    [cells[last]!, givenUnits[i] ? '' : units[i]!, ...remarks.map((column) => cells[column]!)]
      .filter((part) => !isBlank(part))
      .reduce((name, part) => `${name}（${part}）`);
  const turned = columns.map((column): Cells => {
    if (column === last) return ['period', ...body.map(nameOf)];
    if (kinds[column] === 'name') return ['period', ...body.map((cells) => cells[column]!)];
    return /^(?:period|total)$/.test(kinds[column]!) ? [head[column]!, ...body.map((cells) => cells[column]!)] : [];
  });
  // The corner may give the unit of all: 指标（万元）.
  const titles = [...rows.filter((_, index) => isRemark(cellsOf(index))).map((row) => row[0]!), head[last]!];
  return {
    rows: [...turned, ...titles.map((title) => Array<string>(body.length + 1).fill(title))],
    place: (issue) => placeAcross(issue, reader.where('rows'), own, (row) => cellsOf(row)[last]!, head),
  };
}

/** `rows[2][1]` of the turned table is `rows[1][2]` of the author's. */
function placeAcross(
  issue: Issue,
  field: string,
  own: readonly number[],
  nameOf: (row: number) => string,
  head: Cells,
): Issue {
  const [, column, at = '0'] = /^\[(\d+)\](?:\[(\d+)\])?$/.exec(issue.path.slice(field.length)) ?? [];
  if (!issue.path.startsWith(field) || column === undefined) return issue;
  const row = own[Number(at)] ?? 0;
  const label = at === '0' ? '' : ` (${nameOf(row)})`;
  const expected = issue.expected
    .replace('the sum of its row', 'the sum of its column')
    .replace('the sum of the rows', 'the sum of the columns')
    .replace(/, in row \d+.*$/, `, in row ${row + 1}${label}, column ${head[Number(column)]}`);
  return { ...issue, path: `${field}[${row}][${column}]`, expected };
}
