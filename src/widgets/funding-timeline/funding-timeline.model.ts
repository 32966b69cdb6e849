// What a timeline's rows amount to: which bars there are, how high each stands and what that height means.
import type { Quantity } from '../../quantity/quantity.js';
import type { Rounding } from '../../quantity/scale.js';
import type { Bar, Basis } from './model/funding-timeline.bar.js';
import type { Entry } from './rows/funding-timeline.entry.js';
import type { Extent } from './model/funding-timeline.extent.js';
import type { Many } from './model/funding-timeline.many.js';
import type { Milestone } from './rows/funding-timeline.milestones.js';
import type { Grid } from './funding-timeline.time.js';
import type { Difference } from './rows/funding-timeline.totals.js';

export interface TimelineModel extends Facts {
  readonly label: string;
  readonly series: readonly string[];
  /** Columns that hold no amounts of theirs, by their places: remarks, totals of several columns. The table alone shows them. */
  readonly asides: readonly { readonly name: string; readonly index: number }[];
  /** Every line of the table, in the author's order. */
  readonly entries: readonly Entry[];
  /** In order of time. */
  readonly bars: readonly Bar[];
  /** Amounts of a single day among longer periods: marked at their day, as they have no width. */
  readonly pins: readonly Bar[];
  /** How many lanes the bars need: 1 where nothing overlaps. */
  readonly lanes: number;
  /** How many lines are not drawn: unreadable ones, and those for which there is no lane; the table alone shows them. */
  readonly missing: number;
  readonly basis: Basis;
  readonly grid: Grid;
  readonly hasEqualLengths: boolean;
  /** True where labels give the amounts a year. */
  readonly isPerYear: boolean;
  /** False for rates and shares: they are set side by side, never stacked. */
  readonly isAdditive: boolean;
  readonly milestones: readonly Milestone[];
  /** An amount of the widget's unit. */
  readonly unit: Quantity;
  /** All bars together, where they do not overlap and have a sum that no total of the table contradicts. */
  readonly sum: Quantity | undefined;
  /** The table's totals that are not the sum of its lines. */
  readonly differences: readonly Difference[];
  /** The unit to write amounts in, as the author asked: 1万元. */
  readonly displayUnit: Quantity | undefined;
  readonly rounding: Rounding;
  /** The date the data speak for, as written; '' where none is given. */
  readonly asOf: string;
  /** Where bars are so many that each is made when it is asked for. */
  readonly many?: Many;
}

/** What the first picture asks of all bars together. */
export interface Facts {
  readonly extent: Extent;
  /** How many bars and pins there are. */
  readonly count: number;
  /** Those that the sentence chooses from, in order of time: all, or of many the ends and the extremes. */
  readonly notable: readonly Bar[];
  /** The amounts by which the scale is chosen that suits all. */
  readonly sample: readonly Quantity[];
}
