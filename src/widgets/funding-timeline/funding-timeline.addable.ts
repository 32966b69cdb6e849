// Knows which amounts can be added up: of one period, and of different ones.
import { isMoment } from '../../period/overlap.js';
import type { Period } from '../../period/period.js';
import type { Quantity } from '../../quantity/quantity.js';

/** Rates and shares have no sum: 1% and 2% of different wholes are no 3%. */
const isAmount = ({ unit }: Quantity): boolean => !unit.startsWith('percent') && !unit.includes('/');

/** Columns of rates whose cells name no unit: 完成率, 占比, 同比. */
const RATE = /(?:率|[占佔]比|比[重例]|[同环環]比|百分[比点點]|增[长長幅])$|\b(?:rate|share|ratio|percentage)\b|%/i;

/** Whether the amounts of one period add up. A bare 98 in a column 完成率 is of no kind with the money beside it. */
export const areStacked = (unit: Quantity, series: readonly string[]): boolean =>
  isAmount(unit) && !(unit.unit === 'none' && series.some((name) => RATE.test(name)));

/** What stands at a day, 截至2019年底, 2018年末, by the end of 2019; an amount of a day, 2019-12-31, is of that day alone. */
const STANDING = /[截止底末]|\b(?:as (?:of|at)|by|end|until|till?|to)\b/i;

const isStanding = (period: Period): boolean => isMoment(period) && STANDING.test(period.text);

/**
 * Money, and other things counted over spans of time. Not what stands at a day; not people and households, who may be
 * the same ones in each year.
 */
export const areAddable = ({ unit }: Quantity, periods: readonly Period[]): boolean =>
  unit !== 'person' && unit !== 'household' && !periods.some(isStanding);
