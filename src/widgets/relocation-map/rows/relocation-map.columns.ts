// Knows what each column of a map's table holds: by its header, else by the units in its cells.
import { isBlank } from '../../../report/blank.js';
import { areLikeFigures } from '../../../report/like-figures.js';
import { isOfWhich, isRemarks } from '../../../report/column-kinds.js';
import { isLevel, roleOf } from '../../../report/column-roles.js';
import { unitAt } from '../../../report/unit-column.js';
import type { Column, Line } from '../../../report/rows-table.js';
import { withUnit, type ReadMeasures } from '../../../report/named-unit.js';
import { MEASURES, UNITS, type Amounts } from '../relocation-map.amounts.js';

export type Measure = (typeof MEASURES)[number];

export interface MapColumns {
  /** By their roles: one each. */
  readonly columns: ReadonlyMap<string, Column>;
  /** Those that make up whence people came: 迁出镇, 迁出村, 迁出组. */
  readonly origins: readonly Column[];
  /** Those whose cells tell households and people by their units: 1203户4816人. */
  readonly told: readonly Column[];
  /** All others, which the table of the data keeps as written. */
  readonly asides: readonly Column[];
  /** Those among them that hold figures nobody can tell the meaning of. */
  readonly unread: readonly Column[];
  /** What several columns say they count. */
  readonly doubled: readonly Measure[];
}

export function sortColumns(all: readonly Column[], lines: readonly Line[], read: ReadMeasures): MapColumns {
  const columns = new Map<string, Column>();
  for (const column of all)
    if (!/^(?:series|total|period)$/.test(column.role) && !columns.has(column.role)) columns.set(column.role, column);
  const doubled = MEASURES.filter((measure) => all.filter(({ role }) => role === measure).length > 1);
  for (const measure of doubled) columns.delete(measure);
  const origins = all.filter(
    (column) => column.role === 'origin' && (columns.get('origin') === column || isLevel(column.name)),
  );
  const rest = all.filter((column) => columns.get(column.role) !== column && !origins.includes(column));
  const candidates = rest
    .filter(({ name, role }) => !isRemarks(name) && role !== 'total')
    .map((column) => ({ column, measures: measuresIn(column, lines, read) }));
  const told = candidates
    .filter(
      ({ column, measures }) =>
        measures.length > 0 &&
        measures.every(
          (measure) =>
            !columns.has(measure) &&
            candidates.every((other) => other.column === column || !other.measures.includes(measure)),
        ),
    )
    .map(({ column }) => column);
  const asides = rest.filter((column) => !told.includes(column));
  // Where people are known, money and area are not taken for them.
  const isKnown = told.length > 0 || MEASURES.some((measure) => columns.has(measure));
  // 其中：贫困人口 is in 搬迁人口 already, and is not missed.
  const unread = asides.filter(
    (column) =>
      !isRemarks(column.name) &&
      !isOfWhich(column.name) &&
      !/^(?:total|period)$/.test(column.role) &&
      !(isKnown && isOther(column, lines, read)) &&
      areLikeFigures(lines.map(({ cells }) => cells[column.index]!)),
  );
  return { columns, origins, told, asides, unread, doubled };
}

/** When, how large, how far, for how much. */
const OTHER =
  /(?:时间|時間|日期|年[月度份])$|面[积積]|投[资資]|[资資]金|金[额額]|海拔|距[离離]|[电電][话話]|\b(?:date|year|area|cost|distance|phone)\b/i;

/** Columns that are plainly of something else: 建筑面积（㎡）, 1200万元, 建成时间. */
function isOther({ name, index, unit }: Column, lines: readonly Line[], read: ReadMeasures): boolean {
  const isNoCount = (found: string | undefined): boolean => !/^(?:none|household|person)$/.test(found ?? 'none');
  const stated = lines.map(({ cells }) => cells[index]!).filter((cell) => !isBlank(cell));
  const unitOf = (cell: string): string | undefined => {
    const found = read(cell);
    return found?.ok ? found.value[0].unit : undefined;
  };
  return (
    OTHER.test(name) || isNoCount(unit?.unit) || (stated.length > 0 && stated.every((cell) => isNoCount(unitOf(cell))))
  );
}

/** What the units in a column's cells say it counts. */
const measuresIn = (column: Column, lines: readonly Line[], read: ReadMeasures): Measure[] => {
  const found = new Set<string>();
  for (const line of lines) {
    const pair = readPair(line.cells[column.index]!, unitAt(line, column), read);
    for (const measure of Object.keys(pair ?? {})) found.add(measure);
  }
  return MEASURES.filter((measure) => found.has(measure));
};

/** Households and people in one cell, each at most once and nothing else; `unit` is that of a bare number. */
export function readPair(cell: string, unit: ReturnType<typeof unitAt>, read: ReadMeasures): Amounts | undefined {
  const found = /[\d〇零一二三四五六七八九十百千万０-９]/.test(cell) ? read(cell) : undefined;
  if (!found?.ok) return undefined;
  const amounts: { -readonly [M in Measure]?: Amounts[M] } = {};
  for (const given of found.value) {
    const quantity = withUnit(given, unit === 'unclear' ? undefined : unit);
    const measure = MEASURES.find((each) => UNITS[each] === quantity.unit);
    if (!measure || amounts[measure]) return undefined;
    amounts[measure] = quantity;
  }
  return amounts;
}

/**
 * Whether an amount goes on with a name after a comma, and there is more behind: 4816人，乙 before 803人. Rows were
 * parted by it.
 */
export function isJoined(cell: string, next: string | undefined, read: ReadMeasures): boolean {
  if (!next || !/[,，、。\s]/.test(cell)) return false;
  const [, amount = '', name = ''] =
    /^(.*\d.*?)(?:\s*[,，、。]\s*|(?<=\p{Script=Han})\s+)([^\d,，、。]+)$/u.exec(cell) ?? [];
  return amount !== '' && name !== '' && read(amount)?.ok === true && read(cell)?.ok === false;
}

/** The same of a header: 人数，甲 before 10. A column may hold two things, 户数、人数. */
export function isJoinedHead({ name }: Column): boolean {
  const [, head = '', rest = ''] = /^(.+?)\s*[,，、。]\s*(.+)$/.exec(name) ?? [];
  return roleOf(head.replace(/\s*[(（].*$/, '')) !== undefined && roleOf(rest) === undefined;
}
