// Keeps what is counted twice out of a bar: columns that are in another one, or are the whole of others.
import type { Quantity } from '../../quantity/quantity.js';
import type { Column } from '../../report/rows-table.js';
import { areAlike } from './funding-timeline.addable.js';
import { findOfWhich } from './funding-timeline.of-which.js';
import { findWholeColumn } from './funding-timeline.whole-column.js';

/** What the author is told of a column, and what it should have said. */
export interface Doubt {
  readonly column: Column;
  readonly expected: string;
}

export interface Wholes {
  /** What is drawn. */
  readonly series: readonly Column[];
  readonly doubt: Doubt | undefined;
  /** False where nobody can tell what would be counted twice: then they stand side by side. */
  readonly areParts: boolean;
}

/** `columns` are all beside the periods, `found` those of amounts, in `unit`. */
export function findWholes(
  unit: Quantity | undefined,
  columns: readonly Column[],
  found: readonly Column[],
  quantitiesOf: (column: Column) => readonly (Quantity | undefined)[],
): Wholes {
  const none = { series: found, doubt: undefined, areParts: true };
  // Rates stand side by side in any case.
  if (!unit || !areAlike(unit, [])) return none;
  const ofWhich = findOfWhich(columns, found, quantitiesOf);
  if (ofWhich?.isDoubtful) {
    const [column] = ofWhich.parts;
    const expected = `其中：${column!.name}, or that column before ${ofWhich.whole.name}: figures and words do not tell whether it is in it; ${APART}`;
    return { series: found, doubt: { column: column!, expected }, areParts: false };
  }
  const series = ofWhich
    ? columns.filter(
        (column) => column === ofWhich.whole || (found.includes(column) && !ofWhich.parts.includes(column)),
      )
    : found;
  const whole = areAlike(
    unit,
    series.map(({ name }) => name),
  )
    ? findWholeColumn(series, quantitiesOf)
    : undefined;
  if (!whole) return { ...none, series };
  const names = whole.parts.map(({ name }, i) => name || `series ${i + 1}`).join(', ');
  const is = `a name that says whether it is the total, e.g. 合计: in every period it is the sum of ${names}`;
  if (whole.isDoubtful) return { series, doubt: { column: whole.whole, expected: `${is}; ${APART}` }, areParts: false };
  const readIn = (column: Column): number => quantitiesOf(column).filter(Boolean).length;
  const areGiven = whole.parts.every((column) => readIn(column) >= readIn(whole.whole));
  return {
    // Of periods that give it alone, and of rounded parts, the whole is what is stated.
    series: areGiven && !whole.isRounded ? whole.parts : [whole.whole],
    doubt: { column: whole.whole, expected: `${is}, and is taken for it` },
    areParts: true,
  };
}

const APART = 'they are drawn side by side and not added up';
