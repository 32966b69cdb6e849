// Knows the columns that go on with what 其中 began: 资金|其中：中央|省级, where 中央 and 省级 are all of 资金.
import type { Quantity } from '../../quantity/quantity.js';
import { sum } from '../../quantity/sum.js';
import { isOfWhich } from '../../report/column-kinds.js';
import type { Column } from '../../report/rows-table.js';

/** The whole and its parts that are not named so; undefined where the figures do not prove it, line by line. */
export function findWhole(
  columns: readonly Column[],
  series: readonly Column[],
  quantitiesOf: (column: Column) => readonly (Quantity | undefined)[],
): { readonly whole: Column; readonly parts: readonly Column[] } | undefined {
  const at = columns.findIndex(({ name }) => isOfWhich(name));
  const whole = columns[at - 1];
  const behind = columns.slice(at);
  const parts = behind.filter((column) => series.includes(column));
  if (at < 1 || !whole || parts.length === 0) return undefined;
  const all = behind.filter((column) => parts.includes(column) || isOfWhich(column.name)).map(quantitiesOf);
  const lines = quantitiesOf(whole).flatMap((total, i) => {
    const pieces = all.flatMap((quantities) => quantities[i] ?? []);
    return total && pieces.length === all.length ? [sum(pieces)?.value === total.value] : [];
  });
  return lines.length > 0 && lines.every(Boolean) ? { whole, parts } : undefined;
}
