// Thousands of sites on a map, all written alike, as columns of numbers: an object is made of one when it is looked at.
import { isPosition, type Position } from '../../geography/coordinates.js';
import type { Quantity } from '../../quantity/quantity.js';
import { MEASURES, UNITS, type Amounts } from './relocation-map.amounts.js';
import { countOf, degreesOf, isEmpty } from './relocation-map.plain-number.js';
import type { Listed } from './relocation-map.model.js';
import type { Entry, Place } from './relocation-map.places.js';
import type { Roles } from './relocation-map.plain-rows.js';
import type { MapLine } from './relocation-map.rows.js';
import { amountOf } from './relocation-map.scale.js';
import { LazySequence } from './relocation-map.sequence.js';

/** What a drawing of thousands needs of the sites, one after another. */
export interface Many {
  /** Longitude and latitude of each in turn; NaN where no position is known. */
  readonly positions: Float64Array;
  readonly sizes: Float64Array;
  /** The sites from the largest. */
  readonly order: Uint32Array;
}

export interface ManyPlaces extends Omit<Listed, 'whole' | 'remarks'> {
  readonly many: Many;
  /** All of them together, where each site states them. */
  readonly parts: Amounts;
}

/** One number holds a size and a place in the order: of more sites it could not. */
const MOST = 2 ** 18;

const NONE: readonly string[] = [];

/**
 * `rows` are a header with these roles and the sites. Undefined where anything is not written as nearly all are, or a name
 * may be that of a totals row.
 */
export function readMany(rows: readonly unknown[], roles: Roles, maybeTotal: RegExp): ManyPlaces | undefined {
  const count = rows.length - 1;
  if (count > MOST) return undefined;
  const [place, east, north] = [roles.get('place')!, roles.get('longitude')!, roles.get('latitude')!];
  const measures = MEASURES.flatMap((measure) => {
    const at = roles.get(measure);
    return at === undefined ? [] : [{ measure, at, column: new Float64Array(count) }];
  });
  const positions = new Float64Array(2 * count);
  const names = new Set<string>();
  const cellsAt = (site: number): readonly unknown[] => rows[site + 1] as readonly unknown[];

  for (let i = 0; i < count; i++) {
    const cells = rows[i + 1];
    // Below the header a first cell that is empty may be one more of it.
    if (!Array.isArray(cells) || cells.length !== roles.size || isEmpty(cells[0])) return undefined;
    const name: unknown = cells[place];
    if (typeof name !== 'string' || name === '') return undefined;
    names.add(name);
    for (let m = 0; m < measures.length; m++) {
      const value = countOf(cells[measures[m]!.at]);
      if (Number.isNaN(value)) return undefined;
      measures[m]!.column[i] = value;
    }
    const isKnown = !isEmpty(cells[east]) || !isEmpty(cells[north]);
    positions[2 * i] = isKnown ? degreesOf(cells[east]) : NaN;
    positions[2 * i + 1] = isKnown ? degreesOf(cells[north]) : NaN;
    if (isKnown && !isPosition(positions[2 * i]!, positions[2 * i + 1]!)) return undefined;
  }
  const header = cellsAt(-1)[place] as string;
  if (names.size < count || names.has(header) || maybeTotal.test([...names].join('\n'))) return undefined;

  const columnOf = (measure: keyof Amounts): Float64Array | undefined =>
    measures.find((each) => each.measure === measure)?.column;
  const [households, people] = [columnOf('households'), columnOf('people')];
  const sized = people?.some(Boolean) ? 'people' : households?.some(Boolean) ? 'households' : undefined;
  const sizes = (sized && columnOf(sized)) ?? new Float64Array(count);
  const order = largestFirst(sizes);

  const amountsAt = (site: number): Amounts => {
    const amounts: { -readonly [M in keyof Amounts]: Amounts[M] } = { households: undefined, people: undefined };
    for (const { measure, at, column } of measures) {
      const value = column[site]!;
      if (value > 0)
        amounts[measure] = { value, unit: UNITS[measure], bound: 'exact', text: String(cellsAt(site)[at]) };
    }
    return amounts;
  };
  const nameAt = (site: number): string => cellsAt(site)[place] as string;
  const positionAt = (site: number): Position | undefined =>
    Number.isNaN(positions[2 * site]!) ? undefined : [positions[2 * site]!, positions[2 * site + 1]!];
  const placeAt = (site: number): Place => ({
    name: nameAt(site),
    ...amountsAt(site),
    position: positionAt(site),
    size: sizes[site]!,
  });
  const entryAt = (rank: number): Entry => {
    const site = order[rank]!;
    return { row: site + 1, site, origin: undefined, ...amountsAt(site), size: sizes[site]!, asTyped: NONE };
  };
  const lineAt = (site: number): MapLine => ({
    row: site + 1,
    place: nameAt(site),
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
    many: { positions, sizes, order },
    sites: new LazySequence(count, placeAt),
    entries: new LazySequence(count, entryAt),
    lines: new LazySequence(count, lineAt),
    rows: new LazySequence(rows.length, (row) => cellsAt(row - 1).map((cell) => String(cell ?? ''))),
    asideNames: NONE,
    origins: [],
    measure: sized,
    unknown: [],
    repeated: [],
    parts: { households: sumOf(households, UNITS.households), people: sumOf(people, UNITS.people) },
  };
}

/** The places of the numbers from the largest; of equal ones the first comes first. */
function largestFirst(sizes: Float64Array): Uint32Array {
  const count = sizes.length;
  const keys = new Float64Array(count);
  for (let i = 0; i < count; i++) keys[i] = sizes[i]! * MOST + (MOST - 1 - i);
  // Without a function to compare by the engine sorts by itself.
  keys.sort();
  const order = new Uint32Array(count);
  for (let i = 0; i < count; i++) {
    const key = keys[count - 1 - i]!;
    order[i] = MOST - 1 - (key - Math.floor(key / MOST) * MOST);
  }
  return order;
}

/** A sum where each is stated: of so few and so short numbers it is exact. */
function sumOf(column: Float64Array | undefined, unit: string): Quantity | undefined {
  let sum = 0;
  for (let i = 0; column && i < column.length; i++) sum += column[i] || NaN;
  return column && !Number.isNaN(sum) ? amountOf(sum, unit) : undefined;
}
