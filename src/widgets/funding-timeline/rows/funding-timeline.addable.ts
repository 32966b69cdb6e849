// Knows which amounts can be added up: of one period, and of different ones.
import { isMoment } from '../../../period/overlap.js';
import type { Period } from '../../../period/period.js';
import type { Quantity } from '../../../quantity/quantity.js';
import {
  ALLOTTED,
  AVERAGE,
  CHANGE,
  LEVEL,
  OTHER_TIME,
  PLAIN,
  PLANNED,
  RATE,
  RECEIVED,
  RUNNING,
  SPENT,
  WHOLE,
  isOfKind,
  isTotal,
  type ColumnKind,
} from '../../../report/column-kinds.js';

/** What is no part of an amount beside it. */
const NO_PARTS: readonly ColumnKind[] = [AVERAGE, RUNNING, OTHER_TIME, CHANGE];

/** The same money on its way: planned, allotted, received, spent. */
const STAGES: readonly ColumnKind[] = [PLANNED, ALLOTTED, RECEIVED, SPENT];

const stagesOf = (name: string): string => STAGES.filter((stage) => isOfKind(name, stage)).join();

/**
 * Whether columns are amounts of one kind, which may be parts of one: 计划 beside 完成, or beside 资金, are not. A bare 98 in a
 * column 完成率 is of no kind with the money beside it.
 */
export function areAlike({ unit }: Quantity, names: readonly string[]): boolean {
  const isRate = unit.startsWith('percent') || unit.includes('/');
  const hasRate = unit === 'none' && names.some((name) => isOfKind(name, RATE));
  if (isRate || hasRate) return false;
  return (
    names.length < 2 || (!names.some((name) => isOfKind(name, ...NO_PARTS)) && new Set(names.map(stagesOf)).size < 2)
  );
}

/** Whether a name says that it is all of what is beside it: 合计, 总投资; 资金 beside 中央 and 省级. */
export const saysWhole = (name: string, others: readonly string[]): boolean =>
  isTotal(name) || isOfKind(name, WHOLE) || (isOfKind(name, PLAIN) && others.every((other) => isOfKind(other, LEVEL)));

/** By their words the one is of the other, at least in part: 总投资 and 中央, 全省 and 全县. */
function haveWhole(names: readonly string[]): boolean {
  const wholes = names.filter((name, at) => saysWhole(name, names.toSpliced(at, 1)));
  return wholes.length > 0 && (wholes.length < names.length || names.every((name) => name.startsWith('全')));
}

/**
 * Whether the amounts of one period add up: not rates and shares, of which 1% and 2% of different wholes are no 3%; not what
 * was planned, or is of each person, beside what was spent.
 */
export const areStacked = (unit: Quantity, series: readonly string[]): boolean =>
  areAlike(unit, series) && (series.length < 2 || !haveWhole(series));

/**
 * Whether a title says that each amount has come together by then, 累计投入资金, and none falls: what falls is of its own
 * period. `columnsInTime` gives the series, each in order of time.
 */
export const areRunning = (label: string, columnsInTime: () => readonly (readonly Quantity[])[]): boolean =>
  isOfKind(label, RUNNING) &&
  columnsInTime().every((amounts) => amounts.every(({ value }, i) => i === 0 || value >= amounts[i - 1]!.value));

/** What stands at a day, 截至2019年底, 2018年末, by the end of 2019; an amount of a day, 2019-12-31, is of that day alone. */
const STANDING = /[截止底末]|\b(?:as (?:of|at)|by|end|until|till?|to)\b/i;

const isStanding = (period: Period): boolean => isMoment(period) && STANDING.test(period.text);

/**
 * Money, and other things counted over spans of time. Not what stands at a day; not people and households, who may be
 * the same ones in each year; not what is of each person, or has come together by then.
 */
export const areAddable = (
  { unit }: Quantity,
  periods: readonly Period[],
  series: readonly string[],
  label: string,
): boolean =>
  unit !== 'person' &&
  unit !== 'household' &&
  !periods.some(isStanding) &&
  !isOfKind(label, AVERAGE) &&
  !series.some((name) => isOfKind(name, AVERAGE, RUNNING));
