// Reads the rows of a timeline: which period each line is, and its amounts in the widget's one unit.
import { isMoment } from '../../period/overlap.js';
import { readPlainPeriod } from '../../period/plain-span.js';
import type { Period } from '../../period/period.js';
import type { Quantity } from '../../quantity/quantity.js';
import { cellName, cellPath } from '../../report/cell-place.js';
import { isBlank, readRows, type Column, type Line } from '../../report/rows-table.js';
import { withUnit } from '../../report/rows-unit.js';
import type { TimelineFields } from '../../report/index.js';
import type { Issue } from '../../result.js';
import { WHOLE_GRAMMAR, type FieldReader } from '../shared/field-reader.js';
import { measuresReader } from '../shared/read-parts.js';
import type { Amount, Entry } from './funding-timeline.entry.js';
import { isWholeYears } from './funding-timeline.years.js';

export interface Entries {
  /** The names of the series; one without a name is `''`. */
  readonly series: readonly string[];
  readonly entries: readonly Entry[];
}

type Reader = FieldReader<TimelineFields>;

const MOST_TOLD = 20;
const REMARKS = /^(?:备注|備註|说明|說明|注释|定义|定義|来源|來源|notes?|remarks?|definition|status|source)$/i;

export function readEntries(reader: Reader, rows: readonly (readonly string[])[]): Entries {
  const issues: Issue[] = [];
  const { columns, lines } = readRows(rows, 'period', measuresReader(reader));
  const key = columns.find(({ role }) => role === 'period');
  const amounts = columns.filter(
    ({ role, name }) => /^(?:series|households|people)$/.test(role) && !REMARKS.test(name),
  );
  const read = amounts.map((column) => lines.map((line) => readCell(line, column, reader)));
  // A column in which nothing can be read is one of remarks, unless there is no other.
  const kept = amounts.map((_, i) => amounts.length === 1 || read[i]!.some(({ quantity }) => quantity));
  const series = amounts.filter((_, i) => kept[i]);
  const cells = read.filter((_, i) => kept[i]);
  const unit = unitOf(cells.flat());
  const fault = (code: string, expected: string, line: Line, column: Column): void => {
    const path = cellPath(reader.where('rows'), line, column);
    issues.push({
      code,
      path,
      expected: `${expected}, in ${cellName(line, column, key)}`,
      received: line.cells[column.index]!,
    });
  };
  const entries = lines.map((line, y): Entry => {
    const own = cells.map((column, i) => {
      const amount = column[y]!;
      const quantity = amount.quantity && inUnit(amount.quantity, unit);
      const isUnlike = amount.quantity && !quantity;
      if (isUnlike) fault('unit-mismatch', `an amount in the unit of ${unit!.text} (${unit!.unit})`, line, series[i]!);
      else if (!quantity && !isBlank(amount.text) && !line.isTotal)
        fault('quantity-unreadable', 'an amount, e.g. 54.73亿元', line, series[i]!);
      return { quantity, text: amount.text };
    });
    const text = key ? line.cells[key.index]! : '';
    const period =
      line.isTotal || !key ? undefined : readPeriod(text, reader, (code, expected) => fault(code, expected, line, key));
    return { row: line.index, cells: line.cells, text, period, amounts: own, isTotal: line.isTotal };
  });
  reader.issues.push(...issues.slice(0, MOST_TOLD));
  const more = issues.length - MOST_TOLD;
  if (more > 0) {
    const { code, expected } = issues[MOST_TOLD]!;
    reader.issues.push({ code, path: reader.where('rows'), expected, received: `${more} more such cells` });
  }
  return { series: series.map(({ name }) => name), entries };
}

function readCell(line: Line, column: Column, reader: Reader): Amount {
  const text = line.cells[column.index]!;
  if (isBlank(text)) return { quantity: undefined, text };
  const found = measuresReader(reader)(text);
  const only = found?.ok && found.value.length === 1 ? found.value[0] : undefined;
  return { quantity: only && withUnit(only, column.unit), text };
}

/** The widget's one unit: that of the first amount that names one. */
const unitOf = (amounts: readonly Amount[]): Quantity | undefined =>
  (amounts.find(({ quantity }) => quantity && quantity.unit !== 'none') ?? amounts.find(({ quantity }) => quantity))
    ?.quantity;

/** The amount, where it is in the widget's unit; nothing is nothing in every unit. */
function inUnit(quantity: Quantity, unit: Quantity | undefined): Quantity | undefined {
  if (!unit || quantity.unit === unit.unit) {
    const isSame = !unit?.counter || !quantity.counter || unit.counter === quantity.counter;
    return isSame ? quantity : undefined;
  }
  return quantity.value === 0 && quantity.unit === 'none' ? { ...quantity, unit: unit.unit } : undefined;
}

function readPeriod(text: string, reader: Reader, fault: (code: string, expected: string) => void): Period | undefined {
  const asOf = reader.text('asOf');
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
