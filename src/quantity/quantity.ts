// What a quantity is: an exact amount of something, and how surely the report states it.

/** `exact` as stated; `at-least` 80%以上, 5500余名; `at-most` 6%以下; `near` 近10万人, about 600 billion. */
export type Bound = 'exact' | 'at-least' | 'at-most' | 'near';

/**
 * The base unit of a value: `household`, `person`, `person-time`, an ISO 4217 code (`CNY`, `USD` …), `percent`,
 * `percentage-point`, `mu`, `m2`, `m3`, `km`, `m`, `kW`, `count` (see {@link Quantity.counter}), `none` where the text
 * names no unit. A rate is `unit/unit`: `CNY/person`, `USD/person/day`.
 */
export type Unit = string;

/** A figure as a report states it. */
export interface Quantity {
  /** In the base unit, without floating-point drift: 54.73亿元 is 5473000000. The lower end of a range. */
  readonly value: number;
  readonly unit: Unit;
  /** For a fall it speaks of the size: 减少5.6亿多人 is −560000000 `at-least`, that is, this far below zero or further. */
  readonly bound: Bound;
  /** As printed, e.g. `1.2万户`; empty for a computed quantity. */
  readonly text: string;
  /** The upper end, where the text states a range: 3至5人. */
  readonly to?: number;
  /** The measure word of a `count`: 个, 所, 套 … */
  readonly counter?: string;
  /** What a `count` counts, as printed, where the text names it behind the measure word: 贫困村 of 43个贫困村. */
  readonly noun?: string;
  /** The power of ten of the last digit given, where the value alone does not show it: 85.0% has −1, 54.70亿 has 6. */
  readonly place?: number;
}
