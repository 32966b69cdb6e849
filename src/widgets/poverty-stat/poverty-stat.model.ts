// What a stat's fields amount to: plain figures, how they moved, what part they are, how far from the target.
import type { Period } from '../../period/period.js';
import { outcome } from '../../quantity/difference.js';
import { plus } from '../../quantity/plus.js';
import type { Quantity } from '../../quantity/quantity.js';
import type { Rounding } from '../../quantity/scale.js';
import type { StatFields } from '../../report/index.js';
import type { Trend } from '../../text/stat/words.js';
import { A_QUANTITY, type FieldReader } from '../shared/field-reader.js';
import { measuresOf, periodOf } from '../shared/read-figures.js';
import type { Compared, Measure, Measures, Verdict } from './poverty-stat.measure.js';
import { ROUNDING } from './poverty-stat.writer.js';

/** A date as read, or as typed where it could not be. */
export interface StatDate {
  readonly text: string;
  readonly period: Period | undefined;
}

export interface StatModel extends Compared {
  readonly label: string;
  /** How the fact moved: one way only where all of its measures went it. */
  readonly trend: Trend | undefined;
  readonly verdict: Verdict;
  readonly rounding: Rounding;
  readonly asOf: StatDate | undefined;
  readonly beforeAsOf: StatDate | undefined;
}

/** Shares, targets, grids and changes of rough figures, for the stats that have one. */
export const COMPARISONS = () => import('./poverty-stat.comparisons.js');

/** Without a readable `value` there is no model; any other field that cannot be read is kept as typed. */
export function makeStatModel(reader: FieldReader<StatFields>): StatModel | undefined {
  const { fields } = reader;
  const values = measuresOf(reader, 'value');
  if (!values && !fields.value) reader.report('value-missing', 'value', A_QUANTITY);
  const before = measuresOf(reader, 'before');
  const better = reader.choice('better', ['', 'lower', 'higher']) || undefined;
  const rounding = reader.choice('rounding', ['exact', 'nearest', 'floor']);
  if (rounding !== 'exact') reader.ask(ROUNDING);
  const isPlain = !fields.of && !fields.target && !fields.display && (!fields.before || isSameMeasured(values, before));
  const compared =
    values &&
    (isPlain ? changeOf(values, before) : reader.ask(COMPARISONS)?.compareFields(values, before, better, reader));
  if (!compared || reader.isPending) return undefined;

  const asOf = readDate(reader, 'asOf');
  const [first] = compared.measures;
  const trend = compared.measures.every((measure) => measure.trend === first.trend) ? first.trend : 'unclear';
  return {
    label: fields.label ?? '',
    trend,
    verdict: better && isMove(trend) ? ((trend === 'fell') === (better === 'lower') ? 'better' : 'worse') : undefined,
    rounding,
    asOf,
    beforeAsOf: readDate(reader, 'beforeAsOf', asOf?.period && fields.asOf),
    ...compared,
  };
}

/** Whether exact figures stand side by side in the same units: the change that most stats tell. */
const isSameMeasured = (values: readonly Quantity[] = [], before: readonly Quantity[] = []): boolean =>
  values.length === before.length &&
  values.every((value, i) => {
    const then = before[i]!;
    return isExact(value) && isExact(then) && value.unit === then.unit && value.counter === then.counter;
  });

const isExact = ({ bound, to }: Quantity): boolean => bound === 'exact' && to === undefined;

const changeOf = (values: readonly Quantity[], before: readonly Quantity[] | undefined): Compared => ({
  display: before ? 'change' : 'number',
  measures: values.map((value, i): Measure => {
    const then = before?.[i];
    const change = then && plus(value.value, -then.value);
    if (change === undefined) return { value, before: then, trend: then && 'unclear' };
    const trend = change < 0 ? 'fell' : change > 0 ? 'rose' : 'same';
    return { value, before: then, trend, difference: outcome(value, change) };
  }) as unknown as Measures,
  unread: [],
});

const isMove = (trend: Trend | undefined): boolean => trend === 'fell' || trend === 'rose';

function readDate(reader: FieldReader<StatFields>, field: 'asOf' | 'beforeAsOf', asOf?: string): StatDate | undefined {
  const text = reader.text(field);
  if (!text) return undefined;
  const told = reader.issues.length;
  const period = periodOf(reader, field, asOf);
  // There is nothing that 去年 could be seen from.
  if (field === 'asOf' && reader.issues.splice(told).length > 0)
    reader.report('period-unreadable', field, 'a date, e.g. 2020-10-21');
  return { text, period };
}
