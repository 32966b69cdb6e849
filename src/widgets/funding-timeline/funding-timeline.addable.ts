// Knows which amounts can be added up: of one period, and of different ones.
import { isMoment } from '../../period/overlap.js';
import type { Period } from '../../period/period.js';
import type { Quantity } from '../../quantity/quantity.js';

/** Rates and shares have no sum: 1% and 2% of different wholes are no 3%. */
const isAmount = ({ unit }: Quantity): boolean => !unit.startsWith('percent') && !unit.includes('/');

/** Columns of rates whose cells name no unit: 完成率, 占比, 同比. */
const RATE = /(?:率|[占佔]比|比[重例]|[同环環]比|百分[比点點]|增[长長幅])$|\b(?:rate|share|ratio|percentage)\b|%/i;

/** What is of each one, and no part of an amount: 人均纯收入, 户均补助. */
const AVERAGE = /[人户戶亩畝村平]均|\b(?:per capita|per (?:person|household)|average|mean)\b/i;
/** What has come together by then: 累计投入. */
const RUNNING = /^累[计計]|\b(?:cumulative|running)\b/i;
/** Not of the period itself: 上年同期, 增减额. */
const OF_OTHERS = /上年|去年|上期|同期|增减|增減|\b(?:previous|last) year\b|\bchange\b/i;

/** The same money on its way: 计划 and 完成, 预算数 and 决算数, 下达 and 支出. 预算内 and 预算外 are parts. */
const STAGES = [
  /[计計][划劃]|[预預]算(?![内內外])|目[标標]|\b(?:plan(?:ned)?|budget(?:ed)?|targets?|approved|allocated)\b/i,
  /下[达達]/,
  /到位|[拨撥]付|\breleased\b/i,
  /完成|[实實][际際]|[决決]算|支出|[执執]行|\b(?:actual|spent|disbursed|outturn)\b/i,
];

/**
 * Whether the amounts of one period add up. A bare 98 in a column 完成率 is of no kind with the money beside it, and what
 * was planned, or is of each person, is no part of what was spent.
 */
export function areStacked(unit: Quantity, series: readonly string[]): boolean {
  const isAny = (...kinds: readonly RegExp[]): boolean => series.some((name) => kinds.some((kind) => kind.test(name)));
  if (!isAmount(unit) || (unit.unit === 'none' && isAny(RATE))) return false;
  if (series.length < 2) return true;
  return !isAny(AVERAGE, RUNNING, OF_OTHERS) && STAGES.filter((stage) => isAny(stage)).length < 2;
}

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
  !AVERAGE.test(label) &&
  !series.some((name) => AVERAGE.test(name) || RUNNING.test(name));
