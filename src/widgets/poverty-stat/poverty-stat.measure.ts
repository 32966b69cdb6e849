// What one measure of a stat is: its value and everything it is compared to.
import type { Quantity } from '../../quantity/quantity.js';
import type { Trend } from '../../text/stat/words.js';

/** What is drawn: the number alone, before and after, a part of its whole, a grid of equal marks. */
export type Display = 'number' | 'change' | 'share' | 'units';

/** Which way is better. */
export type Direction = 'lower' | 'higher';

/** One measure of the fact (户 or 人) with what it is compared to, each in the same unit. */
export interface Measure {
  readonly value: Quantity;
  readonly before?: Quantity | undefined;
  readonly whole?: Quantity | undefined;
  readonly target?: Quantity | undefined;
  readonly trend?: Trend | undefined;
  /** How far it moved, signed; undefined where the bounds give no exact difference. */
  readonly difference?: Quantity | undefined;
  /** In per cent; above 100 where the value is more than its whole. */
  readonly share?: Quantity | undefined;
  /** Undefined where it cannot be told. */
  readonly isMet?: boolean | undefined;
  /** What is missing to the target, without sign. */
  readonly gap?: Quantity | undefined;
}

export type Measures = readonly [Measure, ...Measure[]];

/** What is compared, and what could not be. */
export interface Compared {
  readonly display: Display;
  readonly measures: Measures;
  /** Fields that could not be read, as their author typed them. */
  readonly unread: readonly { readonly field: 'before' | 'of' | 'target'; readonly text: string }[];
}

/** Whether the figure moved the better or the worse way; undefined where the author names no way or it moved none. */
export type Verdict = 'better' | 'worse' | undefined;
