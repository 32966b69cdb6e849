// Reads a table with the periods across, as yearbooks print them, so that each line is a period, or tells why it cannot.
import { readPlainPeriod } from '../../../period/plain-span.js';
import type { TimelineFields } from '../../../report/index.js';
import type { Issue } from '../../../result.js';
import { WHOLE_GRAMMAR, type FieldReader } from '../../shared/field-reader.js';
import { measuresReader } from '../../shared/read-parts.js';
import { doubtOf } from './funding-timeline.across-doubt.js';
import { canBePeriod, type IsPeriod } from './funding-timeline.across-head.js';
import { nameRows } from './funding-timeline.across-names.js';
import { findAcross } from './funding-timeline.across-table.js';
import { turn } from './funding-timeline.across-turn.js';
import type { TimelineTable } from './funding-timeline.places.js';

/** The table turned, or why it cannot be. */
export type Across = { readonly table: TimelineTable } | { readonly refusal: Issue };

/** Whatever is open ends by then. */
const LAST_DAY = '2199-12-31';

/** Thousands of rows are days. */
const MOST_ROWS = 200;

/** Undefined where the periods go down. */
export function readAcross(
  rows: readonly (readonly string[])[],
  reader: FieldReader<TimelineFields>,
): Across | undefined {
  const isPeriod: IsPeriod = (text) =>
    readPlainPeriod(text, undefined) !== undefined ||
    (canBePeriod(text) && reader.ask(WHOLE_GRAMMAR)?.parsePeriod(text, LAST_DAY).ok === true);
  const table = rows.length > MOST_ROWS ? undefined : findAcross(rows, isPeriod);
  if (!table || reader.isPending) return undefined;
  const names = nameRows(table.columns, table.body, measuresReader(reader));
  if (reader.isPending) return undefined;
  const field = reader.where('rows');
  const doubt = doubtOf(table, names.contradicted);
  if (!doubt) return { table: turn(table, names, field) };
  const { code, row, column, expected } = doubt;
  const received = rows[row]![column] ?? '';
  return { refusal: { code, path: `${field}[${row}][${column}]`, expected, received } };
}
