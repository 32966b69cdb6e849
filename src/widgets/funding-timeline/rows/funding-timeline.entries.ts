// Reads the rows of a timeline: which period each line is, and its amounts in the widget's one unit.
import { isMoment } from '../../../period/overlap.js';
import { readPlainPeriod } from '../../../period/plain-span.js';
import type { Period } from '../../../period/period.js';
import type { Quantity } from '../../../quantity/quantity.js';
import { isBlank } from '../../../report/blank.js';
import { RATE, isOfKind } from '../../../report/column-kinds.js';
import { readRows, type Column, type Line } from '../../../report/rows-table.js';
import type { TimelineFields } from '../../../report/index.js';
import { WHOLE_GRAMMAR, type FieldReader } from '../../shared/field-reader.js';
import { measuresReader } from '../../shared/read-parts.js';
import { endsInPeriod, inUnit, readAmountColumns, unitOf } from './funding-timeline.amount-columns.js';
import { readAsOf } from '../funding-timeline.as-of.js';
import type { Amount, Entry } from './funding-timeline.entry.js';
import { Faults } from './funding-timeline.faults.js';
import { hasFigures } from './funding-timeline.missing.js';
import type { Places, TimelineTable } from './funding-timeline.places.js';
import { isWholeYears } from '../funding-timeline.years.js';

export interface Entries {
  /** The names of the series; one without a name is `''`. */
  readonly series: readonly string[];
  /** The columns that hold no amounts of theirs. */
  readonly asides: readonly Column[];
  /** Whether nothing among the series is counted twice. */
  readonly areParts: boolean;
  /** The column of the periods. */
  readonly key: Column | undefined;
  readonly entries: readonly Entry[];
  /** The date the data speak for, where one is given that can be read. */
  readonly asOf: string | undefined;
}

type Reader = FieldReader<TimelineFields>;

const PARTED = 'rows are parted by ";"';
const NO_PERIOD = 'a period or a total: figures of neither are in the data and not drawn';
const AN_AMOUNT = 'an amount, e.g. 54.73亿元';

export function readEntries(reader: Reader, { rows, places, asides: beside }: TimelineTable): Entries {
  const { headAt, columns, lines } = readRows(rows, 'period', measuresReader(reader), reader.text('label'));
  const key = columns.find(({ role }) => role === 'period');
  const own = beside.size > 0 ? lines.filter(({ index }) => !beside.has(index)) : lines;
  const { series, asides, cells, doubt, areParts } = readAmountColumns(columns, own, reader);
  const unit = unitOf(cells.flat());
  const asOf = readAsOf(reader);
  const faults = new Faults(places, key, headAt ?? own[0]?.index ?? 0);
  const joined = columns.find(({ name }) => columns.length > 2 && endsInPeriod(name, reader));
  if (joined) faults.addOfColumn('quantity-unreadable', `the name of a column; ${PARTED}`, joined);
  if (doubt) faults.addOfColumn('amount-doubtful', doubt.expected, doubt.column);

  const readOwn = (line: Line, y: number): Entry => {
    const written = cells.map((column) => column[y]!);
    const text = key ? line.cells[key.index]! : '';
    const amounts = readAmounts(written, line, series, unit, reader, faults);
    const period = line.isTotal || !key ? undefined : readPeriod(text, asOf, reader, faults, line, key);
    const given = line.unit && { unit: line.unit };
    return { ...placeOf(line, places), text, period, amounts, ...given };
  };
  const readAside = (line: Line): Entry => {
    const amounts = series.map(({ index }): Amount => ({ quantity: undefined, text: line.cells[index]! }));
    const text = key ? line.cells[key.index]! : '';
    if (key && hasFigures({ cells: line.cells, text })) faults.add('period-unreadable', NO_PERIOD, line, key);
    return { ...placeOf(line, places), text, period: undefined, amounts, isAside: true };
  };
  const read = own.map(readOwn);
  const others = lines.filter(({ index }) => beside.has(index)).map(readAside);
  const entries = others.length > 0 ? [...read, ...others].toSorted((a, b) => a.row - b.row) : read;
  faults.tell(reader);
  return { series: series.map(({ name }) => name), asides, areParts, key, entries, asOf };
}

const placeOf = ({ index, cells, isTotal }: Line, places: Places): Pick<Entry, 'row' | 'cells' | 'isTotal'> => ({
  row: places.numberOf(index),
  cells,
  isTotal,
});

/** The amounts of a line in the widget's one unit. */
function readAmounts(
  written: readonly Amount[],
  line: Line,
  series: readonly Column[],
  unit: Quantity | undefined,
  reader: Reader,
  faults: Faults,
): Amount[] {
  const isJoined = written.some(({ quantity, text }) => !quantity && endsInPeriod(text, reader));
  return written.map(({ quantity: read, text }, i): Amount => {
    const column = series[i]!;
    // What a row joined to the next one says of which period is anybody's guess.
    if (isJoined) {
      if (endsInPeriod(text, reader)) faults.add('quantity-unreadable', `${AN_AMOUNT}; ${PARTED}`, line, column);
      return { quantity: undefined, text };
    }
    const quantity = read && inUnit(read, unit);
    if (quantity) return { quantity, text };
    if (read) faults.add('unit-mismatch', `an amount in the unit of ${unit!.text} (${unit!.unit})`, line, column);
    else if (!isBlank(text) && !line.isTotal) faults.add('quantity-unreadable', AN_AMOUNT, line, column);
    // 3.5 under 增幅 is no amount of any unit, and the others are no less without it.
    const isOther = read && (read.unit !== 'none' || isOfKind(column.name, RATE));
    return { quantity, text, ...(isOther && { isOther }) };
  });
}

function readPeriod(
  text: string,
  asOf: string | undefined,
  reader: Reader,
  faults: Faults,
  line: Line,
  key: Column,
): Period | undefined {
  const plain = readPlainPeriod(text, asOf);
  // Whole years and days are named at once; the names of all other periods come with the grammar that reads them.
  if (plain && (isWholeYears(plain) || isMoment(plain))) return plain;
  const grammar = reader.ask(WHOLE_GRAMMAR);
  if (plain) return plain;
  const found = grammar?.parsePeriod(text, asOf);
  if (found?.ok) return found.value;
  const issue = found?.issues[0];
  if (issue) faults.add(issue.code, issue.expected, line, key);
  return undefined;
}
