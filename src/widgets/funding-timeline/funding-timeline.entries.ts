// Reads the rows of a timeline: which period each line is, and its amounts in the widget's one unit.
import { isMoment } from '../../period/overlap.js';
import { readPlainPeriod } from '../../period/plain-span.js';
import type { Period } from '../../period/period.js';
import { isBlank } from '../../report/blank.js';
import { cellName, cellPath } from '../../report/cell-place.js';
import { readRows, type Column, type Line } from '../../report/rows-table.js';
import type { TimelineFields } from '../../report/index.js';
import type { Issue, IssueCode } from '../../result.js';
import { WHOLE_GRAMMAR, type FieldReader } from '../shared/field-reader.js';
import { measuresReader } from '../shared/read-parts.js';
import { endsInPeriod, inUnit, readAmountColumns, unitOf } from './funding-timeline.amount-columns.js';
import { readAsOf } from './funding-timeline.as-of.js';
import type { Amount, Entry } from './funding-timeline.entry.js';
import { isWholeYears } from './funding-timeline.years.js';

export interface Entries {
  /** The names of the series; one without a name is `''`. */
  readonly series: readonly string[];
  /** The columns that hold no amounts of theirs. */
  readonly asides: readonly Column[];
  readonly entries: readonly Entry[];
  /** The date the data speak for, where one is given that can be read. */
  readonly asOf: string | undefined;
}

type Reader = FieldReader<TimelineFields>;

const MOST_TOLD = 20;
const PARTED = 'rows are parted by ";"';
const AN_AMOUNT = 'an amount, e.g. 54.73亿元';

export function readEntries(reader: Reader, rows: readonly (readonly string[])[]): Entries {
  const issues: Issue[] = [];
  const { columns, lines } = readRows(rows, 'period', measuresReader(reader), reader.text('label'));
  const key = columns.find(({ role }) => role === 'period');
  const { series, asides, cells } = readAmountColumns(columns, lines, reader);
  const unit = unitOf(cells.flat());
  const asOf = readAsOf(reader);
  const fault = (code: IssueCode, expected: string, line: Line, column: Column): void => {
    const path = cellPath(reader.where('rows'), line, column);
    issues.push({
      code,
      path,
      expected: `${expected}, in ${cellName(line, column, key)}`,
      received: line.cells[column.index]!,
    });
  };
  const joined = columns.find(({ name }) => columns.length > 2 && endsInPeriod(name, reader));
  if (joined)
    issues.push({
      code: 'quantity-unreadable',
      path: `${reader.where('rows')}[0][${joined.index}]`,
      expected: `the name of a column; ${PARTED}`,
      received: joined.name,
    });
  const entries = lines.map((line, y): Entry => {
    const { index: row, cells: written, isTotal } = line;
    const isJoined = cells.some((column) => !column[y]!.quantity && endsInPeriod(column[y]!.text, reader));
    const own = cells.map((column, i): Amount => {
      const { quantity: read, text } = column[y]!;
      const quantity = read && inUnit(read, unit);
      // What a row joined to the next one says of which period is anybody's guess.
      if (isJoined) {
        if (endsInPeriod(text, reader)) fault('quantity-unreadable', `${AN_AMOUNT}; ${PARTED}`, line, series[i]!);
        return { quantity: undefined, text };
      }
      if (quantity) return { quantity, text };
      if (read) fault('unit-mismatch', `an amount in the unit of ${unit!.text} (${unit!.unit})`, line, series[i]!);
      else if (!isBlank(text) && !isTotal) fault('quantity-unreadable', AN_AMOUNT, line, series[i]!);
      return { quantity, text, ...(read && read.unit !== 'none' && { isOther: true }) };
    });
    const text = key ? written[key.index]! : '';
    const period =
      isTotal || !key
        ? undefined
        : readPeriod(text, asOf, reader, (code, expected) => fault(code, expected, line, key));
    return { row, cells: written, text, period, amounts: own, isTotal, ...(line.unit && { unit: line.unit }) };
  });
  reader.issues.push(...issues.slice(0, MOST_TOLD));
  const more = issues.length - MOST_TOLD;
  if (more > 0) {
    const { code, expected } = issues[MOST_TOLD]!;
    reader.issues.push({ code, path: reader.where('rows'), expected, received: `${more} more such cells` });
  }
  return {
    series: series.map(({ name }) => name),
    asides,
    entries,
    asOf,
  };
}

function readPeriod(
  text: string,
  asOf: string | undefined,
  reader: Reader,
  fault: (code: IssueCode, expected: string) => void,
): Period | undefined {
  const plain = readPlainPeriod(text, asOf);
  // Whole years and days are named at once; the names of all other periods come with the grammar that reads them.
  if (plain && (isWholeYears(plain) || isMoment(plain))) return plain;
  const grammar = reader.ask(WHOLE_GRAMMAR);
  if (plain) return plain;
  const found = grammar?.parsePeriod(text, asOf);
  if (found?.ok) return found.value;
  const issue = found?.issues[0];
  if (issue) fault(issue.code, issue.expected);
  return undefined;
}
