// What most maps do not need: unusual spellings of positions, rough sums, and what does not fit, in words.
import { positionIssue } from '../../../geography/position-issue.js';
import type { Quantity } from '../../../quantity/quantity.js';
import { sum } from '../../../quantity/sum.js';
import type { MapFields } from '../../../report/index.js';
import { cellName, cellPath } from '../../../report/cell-place.js';
import type { Issue } from '../../../result.js';
import { remarkWords } from '../../../text/map/remark-words.js';
import type { MapSpeech } from '../../../text/map/words.js';
import type { FieldReader } from '../../shared/field-reader.js';
import { withWholeWording } from '../../shared/whole-wording.js';
import type { StrangeCell } from './relocation-map.cells.js';
import { readDegrees } from './relocation-map.degrees.js';
import type { Remark } from './relocation-map.remarks.js';
import type { MapLines, Fault } from './relocation-map.rows.js';
import { writeQuantity } from '../relocation-map.amounts.js';

export { findRemarks, issueOf } from './relocation-map.remarks.js';
export { readDegrees, sum, withWholeWording };

const MOST_TOLD = 20;

/** What the author is told of cells: of many the first, then how many more there are. */
export function tellFaults(read: MapLines, reader: FieldReader<MapFields>): void {
  const { columns } = read;
  const joined = read.faults.filter(({ kind }) => /^(?:joined|unparted|across)$/.test(kind));
  // All else comes of that.
  const faults = joined.length > 0 ? joined : read.faults;
  if (joined.length === 0) tellColumns(read, reader);
  // Totals rows hold sums and dashes, and no place.
  const own = faults.filter(({ line }) => !line.isTotal);
  const issues = own.map((fault) => describe(fault, columns, reader.where('rows')));
  reader.issues.push(...issues.slice(0, MOST_TOLD));
  const next = issues[MOST_TOLD];
  if (next)
    reader.issues.push({
      ...next,
      path: reader.where('rows'),
      received: `${issues.length - MOST_TOLD} more such cells`,
    });
}

/** What is odd about a total: amounts of anything else, below zero, or with parts of a person. */
export function tellTotal(measures: readonly Quantity[], reader: FieldReader<MapFields>): void {
  const example = 'e.g. 12个 6839户27393人';
  const isBroken = ({ value, to = 0, unit }: Quantity): boolean =>
    /^(?:count|household|person)$/.test(unit) && (value % 1 !== 0 || to % 1 !== 0);
  if (measures.some(({ value }) => value < 0))
    reader.report('amount-negative', 'total', `amounts from 0 up, ${example}`);
  else if (measures.some(isBroken))
    reader.report('amount-doubtful', 'total', `whole numbers of sites, households and people, ${example}`);
  else reader.report('unit-mismatch', 'total', `sites, households and people with their units, ${example}`);
}

/** A source or an approval number of no boundary: neither is printed. */
export const tellNoBoundary = (reader: FieldReader<MapFields>): void =>
  reader.report('value-missing', 'boundary', 'the boundary whose source or approval number is given');

/** What a script set in place of the text of a cell, or of a row of them: told of by its place, as it is never shown. */
export function tellStrange(strange: readonly StrangeCell[], reader: FieldReader<MapFields>): void {
  const field = reader.where('rows');
  for (const { row, column, value, place } of strange.slice(0, MOST_TOLD)) {
    const isRow = column === undefined;
    reader.issues.push({
      code: 'property-refused',
      path: isRow ? `${field}[${row}]` : `${field}[${row}][${column}]`,
      expected: `${isRow ? 'a row of cells' : 'text or a number'}, in row ${row + 1}${place ? ` (${place})` : ''}`,
      received: Array.isArray(value)
        ? 'array'
        : typeof value === 'number'
          ? `number ${value}`
          : value === null
            ? 'null'
            : typeof value,
    });
  }
  if (strange.length > MOST_TOLD)
    reader.issues.push({
      code: 'property-refused',
      path: field,
      expected: 'rows of text and numbers',
      received: `${strange.length - MOST_TOLD} more such cells`,
    });
}

