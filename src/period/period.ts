// What a period is: a stretch of days, and whether it is over.

/** Two days and all between them. */
export interface Span {
  /** First day, ISO 8601: `2016-01-01`. */
  readonly start: string;
  /** Last day, inclusive: `2019-12-31`; for a partial or open period the day the data reach to. */
  readonly end: string;
}

/** A period as a report states it. A moment (截至2019年底, 2020-10-21) starts and ends on the same day. */
export interface Period extends Span {
  /** True where the text states no end: 2016年以来. */
  readonly open: boolean;
  /** True where the data's date cuts the period short: its figure is not the final one. */
  readonly partial: boolean;
  /** As printed. */
  readonly text: string;
  /** Where the data's date cuts the period short, the last day the text states: `2020-12-31` for 2020 cut in October. */
  readonly planned?: string;
}
