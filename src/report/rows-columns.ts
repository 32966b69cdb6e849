// Tells what each column of a table holds, by its header: its role, its name without the unit, its unit.
import type { Quantity } from '../quantity/quantity.js';
import { countsOther, isOfWhich, isRemarks, isTotal, isUnitName } from './column-kinds.js';
import { isLevel, roleOf, roleWithin, type Role } from './column-roles.js';
import { splitHeader, type ReadMeasures } from './named-unit.js';

export interface Column {
  /** Where its cells stand in a row. */
  readonly index: number;
  readonly role: Role;
  /** As its header names it, without the unit; empty where there is no header. */
  readonly name: string;
  /** What a cell's 1 stands for, where the header says: 100000000 `CNY` for 资金(亿元). */
  readonly unit: Quantity | undefined;
  /** Whether its own header says so, and not the table for all. */
  readonly hasOwnUnit: boolean;
}

/** What a bare number counts in its column. */
const COUNTED: Partial<Record<Role, string>> = { households: 'household', people: 'person' };

/** The columns under some rows of header; `tableUnit` is that of all amounts that have none. */
export function makeColumns(
  heads: readonly (readonly string[])[],
  width: number,
  lineOf: 'period' | 'place',
  read: ReadMeasures,
  tableUnit: Quantity | undefined,
): Column[] {
  const found = [...Array(width).keys()].map((index) => {
    const parts = heads.map((row) => splitHeader(row[index]!, read));
    const names = [...new Set(parts.map(({ name }) => name))].filter(Boolean);
    const unit = parts.findLast((part) => part.unit)?.unit;
    const name = names.at(-1) ?? '';
    return { index, names, role: roleOf(name), unit };
  });
  // An exact word goes before a longer name: 人数 before 党员人数.
  const exact = new Set(found.map(({ role }) => role));
  if (lineOf === 'place')
    for (const column of found) {
      const name = column.names.at(-1) ?? '';
      // 其中：贫困人口 beside 搬迁人口 is in it already.
      const role = column.role ?? (column.names.some(isOfWhich) ? undefined : roleWithin(name));
      if (!exact.has(role)) column.role = role;
      // 镇, 村 and 组 under 迁出地.
      if (!role && isLevel(name) && column.names.some((head) => roleOf(head) === 'origin')) column.role = 'origin';
    }
  // 中央 over 计划 and 完成, 省级 over the same two: the lower name alone would not tell them apart.
  const last = found.map(({ names }) => names.at(-1));
  const isNamed = found.some(({ role }) => role === lineOf);
  const isWord = ({ names, role, unit }: (typeof found)[number]): boolean =>
    !role && !unit && !isRemarks(names.at(-1) ?? '');
  const first = lineOf === 'period' ? 0 : found.find(isWord)?.index;
  const key = isNamed ? found.find(({ role }) => role === lineOf)!.index : first;
  const isAmount = ({ names, role, index }: (typeof found)[number]): boolean =>
    !role && (isNamed || index > 0) && !isRemarks(names.at(-1) ?? '') && !isUnitName(names.at(-1) ?? '');
  const isTotalColumn = ({ names }: (typeof found)[number]): boolean => isTotal(names.at(-1) ?? '');
  const amounts = found.filter(isAmount);
  const parts = new Set(amounts.filter(({ names }) => names.some(isOfWhich)));
  const hasSeries = amounts.some((column) => !isTotalColumn(column));
  const hasWhole = amounts.some((column) => !isTotalColumn(column) && !parts.has(column));
  // 合计 beside nothing but 其中中央 is the amount itself.
  const isTotalTheWhole = !hasWhole && parts.size > 0 && amounts.filter(isTotalColumn).length === 1;
  const isBeside = (column: (typeof found)[number]): boolean =>
    isTotalColumn(column) ? hasSeries && !isTotalTheWhole : parts.has(column) && (hasWhole || isTotalTheWhole);
  // Over periods or places it is that of the amounts beside them: 单位：万元|中央|省级.
  const lent = tableUnit ?? found.find(({ index }) => index === key)?.unit;
  return found.map((column): Column => {
    const { index, names, role, unit } = column;
    const isAlone = last.indexOf(names.at(-1)) === last.lastIndexOf(names.at(-1));
    const name = isAlone ? (names.at(-1) ?? '') : names.join(' · ');
    const own = index === key ? lineOf : role === lineOf ? 'series' : role;
    const kind = own ?? (isBeside(column) ? 'total' : 'series');
    const counted = COUNTED[kind];
    // 单位：万人 is of people, not of households beside them; 万 alone is of both. 村数 under 单位：万元 are no money.
    const isLent = counted
      ? lent?.unit === counted || lent?.unit === 'none'
      : /^(?:series|total)$/.test(kind) && !(lent && countsOther(name, lent.unit));
    return {
      index,
      role: kind,
      name,
      unit: unit ?? (isLent ? lent : undefined),
      hasOwnUnit: unit !== undefined,
    };
  });
}
