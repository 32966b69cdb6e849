// Reads the rows of a map: on each line a place, perhaps where its people came from, how many, and where it lies.
import { isPosition, type Position } from '../../../geography/coordinates.js';
import type { Quantity } from '../../../quantity/quantity.js';
import { isBlank, isUnpublished } from '../../../report/blank.js';
import type { MapFields } from '../../../report/index.js';
import { isLevel } from '../../../report/column-roles.js';
import { readRows, type Column, type Line } from '../../../report/rows-table.js';
import { unitAt } from '../../../report/unit-column.js';
import { withUnit } from '../../../report/named-unit.js';
import type { FieldReader } from '../../shared/field-reader.js';
import { measuresReader } from '../../shared/read-parts.js';
import { MEASURES, UNITS, type Amounts } from '../relocation-map.amounts.js';
import { isJoined, isJoinedHead, readPair, sortColumns, type MapColumns } from './relocation-map.columns.js';
import { isAcross, isUnparted, partLines } from './relocation-map.unparted.js';
import { DOUBTS } from '../relocation-map.invitations.js';
import { isOfPositions, readPositionCell } from './relocation-map.position-cell.js';

/** One line of the author's table. */
export interface MapLine extends Amounts {
  /** Its place in the author's rows, the header counted, from 0. */
  readonly row: number;
  readonly place: string;
  readonly origin: string;
  readonly position: Position | undefined;
  /** Amounts that cannot be read or be true, as they are written: 约莫四成, -3. */
  readonly asTyped: readonly string[];
  /** Of a line without amounts: figures that nobody can tell the meaning of, each after its header. */
  readonly unread: readonly string[];
  /** Cells of columns that are neither place nor amount, as they are written. */
  readonly asides: readonly string[];
  /** An amount below zero. */
  readonly isNegative: boolean;
  /** A position is given and cannot be one. */
  readonly isMisplaced: boolean;
  /** A totals row: no place. */
  readonly isTotal: boolean;
}

/** A cell that cannot be used. */
export interface Fault {
  readonly kind: 'negative' | 'unreadable' | 'position' | 'joined' | 'unparted' | 'across';
  readonly line: Line;
  readonly role: string;
  /** Where no column has that role for itself. */
  readonly column?: Column;
  /** True where it is the header that goes on with a line. */
  readonly isHead?: boolean;
}

export interface MapLines extends MapColumns {
  readonly lines: readonly MapLine[];
  readonly faults: readonly Fault[];
  /** The headers of the asides, with their units. */
  readonly asideNames: readonly string[];
  /** What the places are, where their header says that they are more than sites: 乡镇. */
  readonly noun: string;
}

/** What nearly every cell of thousands holds. */
const WHOLE = /^[1-9]\d{0,9}$/;
const DEGREES = /^-?\d{1,3}(?:\.\d+)?$/;

const NONE: readonly string[] = [];

