// What a stat's fields amount to: plain figures, how they moved, what part they are, how far from the target.
import { outcome } from '../../quantity/difference.js';
import { plus } from '../../quantity/plus.js';
import type { Quantity } from '../../quantity/quantity.js';
import type { Rounding } from '../../quantity/scale.js';
import type { Trend } from '../../text/stat/words.js';
import type { ReportDate } from '../shared/read-date.js';
import type { Compared, Direction, Measure, Measures, Verdict } from './poverty-stat.measure.js';

export interface StatModel extends Compared {
  readonly label: string;
  /** How the fact moved: one way only where all of its measures went it. */
  readonly trend: Trend | undefined;
  readonly verdict: Verdict;
  readonly rounding: Rounding;
  readonly asOf: ReportDate | undefined;
  readonly beforeAsOf: ReportDate | undefined;
}

/** Figures alone, or exact ones side by side in the same units and how they moved; undefined where they are otherwise. */
export function compareAtOnce(
  values: readonly Quantity[],
  before: readonly Quantity[] | undefined,
): Compared | undefined {
  if (before && !isSameMeasured(values, before)) return undefined;
  const measures = values.map((value, i): Measure => {
    const then = before?.[i];
    const change = then && plus(value.value, -then.value);
    if (change === undefined) return { value, before: then, trend: then && 'unclear' };
    const trend = change < 0 ? 'fell' : change > 0 ? 'rose' : 'same';
    return { value, before: then, trend, difference: outcome(value, change) };
  });
  return { display: before ? 'change' : 'number', measures: measures as unknown as Measures, unread: [] };
}

const isSameMeasured = (values: readonly Quantity[], before: readonly Quantity[]): boolean =>
  values.length === before.length &&
  values.every((value, i) => {
    const then = before[i]!;
    return isExact(value) && isExact(then) && value.unit === then.unit && value.counter === then.counter;
  });

const isExact = ({ bound, to }: Quantity): boolean => bound === 'exact' && to === undefined;

export function trendOf([first, ...others]: Measures): Trend | undefined {
  return others.every(({ trend }) => trend === first.trend) ? first.trend : 'unclear';
}

export function verdictOf(trend: Trend | undefined, better: Direction | undefined): Verdict {
  if (!better || (trend !== 'fell' && trend !== 'rose')) return undefined;
  return (trend === 'fell') === (better === 'lower') ? 'better' : 'worse';
}
