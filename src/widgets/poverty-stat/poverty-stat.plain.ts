// The model of the commonest stat, in few bytes: figures alone, or exact ones before and after, at days. Every other is left
// to the careful reading, which agrees with it.
import type { Period } from '../../period/period.js';
import { readPlainDate } from '../../period/plain.js';
import { readPlainMeasures } from '../../quantity/plain.js';
import { remember } from '../../remember.js';
import type { StatFields } from '../../report/index.js';
import type { ReportDate } from '../shared/read-date.js';
import { compareAtOnce, trendOf, verdictOf, type StatModel } from './poverty-stat.model.js';

/** A script may have set anything. */
const figures = remember((text: unknown) => (typeof text === 'string' ? readPlainMeasures(text) : undefined));
const date = remember((text: unknown): (ReportDate & { readonly period: Period }) | undefined => {
  const period = typeof text === 'string' ? readPlainDate(text) : undefined;
  return period && { text: period.text, period };
});

/** Undefined where anything is not of the commonest kind. */
export function readPlainStat(fields: StatFields): StatModel | undefined {
  const { label = '', value, before, better, rounding = 'exact', asOf, beforeAsOf } = fields;
  if (fields.of || fields.target || fields.display || rounding !== 'exact') return undefined;
  const goal = better === 'lower' || better === 'higher' ? better : undefined;
  const values = value && (goal || !better) ? figures(value) : undefined;
  const then = before ? figures(before) : undefined;
  const day = asOf ? date(asOf) : undefined;
  const thenDay = beforeAsOf ? date(beforeAsOf) : undefined;
  // The title may name the unit of a bare number.
  if (
    !values ||
    values[0].unit === 'none' ||
    (before && !then) ||
    (asOf && !day) ||
    (beforeAsOf && !thenDay) ||
    // A value before its time is for the careful reading to tell of.
    (thenDay && day && thenDay.period.start > day.period.end)
  )
    return undefined;
  const compared = compareAtOnce(values, then);
  if (!compared) return undefined;
  const { display, measures, unread } = compared;
  const trend = trendOf(measures);
  return {
    display,
    measures,
    unread,
    label,
    trend,
    verdict: verdictOf(trend, goal),
    rounding,
    asOf: day,
    beforeAsOf: thenDay,
  };
}
