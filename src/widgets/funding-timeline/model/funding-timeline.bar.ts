// What a bar is: when it is, how high it stands, and what it stands apart from.
import type { Period } from '../../../period/period.js';
import type { Quantity } from '../../../quantity/quantity.js';
import type { Entry } from '../rows/funding-timeline.entry.js';

/** What the height of a bar means: the amount itself, the amount a year, or all up to its end. */
export type Basis = 'amount' | 'rate' | 'cumulative';

/** A line of the table that is drawn. Times are in years, heights in the base unit of {@link TimelineModel.unit}. */
export interface Bar {
  readonly entry: Entry;
  readonly period: Period;
  readonly from: number;
  readonly to: number;
  /** 0, or the panel of its own in which it stands apart from what it overlaps. */
  readonly lane: number;
  readonly isOverlapping: boolean;
  /** One a series, each from zero: its height, with the sign of the amount. */
  readonly heights: readonly number[];
  /** What was there before this period, under `cumulative`; else 0. */
  readonly base: number;
  /** What its label says; undefined where bounds leave the sum open. */
  readonly amount: Quantity | undefined;
  /** All of its series together, whatever the basis. */
  readonly total: Quantity | undefined;
}

/** All of a bar's series together. */
export const sizeOf = ({ heights }: Bar): number =>
  heights.length === 1 ? heights[0]! : heights.reduce((sum, height) => sum + height, 0);
