// What a function that may fail returns: the value, or why not, in words an author can act on.

/** Why something could not be read: what was expected, what was there instead, and where. */
export interface Issue {
  /** One of a documented closed list, e.g. `quantity-unreadable`. */
  readonly code: string;
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
