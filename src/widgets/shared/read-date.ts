// Reads the date that a figure speaks for; one that cannot be read is kept as typed.
import type { Period } from '../../period/period.js';
import type { CommonFields } from '../../report/index.js';
import type { FieldReader } from './field-reader.js';
import { periodOf } from './read-figures.js';

/** A date as read, or as typed where it could not be. */
export interface ReportDate {
  readonly text: string;
  readonly period: Period | undefined;
}

/** `asOf` is what 去年 is seen from. */
export function readDate<F extends CommonFields>(
  reader: FieldReader<F>,
  field: keyof F & string,
  asOf?: string,
): ReportDate | undefined {
  const text = reader.text(field);
  if (!text) return undefined;
  const told = reader.issues.length;
  const period = periodOf(reader, field, asOf);
  // There is nothing that 去年 could be seen from.
  if (field === 'asOf' && reader.issues.splice(told).length > 0)
    reader.report('period-unreadable', field, 'a date, e.g. 2020-10-21');
  return { text, period };
}
