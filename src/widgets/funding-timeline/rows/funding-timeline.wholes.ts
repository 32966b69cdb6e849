// Keeps what is counted twice out of a bar: columns that are in another one, or are the whole of others.
import type { Quantity } from '../../../quantity/quantity.js';
import type { Column } from '../../../report/rows-table.js';
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

type QuantitiesOf = (column: Column) => readonly (Quantity | undefined)[];

/** `columns` are all beside the periods, `found` those of amounts; `quantitiesOf` gives what of them is in `unit`. */
export function findWholes(
  unit: Quantity | undefined,
  columns: readonly Column[],
  found: readonly Column[],
  quantitiesOf: QuantitiesOf,
): Wholes {
  // Rates stand side by side in any case, and what is in another unit is in no bar.
  const drawn = unit && areAlike(unit, []) ? found.filter((column) => quantitiesOf(column).some(Boolean)) : [];
  const ofWhich = unit && findOfWhich(unit, columns, drawn, quantitiesOf);
  if (ofWhich?.isDoubtful) {
    const [column] = ofWhich.parts;
    const expected = `其中：${column!.name}, or that column before ${ofWhich.whole.name}: figures and words do not tell whether it is in it; ${APART}`;
    return { series: found, doubt: { column: column!, expected }, areParts: false };
  }
  const without = (series: readonly Column[], some: readonly Column[] = []): readonly Column[] =>
    series.filter((column) => !some.includes(column));
  const series = columns.filter(
    (column) => column === ofWhich?.whole || without(found, ofWhich?.parts).includes(column),
  );
  const summed = without(drawn, ofWhich?.parts);
  const areSummed =
    unit &&
    areAlike(
      unit,
      summed.map(({ name }) => name),
    );
  const whole = areSummed ? findWholeColumn(summed, quantitiesOf) : undefined;
  if (!whole) return { series, doubt: undefined, areParts: true };
  const names = whole.parts.map(({ name }, i) => name || `series ${i + 1}`).join(', ');
  const is = `a name that says whether it is the total, e.g. 合计: in every period it is the sum of ${names}`;
  if (whole.isDoubtful) return { series, doubt: { column: whole.whole, expected: `${is}; ${APART}` }, areParts: false };
  const readIn = (column: Column): number => quantitiesOf(column).filter(Boolean).length;
  const areGiven = whole.parts.every((column) => readIn(column) >= readIn(whole.whole));
  return {
    // Of periods that give it alone, and of rounded parts, the whole is what is stated.
    series: without(series, areGiven && !whole.isRounded ? [whole.whole] : whole.parts),
    doubt: { column: whole.whole, expected: `${is}, and is taken for it` },
    areParts: true,
  };
}

const APART = 'they are drawn side by side and not added up';
