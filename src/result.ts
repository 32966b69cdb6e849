// What a function that may fail returns: the value, or why not, in words an author can act on.

/** All that can be wrong, as the readme lists it. */
export type IssueCode =
  | 'value-missing'
  | 'quantity-unreadable'
  | 'unit-mismatch'
  | 'period-unreadable'
  | 'period-reversed'
  | 'as-of-needed'
  | 'period-after-as-of'
  | 'choice-unknown'
  | 'attribute-unknown'
  | 'property-refused'
  | 'link-refused'
  | 'src-failed'
  | 'src-not-report'
  | 'report-invalid'
  | 'figure-missing'
  | 'total-differs'
  | 'row-repeated'
  | 'periods-overlap'
  | 'place-repeated'
  | 'site-unknown'
  | 'amount-negative'
  | 'amount-doubtful'
  | 'position-unreadable'
  | 'coordinates-swapped'
  | 'coordinates-out-of-range'
  | 'coordinates-doubtful'
  | 'region-unknown'
  | 'boundary-failed'
  | 'boundary-format'
  | 'boundary-incomplete'
  | 'rows-differ'
  | 'snippet-edited'
  | 'host-refused'
  | 'snippet-unreadable'
  | 'address-unreadable'
  | 'worker-failed'
  | 'internal-error'
  | 'chunk-failed';

/** Why something could not be read: what was expected, what was there instead, and where. */
export interface Issue {
  readonly code: IssueCode;
  /** Where it stands: an attribute, a table cell (`rows[2][1]`), a field (`figures.rate.value`); `''` for the whole text. */
  readonly path: string;
  readonly expected: string;
  readonly received: string;
}

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly Issue[] };

export const success = <T>(value: T): Result<T> => ({ ok: true, value });

export const failure = (...issues: Issue[]): Result<never> => ({ ok: false, issues });