/** What the author is told of whole columns. */
function tellColumns({ columns, unread, doubled, lines }: MapLines, reader: FieldReader<MapFields>): void {
  const field = reader.where('rows');
  if (lines.length > 0 && !columns.has('place'))
    reader.report('value-missing', 'rows', 'a column of the places moved to, e.g. 安置点, 迁入地 or destination');
  for (const { index, name, role } of unread) {
    const isDoubled = doubled.some((measure) => measure === role);
    reader.issues.push({
      code: 'quantity-unreadable',
      path: `${field}[0][${index}]`,
      expected: isDoubled
        ? `one column of ${role}; as there are several, each is kept as written`
        : POSITION.test(name)
          ? 'longitude and latitude in a column each, 经度 and 纬度; it is kept as written'
          : 'a column of households or people, e.g. 户数 or people, or their units in its cells; it is kept as written',
      received: name || `column ${index + 1}`,
    });
  }
}

/** Both in one column: who reads it cannot be sure which comes first. */
const POSITION = /坐标|座標|[经經][纬緯]|coordinates?|position/i;

function describe(
  { kind, line, role, column: own, isHead }: Fault,
  columns: MapLines['columns'],
  field: string,
): Issue {
  const [east, north] = ['longitude', 'latitude'].map((axis) => line.cells[columns.get(axis)?.index ?? -1] ?? '') as [
    string,
    string,
  ];
  const [longitude, latitude] = [readDegrees(east, true), readDegrees(north, false)];
  const isRead = longitude !== undefined && latitude !== undefined;
  const isNowhere = longitude === 0 && latitude === 0;
  const misplaced = kind === 'position' && isRead ? positionIssue('', longitude, latitude) : undefined;
  const faulty = kind === 'position' && longitude !== undefined && !isRead ? 'latitude' : role;
  const column = own ?? columns.get(faulty) ?? columns.get('longitude') ?? columns.get('latitude')!;
  const expected = {
    negative: 'an amount from 0 up',
    unreadable: `a number of ${role}, e.g. 6839`,
    joined: isHead
      ? 'the name of a column; rows are parted by ";", cells by "|"'
      : 'an amount, e.g. 1203户4816人; rows are parted by ";"',
    unparted: 'a place, and its people in a cell of their own; cells are parted by "|"',
    across: 'one place a row, under columns of 户数 and 人数; here the places stand side by side',
    position: isNowhere
      ? 'the position of a place: 0, 0 lies in the Gulf of Guinea, and is left empty where none is published'
      : own
        ? 'longitude and latitude in degrees, in the order of the header, or each in a column of its own, e.g. 110.33 and 33.69'
        : 'longitude and latitude in degrees, e.g. 110.33 and 33.69',
  }[kind];
  return {
    code:
      misplaced?.code ??
      (
        {
          negative: 'amount-negative',
          unreadable: 'quantity-unreadable',
          joined: 'quantity-unreadable',
          unparted: 'quantity-unreadable',
          across: 'value-missing',
          position: 'position-unreadable',
        } as const
      )[kind],
    path: cellPath(field, line, column),
    expected: `${misplaced?.expected ?? expected}, in ${cellName(line, column, columns.get('place'))}`,
    received: misplaced?.received ?? (isNowhere ? `${east}, ${north}` : line.cells[column.index]!),
  };
}

const MOST_NAMED = 8;

export const tellRemarks = (remarks: readonly Remark[], speech: MapSpeech): string[] =>
  remarks.map((remark) => tellRemark(remark, speech));

function tellRemark(remark: Remark, speech: MapSpeech): string {
  const words = remarkWords[speech.dictionary];
  switch (remark.kind) {
    case 'total-differs':
      return words.totalDiffers(writeQuantity(remark.parts, speech), writeQuantity(remark.total, speech));
    case 'sites-differ':
      return words.sitesDiffer(String(remark.listed), writeQuantity(remark.total, speech));
    case 'flows-differ':
      return words.flowsDiffer(remark.name, writeQuantity(remark.parts, speech), writeQuantity(remark.total, speech));
    default: {
      const { names } = remark;
      const shown = names.slice(0, MOST_NAMED).map((name) => name || speech.map.unnamed);
      const more = names.length > MOST_NAMED ? [`… (${names.length})`] : [];
      const say = {
        repeated: words.repeated,
        negative: words.negative,
        'unknown-site': words.unknownSite,
        misplaced: words.misplaced,
        crowded: words.crowded,
        broken: words.broken,
        unmoved: words.unmoved,
        'no-origin': words.noOrigin,
      };
      return say[remark.kind](words.join([...shown, ...more]));
    }
  }
}
