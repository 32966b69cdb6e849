// A line of the author's table, and how its cells come from an attribute or a property.
import type { Period } from '../../../period/period.js';
import type { Quantity } from '../../../quantity/quantity.js';

/** One cell: the amount, where it can be read, and as it is written. */
export interface Amount {
  readonly quantity: Quantity | undefined;
  readonly text: string;
  /** An amount of another unit, which the others are no less without. */
  readonly isOther?: boolean;
}

/** One line of the author's table. */
export interface Entry {
  /** Its place in the author's rows, the header counted, from 0. */
  readonly row: number;
  /** The line as it is written. */
  readonly cells: readonly string[];
  /** The period as it is written. */
  readonly text: string;
  readonly period: Period | undefined;
  /** One a series. */
  readonly amounts: readonly Amount[];
  /** What a bare amount of its row is in, where a column of units says so. */
  readonly unit?: Quantity;
  /** A totals row: shown in the table, never drawn. */
  readonly isTotal: boolean;
  /** Of neither a period nor a total, 年均增长: shown in the table, never drawn. */
  readonly isAside?: boolean;
}

/** The author's rows, from an attribute's text or a property's cells; a script may have set anything. */
export function rowsOf(rows: unknown, parse: (text: string) => string[][]): string[][] {
  if (typeof rows === 'string') return parse(rows);
  const cells = (row: unknown): string[] => (Array.isArray(row) ? row : []).map((cell) => String(cell ?? ''));
  return Array.isArray(rows) ? rows.map(cells) : [];
}
