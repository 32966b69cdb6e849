// Compares what a table's totals rows say with what its lines add up to.
import { compare } from '../../../quantity/arithmetic.js';
import type { Period } from '../../../period/period.js';
import type { Quantity } from '../../../quantity/quantity.js';
import { sum } from '../../../quantity/sum.js';
import { RUNNING, SUBTOTAL, isOfKind } from '../../../report/column-kinds.js';
import type { TimelineFields } from '../../../report/index.js';
import type { FieldReader } from '../../shared/field-reader.js';
import type { Bar } from '../model/funding-timeline.bar.js';
import type { Entry } from './funding-timeline.entry.js';
import type { Places } from './funding-timeline.places.js';

/** A total that is published and is not the sum of its lines; of one period, not the sum of its series. */
export interface Difference {
  readonly parts: Quantity;
  readonly total: Quantity;
  readonly period?: Period;
}

export interface Totals {
  readonly differences: readonly Difference[];
  /** Whether the table gives any sum that is not that of all lines. */
  readonly isContradicted: boolean;
}

/** What may add up some of the lines only, 2016—2018年合计. */
const OF_SOME = /\d/;

/** Tells the author of each total that surely is not the sum of the bars. */
export function compareTotals(
  entries: readonly Entry[],
  bars: readonly Bar[],
  places: Places,
  reader: FieldReader<TimelineFields>,
): Totals {
  const differences: Difference[] = [];
  let isContradicted = false;
  for (const { row, text, cells, amounts, isTotal } of entries) {
    if (!isTotal || isOfKind(text, SUBTOTAL)) continue;
    amounts.forEach(({ quantity: total }, i) => {
      const parts = total && sum(bars.flatMap(({ entry }) => entry.amounts[i]!.quantity ?? []));
      if (!parts || !compare(parts, total)) return;
      isContradicted = true;
      // 累计 may hold what came before the first line.
      if (OF_SOME.test(text) || isOfKind(text, RUNNING)) return;
      differences.push({ parts, total });
      reader.issues.push({
        code: 'total-differs',
        path: places.pathOfLine(row),
        expected: `the sum of the ${places.line}s, ${parts.value} (${parts.unit})`,
        received: cells.filter(Boolean).join(' '),
      });
    });
  }
  return { differences, isContradicted };
}