/** `written` are the author’s rows, as cells. */
export function readMapLines(reader: FieldReader<MapFields>, written: readonly (readonly string[])[]): MapLines {
  const isText = typeof (reader.fields.rows as unknown) === 'string';
  const readMeasures = measuresReader(reader);
  const rows = partLines(written, readMeasures);
  const { columns: all, lines } = readRows(rows, 'place', readMeasures, reader.text('label'));
  const sorted = sortColumns(all, lines, readMeasures);
  const { columns, origins, told, asides } = sorted;
  const isSplit = columns.has('longitude') || columns.has('latitude');
  const both = isSplit ? undefined : asides.find(({ name }) => isOfPositions(name));
  const unread = sorted.unread.filter((column) => column !== both);
  const header = rows[(lines[0]?.index ?? 0) - 1];
  const nameOf = ({ index, name }: Column): string =>
    !name || name.includes(' · ') ? name : (header?.[index] ?? name);
  const head = isText && rows[0] ? { index: 0, cells: rows[0], isTotal: false } : undefined;
  const faults: Fault[] = all
    .filter((column) => head && isJoinedHead(column))
    .map((column) => ({ kind: 'joined', line: head!, role: 'people', column, isHead: true }));
  if (faults.length === 0)
    faults.push(
      ...lines.filter(isUnparted).map((line): Fault => ({ kind: 'unparted', line, role: 'place', column: all[0]! })),
      ...(isAcross(lines, columns) ? [{ kind: 'across' as const, line: lines[0]!, role: 'place' }] : []),
    );
  const indexOf = (role: string): number => columns.get(role)?.index ?? -1;
  const [place, east, north] = [indexOf('place'), indexOf('longitude'), indexOf('latitude')] as const;
  const measures = MEASURES.filter((measure) => columns.has(measure));

  const headed = (column: Column, cells: readonly string[]): string =>
    isBlank(cells[column.index]!) ? '' : `${nameOf(column)} ${cells[column.index]!}`.trim();

  /** A bare number counts what its column counts. */
  function readAmount(cell: string, lent: ReturnType<typeof unitAt>, unit: string): Quantity | undefined {
    if (!lent && WHOLE.test(cell)) return { value: Number(cell), unit, bound: 'exact', text: cell };
    const found = readMeasures(cell);
    const given = found?.ok && found.value.length === 1 ? found.value[0] : undefined;
    const only = given && withUnit(given, lent === 'unclear' ? undefined : lent);
    if (only?.unit === 'none') return lent === 'unclear' ? undefined : { ...only, unit };
    return only?.unit === unit ? only : undefined;
  }

  const readDegrees = (cell: string, isLongitude: boolean): number | undefined =>
    DEGREES.test(cell) ? Number(cell) : reader.ask(DOUBTS)?.readDegrees(cell, isLongitude);

  const isNone = (cell: string): boolean => cell === '' || isBlank(cell) || isUnpublished(cell);

  function readPosition(line: Line): Position | undefined | 'none' {
    if (both) {
      const cell = line.cells[both.index]!;
      const position = isNone(cell) ? undefined : readPositionCell(cell, both.name, readDegrees);
      if (isNone(cell) || (position && (position[0] !== 0 || position[1] !== 0))) return position;
      faults.push({ kind: 'position', line, role: 'longitude', column: both });
      return 'none';
    }
    const [eastward, northward] = [line.cells[east] ?? '', line.cells[north] ?? ''];
    if (isNone(eastward) && isNone(northward)) return undefined;
    const [longitude, latitude] = [readDegrees(eastward, true), readDegrees(northward, false)];
    const isNowhere = longitude === 0 && latitude === 0;
    if (longitude !== undefined && latitude !== undefined && isPosition(longitude, latitude) && !isNowhere)
      return [longitude, latitude];
    faults.push({ kind: 'position', line, role: 'longitude' });
    return 'none';
  }

  function readLine(line: Line): MapLine {
    const { cells } = line;
    const amounts: { -readonly [M in keyof Amounts]: Amounts[M] } = { households: undefined, people: undefined };
    let asTyped: string[] | undefined;
    let isNegative = false;
    if (isText)
      for (const column of all) {
        const cell = cells[column.index]!;
        if (column.index !== place && isJoined(cell, cells[column.index + 1], readMeasures))
          faults.push({ kind: 'joined', line, role: 'people', column });
      }
    for (const column of told) {
      const cell = cells[column.index]!;
      if (isBlank(cell)) continue;
      const pair = readPair(cell, unitAt(line, column), readMeasures);
      if (pair) Object.assign(amounts, pair);
      else if (isUnpublished(cell)) asTyped = [...new Set([...(asTyped ?? []), cell])];
      else {
        (asTyped ??= []).push(cell);
        faults.push({ kind: 'unreadable', line, role: 'people', column });
      }
    }
    for (const measure of measures) {
      const column = columns.get(measure)!;
      const cell = cells[column.index]!;
      if (cell === '' || isBlank(cell)) continue;
      const lent = unitAt(line, column);
      const quantity = readAmount(cell, lent, UNITS[measure]);
      const pair = quantity ? undefined : readPair(cell, lent, readMeasures);
      if (pair?.[measure] && MEASURES.every((each) => each === measure || !columns.has(each))) {
        Object.assign(amounts, pair);
        continue;
      }
      if (quantity && quantity.value >= 0) amounts[measure] = quantity;
      else if (isUnpublished(cell)) asTyped = [...new Set([...(asTyped ?? []), cell])];
      else {
        (asTyped ??= []).push(cell);
        isNegative ||= quantity !== undefined;
        faults.push({ kind: quantity ? 'negative' : 'unreadable', line, role: measure });
      }
    }
    const isBare = unread.length > 0 && !amounts.households && !amounts.people;
    const position = east < 0 && north < 0 && !both ? undefined : readPosition(line);
    return {
      row: line.index,
      place: cells[place] ?? '',
      origin: joinLevels(origins.map(({ index }) => cells[index]!)),
      position: position === 'none' ? undefined : position,
      households: amounts.households,
      people: amounts.people,
      asTyped: asTyped ?? NONE,
      unread: isBare ? unread.map((column) => headed(column, cells)).filter(Boolean) : NONE,
      asides: asides.length > 0 ? asides.map(({ index }) => cells[index]!) : NONE,
      isNegative,
      isMisplaced: position === 'none',
      isTotal: line.isTotal,
    };
  }

  return {
    ...sorted,
    unread,
    lines: withOneTotal(lines.map(readLine)),
    faults,
    asideNames: asides.map(nameOf),
    noun: nounOf(columns.get('place')?.name),
  };
}

/** 老鹰山镇 and 石河村 are 老鹰山镇石河村; what is named already is not named again, but 石河 of 石河村 is another place. */
function joinLevels(levels: readonly string[]): string {
  if (levels.length < 2) return levels[0] ?? '';
  return levels.reduce((whole, level) => {
    if (isBlank(level) || (isLevel(level) && whole.includes(level))) return whole;
    return whole + (whole === '' || /\p{Script=Han}$/u.test(whole) ? '' : ' ') + level;
  }, '');
}

const NOUN =
  /^(?:[县縣市区區]|[县縣][市区區]|[县縣]市[区區]|[市旗]?[县縣]|[乡鄉]?[镇鎮]|[乡鄉]|[镇鎮]街|街道|(?:行政)?村|社[区區]|州|省份?|county|city|district|township|town|village|community|region|province)$/i;

const nounOf = (name = ''): string => (NOUN.test(name.trim()) ? name.trim().toLowerCase() : '');

/** Where 小计 stand before the 总计, the largest is the whole. */
function withOneTotal(lines: readonly MapLine[]): readonly MapLine[] {
  const sizeOf = ({ people, households }: MapLine): number => (people ?? households)?.value ?? 0;
  const [whole, ...others] = lines.filter(({ isTotal }) => isTotal).toSorted((a, b) => sizeOf(b) - sizeOf(a));
  return whole && others.length > 0 ? lines.filter((line) => line === whole || !line.isTotal) : lines;
}
