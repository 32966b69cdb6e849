// Knows the columns that go on with what 其中 began: 资金|其中：中央|省级, where 中央 and 省级 are all of 资金.
import type { Quantity } from '../../../quantity/quantity.js';
import { sum } from '../../../quantity/sum.js';
import { GIVER, LEVEL, isOfKind, isOfWhich, isTotal } from '../../../report/column-kinds.js';
import { areAlike } from './funding-timeline.addable.js';
import type { Column } from '../../../report/rows-table.js';

export interface OfWhich {
  readonly whole: Column;
  /** The columns behind 其中 that are not named so. */
  readonly parts: readonly Column[];
  /** True where neither figures nor words tell whether these are in the whole or beside it. */
  readonly isDoubtful: boolean;
}

/** Undefined where what stands behind 其中 is beside the whole: together it is more, or it has an 其中 of its own. */
export function findOfWhich(
  unit: Quantity,
  columns: readonly Column[],
  series: readonly Column[],
  quantitiesOf: (column: Column) => readonly (Quantity | undefined)[],
): OfWhich | undefined {
  const at = columns.findIndex(({ name }) => isOfWhich(name));
  const whole = columns[at - 1];
  const behind = columns.slice(at);
  if (at < 1 || !whole) return undefined;
  // 人均 and 支出 behind 其中 are no parts of 资金.
  const parts = behind.filter((column) => series.includes(column) && areAlike(unit, [whole.name, column.name]));
  if (parts.length === 0) return undefined;
  const all = behind.filter((column) => parts.includes(column) || isOfWhich(column.name)).map(quantitiesOf);
  const signs = quantitiesOf(whole).flatMap((total, line) => {
    const pieces = all.flatMap((quantities) => quantities[line] ?? []);
    const together = sum(pieces);
    if (!total || together?.unit !== total.unit) return [];
    const sign = Math.sign(together.value - total.value);
    // Less some that are not given they may be all, and are more in any case.
    return pieces.length === all.length || sign > 0 ? [sign] : [NaN];
  });
  if (signs.length === 0 || signs.some((sign) => sign > 0)) return undefined;
  // 中央|其中：专项|省级: both give, and what is of the one is of another kind.
  const first = behind[0]!.name.replace(OF_WHICH, '');
  const arePeers =
    [whole, ...parts].every(({ name }) => isOfKind(name, LEVEL, GIVER)) && !isOfKind(first, LEVEL, GIVER);
  const known = signs.filter((sign) => !Number.isNaN(sign));
  const isProven = isTotal(whole.name) || (known.length > 0 && known.every((sign) => sign === 0));
  // 专项|其中：中央|配套|其中：省级
  const haveOwn = behind.some(({ name }, i) => isOfWhich(name) && parts.includes(behind[i - 1]!));
  if (isProven) return { whole, parts, isDoubtful: arePeers || haveOwn };
  return arePeers || haveOwn ? undefined : { whole, parts, isDoubtful: true };
}

const OF_WHICH = /^.*?(?:其中|[#＃]|of which|thereof)[:：\s]*/i;
