// What a timeline's rows amount to: which bars there are, how high each stands and what that height means.
import type { Quantity } from '../../quantity/quantity.js';
import type { Rounding } from '../../quantity/scale.js';
import type { Bar, Basis } from './funding-timeline.bar.js';
import type { Entry } from './funding-timeline.entry.js';
import type { Milestone } from './funding-timeline.milestones.js';
import type { Grid } from './funding-timeline.time.js';

export interface TimelineModel {
  readonly label: string;
  readonly series: readonly string[];
  /** Every line of the table, in the author's order. */
  readonly entries: readonly Entry[];
  /** In order of time. */
  readonly bars: readonly Bar[];
  /** Amounts of a single day among longer periods: marked at their day, as they have no width. */
  readonly pins: readonly Bar[];
  /** How many lanes the bars need: 1 where nothing overlaps. */
  readonly lanes: number;
  /** How many lines overlap so many others that there is no lane for them: the table alone shows them. */
  readonly hidden: number;
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
  /** All bars together, where they do not overlap and have a sum. */
  readonly sum: Quantity | undefined;
  /** The unit to write amounts in, as the author asked: 1万元. */
  readonly displayUnit: Quantity | undefined;
  readonly rounding: Rounding;
  /** The date the data speak for, as written; '' where none is given. */
  readonly asOf: string;
}
