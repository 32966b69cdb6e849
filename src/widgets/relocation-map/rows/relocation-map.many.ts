// Thousands of sites on a map, all written alike, as columns of numbers: an object is made of one when it is looked at.
// The few lines that the reader of plain rows has too stand here again: a file that two guests share is one more to fetch.
import { isPosition, type Position } from '../../../geography/coordinates.js';
import type { Quantity } from '../../../quantity/quantity.js';
import { MEASURES, UNITS, type Amounts } from '../relocation-map.amounts.js';
import type { Measure } from './relocation-map.columns.js';
import { countOf, degreesOf, isEmpty } from './relocation-map.plain-number.js';
import type { Listed } from '../relocation-map.model.js';
import type { Entry, Place } from './relocation-map.places.js';
import type { Roles } from './relocation-map.plain-rows.js';
import type { MapLine } from './relocation-map.rows.js';
import { MOST_RANKED, Ranking } from './relocation-map.ranking.js';
import { amountOf } from '../relocation-map.scale.js';
import { LazySequence } from '../../../sequence.js';

/** What a drawing of thousands needs of the sites, one after another. */
export interface Many {
  /** Longitude and latitude of each in turn; NaN where no position is known. */
  readonly positions: Float64Array;
  /** True where all are known. */
  readonly isWhole: boolean;
  readonly sizes: Float64Array;
  readonly ranking: Ranking;
}

export interface ManyPlaces extends Omit<Listed, 'whole' | 'isWhole' | 'fromPlaces' | 'hasLargest' | 'remarks'> {
  readonly many: Many;
  /** Whether a site states more households than people. */
  readonly isOdd: boolean;
  /** All of them together, where each site states them. */
  readonly parts: Amounts;
}

type Cells = readonly unknown[];

const NONE: readonly string[] = [];

/**
 * `table` has a header with these roles and below it the sites. Undefined where anything is not written as nearly all are, or a name
 * may be that of a totals row.
 */
export function readMany(table: readonly unknown[], roles: Roles, maybeTotal: RegExp): ManyPlaces | undefined {
  const header = table[0] as Cells;
  const rows = table.slice(1) as Cells[];
  const count = rows.length;
  if (count > MOST_RANKED) return undefined;
  const columnOf = (role: Measure): { at: number; values: Float64Array } | undefined =>
    roles.has(role) ? { at: roles.get(role)!, values: new Float64Array(count) } : undefined;
  const [place, east, north] = [roles.get('place')!, roles.get('longitude')!, roles.get('latitude')!];
  const columns = { households: columnOf('households'), people: columnOf('people') };
  const { households, people } = columns;
  const positions = new Float64Array(2 * count);
  const names: string[] = [];
  // A function for each row, not a loop over all: the engine makes it quick before it is through.
  const readRow = (cells: unknown, i: number): boolean => {
    // Below the header a first cell that is empty may be one more of it.
    if (!Array.isArray(cells) || cells.length !== roles.size || isEmpty(cells[0])) return false;
    const name: unknown = cells[place];
    if (typeof name !== 'string' || name === '') return false;
    names.push(name);
    if (people) people.values[i] = countOf(cells[people.at]);
    if (households) households.values[i] = countOf(cells[households.at]);
    const longitude = (positions[2 * i] = degreesOf(cells[east]));
    const latitude = (positions[2 * i + 1] = degreesOf(cells[north]));
    // 0, 0 is nowhere on land.
    const isPlace = isPosition(longitude, latitude) && (longitude !== 0 || latitude !== 0);
    return isPlace || (isEmpty(cells[east]) && isEmpty(cells[north]));
  };
  const isPlain = rows.every(readRow) && !people?.values.includes(NaN) && !households?.values.includes(NaN);
  if (!isPlain || new Set(names).size < count) return undefined;
  if (names.includes(header[place] as string) || maybeTotal.test(names.join('\n'))) return undefined;

  const measure = MEASURES.toReversed().find((each) => columns[each]?.values.some(Boolean));
  const sizes = (measure && columns[measure]?.values) ?? new Float64Array(count);
  const ranking = new Ranking(sizes);

  const amountAt = (site: number, of: Measure): Quantity | undefined => {
    const value = columns[of]?.values[site];
    return value ? { ...amountOf(value, UNITS[of]), text: String(rows[site]![roles.get(of)!]) } : undefined;
  };
  const amountsAt = (site: number): Amounts => ({
    households: amountAt(site, 'households'),
    people: amountAt(site, 'people'),
  });
  const positionAt = (site: number): Position | undefined =>
    Number.isNaN(positions[2 * site]!) ? undefined : [positions[2 * site]!, positions[2 * site + 1]!];
  const placeAt = (site: number): Place => ({
    name: names[site]!,
    ...amountsAt(site),
    position: positionAt(site),
    size: sizes[site]!,
  });
  const entryAt = (rank: number): Entry => {
    const site = ranking.at(rank);
    return { row: site + 1, site, origin: undefined, ...amountsAt(site), size: sizes[site]!, asTyped: NONE };
  };
  const lineAt = (site: number): MapLine => ({
    row: site + 1,
    place: names[site]!,
    origin: '',
    position: positionAt(site),
    ...amountsAt(site),
    asTyped: NONE,
    unread: NONE,
    asides: NONE,
    isNegative: false,
    isMisplaced: false,
    isTotal: false,
  });
  return {
    many: { positions, isWhole: !positions.includes(NaN), sizes, ranking },
    sites: new LazySequence(count, placeAt),
    entries: new LazySequence(count, entryAt),
    lines: new LazySequence(count, lineAt),
    rows: new LazySequence(count + 1, (row) => cellsOf(row === 0 ? header : rows[row - 1])),
    asideNames: NONE,
    origins: [],
    measure,
    unknown: [],
    repeated: [],
    isOdd: !!people && !!households?.values.some((value, i) => people.values[i]! > 0 && value > people.values[i]!),
    parts: { households: sumOf(households?.values, UNITS.households), people: sumOf(people?.values, UNITS.people) },
  };
}

const cellsOf = (row: unknown): string[] => (row as Cells).map((cell) => String(cell ?? ''));

/** A sum where each is stated: of so few and so short numbers it is exact. */
function sumOf(column: Float64Array | undefined, unit: string): Quantity | undefined {
  const sum = column?.includes(0) ? undefined : column?.reduce((all, value) => all + value, 0);
  return sum === undefined ? undefined : amountOf(sum, unit);
}
