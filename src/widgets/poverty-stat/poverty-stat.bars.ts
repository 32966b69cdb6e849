// The lengths of a stat's bars and the marks of its grid: plain geometry that the page and the picture share.
import type { Quantity } from '../../quantity/quantity.js';
import type { Measure, StatModel } from './poverty-stat.model.js';

/** Which of a measure's figures a bar shows. */
export type BarName = 'before' | 'value' | 'target';

/** A bar from zero, its length a part of the longest one's. */
export interface Bar {
  readonly name: BarName;
  readonly quantity: Quantity;
  readonly length: number;
}

/**
 * The bars of one measure, to one scale from zero. Empty where there is nothing to compare, and where an amount is
 * below zero: a bar for it would start at no zero.
 */
export function makeBars(measure: Measure, display: StatModel['display']): readonly Bar[] {
  const named: readonly (readonly [BarName, Quantity | undefined])[] = [
    ['before', display === 'change' ? measure.before : undefined],
    ['value', measure.value],
    ['target', measure.target],
  ];
  const bars = named.flatMap(([name, quantity]) => (quantity ? [{ name, quantity }] : []));
  const longest = Math.max(...bars.map(({ quantity }) => quantity.to ?? quantity.value));
  const isDrawable = bars.length > 1 && longest > 0 && bars.every(({ quantity }) => quantity.value >= 0);
  return isDrawable ? bars.map((bar) => ({ ...bar, length: bar.quantity.value / longest })) : [];
}

/** A part drawn over its whole on one line; where there is more than the whole, the whole is the shorter of the two. */
export interface ShareBar {
  readonly part: number;
  readonly whole: number;
}

export function makeShareBar({ value, whole }: Measure): ShareBar | undefined {
  if (!whole || value.value < 0 || whole.value <= 0 || value.unit !== whole.unit) return undefined;
  const longest = Math.max(value.value, whole.value);
  return { part: value.value / longest, whole: whole.value / longest };
}

/** A grid of equal marks that stand for `each` of the unit; the last one may be a part of a mark. */
export interface UnitGrid {
  readonly each: number;
  /** The size of each mark: 1, and of the last one perhaps less. */
  readonly sizes: readonly number[];
}

const MOST_MARKS = 100;

/** The finest grid of at most a hundred marks in which a mark stands for 1, 2 or 5 times a power of ten. */
export function makeUnitGrid({ value }: Quantity): UnitGrid | undefined {
  if (value <= 0) return undefined;
  let [power, step] = [1, 1];
  while (value / (power * step) > MOST_MARKS)
    [power, step] = step === 5 ? [power * 10, 1] : [power, step === 1 ? 2 : 5];
  const each = power * step;
  const whole = Math.floor(value / each);
  const part = value / each - whole;
  return { each, sizes: [...Array.from({ length: whole }, () => 1), ...(part > 0 ? [part] : [])] };
}

/** What one mark stands for: so many of the same thing, whatever bound or end the whole figure has. */
export const oneMark = ({ unit, counter }: Quantity, { each }: UnitGrid): Quantity => ({
  value: each,
  unit,
  bound: 'exact',
  text: '',
  ...(counter === undefined ? {} : { counter }),
});
