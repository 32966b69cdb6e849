// Names the rows of a table with the periods across, each with its unit and its remarks: 资金（万元）.
import type { Quantity } from '../../../quantity/quantity.js';
import { isBlank } from '../../../report/blank.js';
import { RATE, isOfKind } from '../../../report/column-kinds.js';
import { readUnit, splitHeader, type ReadMeasures } from '../../../report/named-unit.js';
import { withoutBrackets, type AcrossColumn } from './funding-timeline.across-head.js';

type Cells = readonly string[];

export interface RowNames {
  /** The place of the column of names that stands next to the amounts. */
  readonly last: number;
  /** What a row is called in a column of names, where it stands for `part` of its periods. */
  nameOf(row: number, column: number, part: string): string;
  /** The row whose unit is said twice, and otherwise. */
  readonly contradicted: number;
}

export function nameRows(columns: readonly AcrossColumn[], body: readonly Cells[], read: ReadMeasures): RowNames {
  const last = columns.findLastIndex(({ kind }) => kind === 'name');
  const unitColumn = columns.findIndex(({ kind }) => kind === 'unit');
  const remarks = [...columns.keys()].filter((column) => columns[column]!.kind === 'remark');
  const named = body.map((cells) => splitHeader(cells[last]!, read));
  const units = body.map((cells) => cells[unitColumn] ?? '').map((unit) => (isBlank(unit) ? '' : unit));
  const written = (row: number, part: string): Cells => {
    const { name, unit } = named[row]!;
    if (!part) return [body[row]![last]!, unit ? '' : units[row]!];
    // 万元 under each year is no part.
    if (splitHeader(part, read).name === '') return [name, part];
    // 3 under 同比增长 is no 3亿元.
    return [
      [name, part].filter(Boolean).join(' · '),
      isOfKind(withoutBrackets(part), RATE) ? '' : (unit?.text ?? units[row]!),
    ];
  };
  const nameOf: RowNames['nameOf'] = (row, column, part) => {
    if (column !== last) return body[row]![column]!;
    const [name = '', ...rest] = [...written(row, part), ...remarks.map((each) => body[row]![each]!)].filter(
      (piece) => !isBlank(piece),
    );
    return rest.reduce((whole, piece) => `${whole}（${piece}）`, name);
  };
  return {
    last,
    nameOf,
    // 资金（亿元） in a row of 万元: which of them is true nobody can tell.
    contradicted: named.findIndex(({ unit }, row) => isContradicted(units[row]!, unit, read)),
  };
}

function isContradicted(written: string, given: Quantity | undefined, read: ReadMeasures): boolean {
  const stated = given && readUnit(written, read);
  return stated !== undefined && (stated.unit !== given?.unit || stated.value !== given.value);
}
