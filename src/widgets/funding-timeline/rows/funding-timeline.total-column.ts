// Compares what a table's column of totals says with what each of its rows adds up to.
import { compare } from '../../../quantity/arithmetic.js';
import { sum } from '../../../quantity/sum.js';
import { OF_WHICH, RUNNING, SUBTOTAL, isOfKind, isTotal as isTotalName } from '../../../report/column-kinds.js';
import type { Column } from '../../../report/rows-table.js';
import { withUnit } from '../../../report/named-unit.js';
import type { TimelineFields } from '../../../report/index.js';
import type { FieldReader } from '../../shared/field-reader.js';
import { measuresReader } from '../../shared/read-parts.js';
import type { Entry } from './funding-timeline.entry.js';
import type { Places } from './funding-timeline.places.js';
import type { Difference } from './funding-timeline.totals.js';

const MOST_TOLD = 20;

/** Tells the author of each row of several amounts whose total is surely not their sum. */
export function compareTotalColumn(
  entries: readonly Entry[],
  asides: readonly Column[],
  key: Column | undefined,
  series: readonly string[],
  places: Places,
  reader: FieldReader<TimelineFields>,
): readonly Difference[] {
  const [column, ...others] = asides.filter(
    ({ role, name }) => role === 'total' && isTotalName(name) && !isOfKind(name, SUBTOTAL, RUNNING),
  );
  // Under merged heads each has its own parts: 中央 · 合计, 省级 · 合计.
  if (!column || others.length > 0 || series.length < 2 || series.some((name) => isOfKind(name, OF_WHICH))) return [];
  const read = measuresReader(reader);
  const differences: Difference[] = [];
  for (const { row, period, cells, amounts, isTotal, unit: own } of entries) {
    const quantities = amounts.flatMap(({ quantity }) => quantity ?? []);
    if (isTotal || !period || quantities.length < amounts.length) continue;
    const written = cells[column.index]!;
    const found = read(written);
    const total = found?.ok && found.value.length === 1 ? withUnit(found.value[0], own ?? column.unit) : undefined;
    const parts = sum(quantities);
    if (!total || !parts || !compare(parts, total)) continue;
    differences.push({ parts, total, period });
    if (differences.length > MOST_TOLD) continue;
    reader.issues.push({
      code: 'total-differs',
      path: places.pathOfCell(row, column),
      expected: `the sum of its ${places.line}, ${parts.value} (${parts.unit}), in ${places.nameOfCell(row, cells, column, key)}`,
      received: written,
    });
  }
  const more = differences.length - MOST_TOLD;
  if (more > 0)
    reader.issues.push({
      code: 'total-differs',
      path: reader.where('rows'),
      expected: `the sums of their ${places.line}s`,
      received: `${more} more such cells`,
    });
  return differences;
}
