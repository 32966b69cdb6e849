// What a timeline says: one sentence from its rows, and the names of its parts. Figures arrive already written out.

/** A bar as the sentence tells it. */
export interface ToldBar {
  /** Its period, with its cut-off date where it is partial: 2020年（截至10月21日）. */
  readonly period: string;
  readonly amount: string;
}

/** The facts of the sentence. */
export interface TimelineFacts {
  readonly label: string;
  readonly measure: 'amount' | 'per-year' | 'cumulative' | 'rate';
  /** Each bar in order of time where there are few; else empty. */
  readonly bars: readonly ToldBar[];
  /** How many there are. */
  readonly count: number;
  readonly first: ToldBar | undefined;
  readonly last: ToldBar | undefined;
  readonly most: ToldBar | undefined;
  readonly least: ToldBar | undefined;
  /** All together, where they do not overlap and have a sum. */
  readonly sum: string | undefined;
  readonly overlap: boolean;
  /** Lines that are not drawn. */
  readonly missing: number;
}

export interface TimelineWords {
  sentence(facts: TimelineFacts): string;
  /** What the axis shows, in its unit. */
  axis: {
    amount(unit: string): string;
    /** Periods of unequal length: the height is the amount a year, the area the amount. */
    rate(unit: string): string;
    perYear(unit: string): string;
    cumulative(unit: string): string;
  };
  /** What a hatched bar is. */
  partialKey: string;
  partialUntil(day: string): string;
  overlapKey: string;
  /** What stands under the bar of a partial period. */
  cut(day: string): string;
  notDrawn(lines: string): string;
  moreLines(count: number): string;
  series(index: number): string;
  /** To a screen reader. */
  chart(label: string): string;
  instructions: string;
  /** 中央 1亿元 */
  seriesAmount(series: string, amount: string): string;
  asWritten(text: string): string;
  total(amount: string): string;
  runningTotal(amount: string): string;
  /** Between the parts of what is said. */
  comma: string;
  /** Of a line whose period is not over. */
  partialTo(day: string): string;
  overlapping: string;
  totalRow: string;
  notDrawnRow: string;
  milestone: string;
  month(month: number): string;
  day(day: number): string;
  monthOfYear(year: number, month: number): string;
  terms: {
    period: string;
    amount: string;
    asWritten: string;
    remark: string;
    start: string;
    end: string;
    exactValue: string;
    unit: string;
    bound: string;
    event: string;
  };
}
