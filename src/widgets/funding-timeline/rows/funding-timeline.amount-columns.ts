// Tells columns of amounts from all else a table holds, and reads their cells.
import type { Quantity } from '../../../quantity/quantity.js';
import { isBlank } from '../../../report/blank.js';
import { areLikeFigures } from '../../../report/like-figures.js';
import { isRemarks } from '../../../report/column-kinds.js';
import type { Role } from '../../../report/column-roles.js';
import type { Column, Line } from '../../../report/rows-table.js';
import { unitAt } from '../../../report/unit-column.js';
import { withUnit } from '../../../report/named-unit.js';
import type { TimelineFields } from '../../../report/index.js';
import { WHOLE_GRAMMAR, type FieldReader } from '../../shared/field-reader.js';
import { measuresReader } from '../../shared/read-parts.js';
import type { Amount } from './funding-timeline.entry.js';
import { findWholes, type Doubt } from './funding-timeline.wholes.js';

export interface AmountColumns {
  readonly series: readonly Column[];
  /** What else is written beside the periods: remarks, totals of several columns. */
  readonly asides: readonly Column[];
  /** A column a series, a cell a line, each in the unit it is written in. */
  readonly cells: readonly (readonly Amount[])[];
  readonly doubt: Doubt | undefined;
  /** Whether nothing among the series is counted twice. */
  readonly areParts: boolean;
}

export function readAmountColumns(
  columns: readonly Column[],
  lines: readonly Line[],
  reader: FieldReader<TimelineFields>,
): AmountColumns {
  const beside = columns.filter(({ role }) => role !== 'period');
  const readAll = (some: readonly Column[]): Amount[][] =>
    some.map((column) => lines.map((line) => readCell(line, column, reader)));
  const named = beside.filter(({ name }) => !isRemarks(name));
  const own = named.filter(({ role }) => role !== 'total');
  const ofOwn = readAll(own);
  // 合计 beside 进展, which is words, is the amount.
  const isOwn = own.length === named.length || ofOwn.some((cells) => cells.some(({ quantity }) => quantity));
  const candidates = isOwn ? own : named;
  const read = isOwn ? ofOwn : readAll(named);
  // Where nothing is written but totals, nothing would be drawn.
  const isEmpty = (i: number): boolean => read[i]!.every(({ text }, y) => lines[y]!.isTotal || isBlank(text));
  const isOfAmounts = ({ hasOwnUnit }: Column, i: number): boolean =>
    candidates.length === 1 ||
    (!isEmpty(i) &&
      (hasOwnUnit || read[i]!.some(({ quantity }) => quantity) || areLikeFigures(read[i]!.map(({ text }) => text))));
  const found = candidates.filter(isOfAmounts);
  const cellsOf = (column: Column): readonly Amount[] => read[candidates.indexOf(column)] ?? readAll([column])[0]!;
  const unit = unitOf(found.flatMap(cellsOf));
  // A totals row says nothing that its lines do not.
  const { series, ...wholes } = findWholes(unit, named, found, (column) =>
    cellsOf(column).map(({ quantity }, i) => (lines[i]!.isTotal ? undefined : quantity && inUnit(quantity, unit))),
  );
  return {
    series,
    asides: beside.filter((column) => !series.includes(column)),
    cells: series.map(cellsOf),
    ...wholes,
  };
}

function readCell(line: Line, column: Column, reader: FieldReader<TimelineFields>): Amount {
  const text = line.cells[column.index]!;
  if (isBlank(text)) return { quantity: undefined, text };
  const found = measuresReader(reader)(text);
  const unit = unitAt(line, column);
  const given = found?.ok && found.value.length === 1 ? found.value[0] : undefined;
  const isUnclear = unit === 'unclear' && given?.unit === 'none';
  const only = given && !isUnclear ? withUnit(given, unit === 'unclear' ? undefined : unit) : undefined;
  const counted = COUNTED[column.role];
  return { quantity: only?.unit === 'none' && counted ? { ...only, unit: counted } : only, text };
}

/** A bare number counts what its column counts. */
const COUNTED: Partial<Record<Role, string>> = { households: 'household', people: 'person' };

const isMoney = ({ unit }: Quantity): boolean => /^[A-Z]{3}$/.test(unit);

/** The widget's one unit: that of the first amount of money, else of the first that names one. */
export function unitOf(amounts: readonly Amount[]): Quantity | undefined {
  let named: Quantity | undefined;
  for (const { quantity } of amounts) {
    if (!quantity) continue;
    if (isMoney(quantity)) return quantity;
    if (!named || (named.unit === 'none' && quantity.unit !== 'none')) named = quantity;
  }
  return named;
}

/** The amount, where it is in the widget's unit; nothing is nothing in every unit. */
export function inUnit(quantity: Quantity, unit: Quantity | undefined): Quantity | undefined {
  if (!unit || quantity.unit === unit.unit) {
    const isSame = !unit?.counter || !quantity.counter || unit.counter === quantity.counter;
    return isSame ? quantity : undefined;
  }
  return quantity.value === 0 && quantity.unit === 'none' ? { ...quantity, unit: unit.unit } : undefined;
}

/**
 * Whether a text ends in a period after a comma or a space: 54.73亿元，2020. Rows were parted by it, and what follows
 * belongs to that period.
 */
export function endsInPeriod(text: string, reader: FieldReader<TimelineFields>): boolean {
  if (!/[,，、。\s].*[\d今五]/.test(text)) return false;
  const grammar = reader.ask(WHOLE_GRAMMAR);
  return [/^.*[,，、。]/, /^.*\s/].some((before) => {
    const last = text.replace(before, '').trim();
    return last !== '' && last !== text && grammar?.parsePeriod(last, '2000-01-01').ok === true;
  });
}
