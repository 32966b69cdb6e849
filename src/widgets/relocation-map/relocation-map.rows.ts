// Reads the rows of a map: on each line a place, perhaps where its people came from, how many, and where it lies.
import { positionIssue, type Position } from '../../geography/coordinates.js';
import type { Quantity } from '../../quantity/quantity.js';
import type { MapFields } from '../../report/index.js';
import { cellName, cellPath, isBlank, readRows, type Column, type Line } from '../../report/rows-table.js';
import { parseRows } from '../../report/rows-text.js';
import { withUnit } from '../../report/rows-unit.js';
import type { Issue } from '../../result.js';
import type { FieldReader } from '../shared/field-reader.js';
import { readDegrees } from './relocation-map.degrees.js';

/** Households and people, each where it is stated and can be read. */
export interface Amounts {
  readonly households?: Quantity | undefined;
  readonly people?: Quantity | undefined;
}

/** One line of the author's table. */
export interface MapLine extends Amounts {
  /** Its place in the author's rows, the header counted, from 0. */
  readonly row: number;
  readonly place: string;
  readonly origin: string;
  readonly position: Position | undefined;
  /** Amounts that cannot be read or be true, as they are written: 约莫四成, -3. */
  readonly asTyped: readonly string[];
  /** An amount below zero. */
  readonly isNegative: boolean;
  /** A position is given and cannot be one. */
  readonly isMisplaced: boolean;
  /** A totals row: no place. */
  readonly isTotal: boolean;
}

type Reader = FieldReader<MapFields>;

export const MEASURES = ['households', 'people'] as const;
const UNITS = { households: 'household', people: 'person' } as const;

/** The author's rows, from an attribute's text or a property's cells; a script may have set anything. */
function rowsOf(rows: unknown): string[][] {
  if (typeof rows === 'string') return parseRows(rows);
  const cells = (row: unknown): string[] => (Array.isArray(row) ? row : []).map((cell) => String(cell ?? ''));
  return Array.isArray(rows) ? rows.map(cells) : [];
}

export interface MapLines {
  readonly lines: readonly MapLine[];
  readonly issues: readonly Issue[];
}

export function readMapLines(reader: Reader): MapLines {
  const { columns, lines } = readRows(rowsOf(reader.fields.rows), 'place', reader.readMeasures);
  const issues: Issue[] = [];
  const columnOf = new Map(columns.toReversed().map((column) => [column.role, column]));
  const read = new LineReader(columnOf, reader, issues);
  return { lines: lines.map((line) => read.line(line)), issues };
}

class LineReader {
  constructor(
    private readonly columns: ReadonlyMap<string, Column>,
    private readonly reader: Reader,
    private readonly issues: Issue[],
  ) {}

  line(line: Line): MapLine {
    const asTyped: string[] = [];
    const amounts: { households?: Quantity; people?: Quantity } = {};
    let isNegative = false;
    for (const measure of MEASURES) {
      const column = this.columns.get(measure);
      const text = this.#text(line, measure);
      if (!column || isBlank(text)) continue;
      const quantity = this.#amount(text, column, UNITS[measure]);
      if (quantity && quantity.value >= 0) amounts[measure] = quantity;
      else {
        asTyped.push(text);
        isNegative ||= quantity !== undefined;
        const code = quantity ? 'amount-negative' : 'quantity-unreadable';
        this.#fault(code, quantity ? 'an amount from 0 up' : `a number of ${measure}, e.g. 6839`, line, column);
      }
    }
    const { position, isMisplaced } = this.#position(line);
    return {
      row: line.index,
      place: this.#text(line, 'place'),
      origin: this.#text(line, 'origin'),
      position,
      ...amounts,
      asTyped,
      isNegative,
      isMisplaced,
      isTotal: line.isTotal,
    };
  }

  #text(line: Line, role: string): string {
    const column = this.columns.get(role);
    return (column && line.cells[column.index]) ?? '';
  }

  /** A bare number counts what its column counts. */
  #amount(text: string, column: Column, unit: string): Quantity | undefined {
    if (/^[1-9]\d{0,9}$/.test(text) && !column.unit) return { value: Number(text), unit, bound: 'exact', text };
    const found = this.reader.readMeasures(text);
    const only = found?.ok && found.value.length === 1 ? withUnit(found.value[0], column.unit) : undefined;
    if (only?.unit === 'none') return { ...only, unit };
    return only?.unit === unit ? only : undefined;
  }

  #position(line: Line): { position: Position | undefined; isMisplaced: boolean } {
    const [east, north] = [this.#text(line, 'longitude'), this.#text(line, 'latitude')];
    if (isBlank(east) && isBlank(north)) return { position: undefined, isMisplaced: false };
    const [longitude, latitude] = [readDegrees(east, 'longitude'), readDegrees(north, 'latitude')];
    if (longitude === undefined || latitude === undefined) {
      const column = this.columns.get(longitude === undefined ? 'longitude' : 'latitude') ?? this.columns.get('place');
      if (column)
        this.#fault('position-unreadable', 'longitude and latitude in degrees, e.g. 110.33 and 33.69', line, column);
      return { position: undefined, isMisplaced: true };
    }
    const issue = positionIssue('', longitude, latitude);
    const column = this.columns.get('longitude')!;
    if (issue) this.#fault(issue.code, issue.expected, line, column, issue.received);
    return issue ? { position: undefined, isMisplaced: true } : { position: [longitude, latitude], isMisplaced: false };
  }

  #fault(code: string, expected: string, line: Line, column: Column, received = line.cells[column.index]!): void {
    // Totals rows hold sums and dashes, and no place.
    if (line.isTotal || this.reader.isPending) return;
    const where = cellName(line, column, this.columns.get('place'));
    const path = cellPath(this.reader.where('rows'), line, column);
    this.issues.push({ code, path, expected: `${expected}, in ${where}`, received });
  }
}
