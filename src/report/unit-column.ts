// Reads the column that gives each row its unit, 单位|万元, and says which unit a bare amount is in.
import type { Quantity } from '../quantity/quantity.js';
import { isBlank } from './blank.js';
import { countsOther, isUnitName } from './column-kinds.js';
import type { Role } from './column-roles.js';
import type { Column, Line } from './rows-table.js';
import { readUnit, type ReadMeasures } from './named-unit.js';

/** Undefined where there is no such column: 单位 may be an office too, 单位|财政局. */
export function rowUnits(
  columns: readonly Column[],
  lines: readonly Line[],
  read: ReadMeasures,
): ((line: Line) => Quantity | undefined) | undefined {
  const column = columns.find(({ name }) => isUnitName(name));
  const unitOf = ({ cells }: Line): Quantity | undefined => {
    const cell = column ? cells[column.index]! : '';
    return isBlank(cell) ? undefined : readUnit(cell, read);
  };
  return column && lines.some((line) => unitOf(line)) ? unitOf : undefined;
}

/** Columns of people may be called otherwise: 人口, 规模. */
const COUNTED: Partial<Record<Role, string>> = { households: '户', people: '人' };

/** The unit of a bare amount, that of its row before that of its column; `unclear` where they are of one kind and differ in size. */
export function unitAt({ unit: own }: Line, column: Column): Quantity | 'unclear' | undefined {
  const { unit, hasOwnUnit, role, name } = column;
  if (!own) return unit;
  if (hasOwnUnit && unit) return unit.unit === own.unit && unit.value !== own.value ? 'unclear' : unit;
  // 户数 and 村数 in a row of 万元 are no money.
  return countsOther(COUNTED[role] ?? name, own.unit) ? unit : own;
}
