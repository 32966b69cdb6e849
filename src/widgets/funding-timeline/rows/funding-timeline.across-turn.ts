// Sets a table with the periods across upright, a line a period, and remembers where each cell stood.
import type { Column } from '../../../report/rows-table.js';
import type { AcrossTable } from './funding-timeline.across-table.js';
import type { RowNames } from './funding-timeline.across-names.js';
import type { Places, TimelineTable } from './funding-timeline.places.js';

/** What a line is made of: all columns of one period, of one total, or one column that is of neither. */
interface Line {
  /** The first of its columns, by which the line is numbered. */
  readonly number: number;
  readonly text: string;
  /** The column of each part. */
  readonly columnOf: ReadonlyMap<string, number>;
  readonly isAside: boolean;
}

export function turn(table: AcrossTable, names: RowNames, field: string): TimelineTable {
  const { columns, body, titles } = table;
  const lines = linesOf(table);
  const parts = [...new Set(lines.flatMap(({ columnOf }) => [...columnOf.keys()]))];
  /** 中央计划, 中央完成, 省级计划 … */
  const series = body.flatMap((_, row) => parts.map((part) => ({ row, part })));
  const keys = [...columns.keys()].filter((column) => columns[column]!.kind === 'name');
  const heads = keys.map((key) => ['period', ...series.map(({ row, part }) => names.nameOf(row, key, part))]);
  const upright = columns.map((_, number): readonly string[] => {
    const line = lines.find((each) => each.number === number);
    if (!line) return [];
    return [line.text, ...series.map(({ row, part }) => body[row]![line.columnOf.get(part) ?? -1] ?? '')];
  });
  return {
    rows: [...heads, ...upright, ...titles.map((title) => Array<string>(series.length + 1).fill(title))],
    asides: new Set(lines.filter(({ isAside }) => isAside).map(({ number }) => heads.length + number)),
    places: placesAcross(table, lines, series, names, heads.length, field),
  };
}

function linesOf({ columns }: AcrossTable): Line[] {
  const ofPeriods = new Set(columns.filter(({ kind }) => kind === 'period').map(({ part }) => part));
  // Of neither 计划 nor 完成, what is beside both has a column of its own.
  const [only = '', ...others] = ofPeriods;
  const beside = others.length > 0 ? '' : only;
  const lines: (Line & { readonly columnOf: Map<string, number> })[] = [];
  for (const [number, { kind, text: said, part: own, words }] of columns.entries()) {
    if (!/^(?:period|total|aside|unknown)$/.test(kind)) continue;
    const isOfPeriods = ofPeriods.has(own);
    const [text, part] = isOfPeriods ? [said, own] : [words.join(' · '), beside];
    // A second 小计 is a line of its own.
    const known = lines.findLast((line) => line.text === text && !line.columnOf.has(part));
    if (known && /^(?:period|total)$/.test(kind)) known.columnOf.set(part, number);
    else lines.push({ number, text, columnOf: new Map([[part, number]]), isAside: kind === 'aside' });
  }
  return lines;
}

/** By the numbers of lines, which are the author's columns. */
function placesAcross(
  { columns, body, bodyAt, headAt }: AcrossTable,
  lines: readonly Line[],
  series: readonly { readonly row: number; readonly part: string }[],
  names: RowNames,
  heads: number,
  field: string,
): Places {
  const columnOf = (number: number, { index }: Column): number => {
    const { part = '' } = series[index - 1] ?? {};
    return lines.find((line) => line.number === number)?.columnOf.get(part) ?? number;
  };
  const rowOf = ({ index }: Column): number => bodyAt[series[index - 1]?.row ?? -1] ?? headAt;
  return {
    line: 'column',
    numberOf: (line) => (line < heads ? names.last : line - heads),
    pathOfLine: (number) => `${field}[${headAt}][${number}]`,
    pathOfCell: (number, column) => `${field}[${rowOf(column)}][${columnOf(number, column)}]`,
    nameOfCell: (number, _, column) => {
      const { row } = series[column.index - 1] ?? {};
      const label = row === undefined ? '' : body[row]![names.last]!;
      const head = columns[columnOf(number, column)]!.words.join(' · ');
      return `row ${rowOf(column) + 1}${label && ` (${label})`}, column ${head}`;
    },
  };
}
