// How a quantity is to be written: language, rounding and the one scale that figures beside each other share.

/** `exact` prints every digit given; `nearest` and `floor` keep few, and mark that some were dropped. */
export type Rounding = 'exact' | 'nearest' | 'floor';

/** The power of ten the digits are counted in: 0 plain, 4 万, 8 亿, 12 万亿; in English 6 million, 9 billion, 12 trillion. */
export type Scale = 0 | 4 | 6 | 8 | 9 | 12;

export interface FormatOptions {
  /** BCP 47. Chinese and English have words of their own; any other tag gets its own digits and English words. */
  readonly lang: string;
  /** Default `exact`. */
  readonly rounding?: Rounding | undefined;
  /** Default: the scale that suits the quantity alone. */
  readonly scale?: Scale | undefined;
}

/**
 * A quantity in the pieces a view may set apart, spaces included: joined in this order they are the whole text.
 * 约8.2万余人 has `before` 约, `number` 8.2, `scale` 万, `after` 余, `unit` 人; over CNY 5.473 billion has `before` `over CNY `.
 */
export interface QuantityParts {
  /** Bound word and, in English, the currency. */
  readonly before: string;
  /** Digits, with U+2212 below zero and – in a range. */
  readonly number: string;
  readonly scale: string;
  /** 余, between scale and unit. */
  readonly after: string;
  readonly unit: string;
  /** 以上, 以下. */
  readonly end: string;
}
