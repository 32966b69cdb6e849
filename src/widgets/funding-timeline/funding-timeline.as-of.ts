// Reads the date that a timeline's data speak for.
import { readPlainDate } from '../../period/plain.js';
import type { TimelineFields } from '../../report/index.js';
import { WHOLE_GRAMMAR, type FieldReader } from '../shared/field-reader.js';

/** As written. One that cannot be read is told of by its own name, and cuts nothing short. */
export function readAsOf(reader: FieldReader<TimelineFields>): string | undefined {
  const text = reader.text('asOf')?.trim();
  if (!text || readPlainDate(text)) return text;
  const found = reader.ask(WHOLE_GRAMMAR)?.parsePeriod(text, undefined);
  if (found?.ok !== false) return text;
  reader.report('period-unreadable', 'asOf', 'a date, e.g. 2020-10-21');
  return undefined;
}
