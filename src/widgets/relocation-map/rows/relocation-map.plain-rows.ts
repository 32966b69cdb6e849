// Reads rows as most authors write them, in few bytes: a header of the commonest words, and below it names, plain amounts
// and plain degrees. What it does not know it leaves to the whole reader, which agrees with it.
import { isPosition } from '../../../geography/coordinates.js';
import { readPlainMeasures } from '../../../quantity/plain.js';
import type { Quantity } from '../../../quantity/quantity.js';
import { MEASURES, UNITS, type Amounts } from '../relocation-map.amounts.js';
import type { MapLine } from './relocation-map.rows.js';

type Role = 'place' | 'origin' | 'households' | 'people' | 'longitude' | 'latitude';

/** Which column has which role. */
export type Roles = ReadonlyMap<Role, number>;

const ROLES = new Map<unknown, Role>();
for (const [role, words] of [
  ['place', '名称 地点 安置点 迁入地 安置地 name place site'],
  ['origin', '来自 迁出地 origin from'],
  ['households', '户数 households'],
  ['people', '人数 人口 people'],
  ['longitude', '经度 longitude lon'],
  ['latitude', '纬度 latitude lat'],
] as const)
  for (const word of words.split(' ')) ROLES.set(word, role);

/** The roles that a header names: each once, the place among them, and no other word. */
export function rolesOf(header: unknown): Roles | undefined {
  if (!Array.isArray(header)) return undefined;
  const roles = new Map(header.map((cell, i) => [ROLES.get(cell), i]));
  return roles.size === header.length && !roles.has(undefined) && roles.has('place') ? (roles as Roles) : undefined;
}

/** What a totals row has in its name, and few places. */
export const MAYBE_TOTAL = /[计計额額]|total/i;

const DEGREES = /^-?\d{1,3}(?:\.\d+)?$/;
const NONE: readonly string[] = [];

/** The lines under a header of such roles; undefined where a cell is not among the plainest. */
export function readPlainLines([header, ...rows]: readonly (readonly string[])[], roles: Roles): MapLine[] | undefined {
  const lines = rows.map((cells, i) => readLine(cells, i + 1, header!, roles));
  return lines.every((line) => line !== undefined) ? lines : undefined;
}

function readLine(cells: readonly string[], row: number, header: readonly string[], roles: Roles): MapLine | undefined {
  const cell = (role: Role): string => cells[roles.get(role) ?? -1] ?? '';
  const [place, origin] = [cell('place'), cell('origin')];
  const amounts: { -readonly [M in keyof Amounts]: Amounts[M] } = { households: undefined, people: undefined };
  for (const measure of MEASURES) {
    const quantity = readAmount(cell(measure), UNITS[measure]);
    if (cell(measure) && !quantity) return undefined;
    amounts[measure] = quantity;
  }
  const [east, north] = [cell('longitude'), cell('latitude')];
  const isKnown = east !== '' || north !== '';
  const isPlain =
    cells.length <= header.length &&
    // One text in all cells is a remark.
    new Set(cells).size > 1 &&
    place !== '' &&
    // Below the header a first cell that is empty or the same may be one more of it.
    cells[0] !== '' &&
    cells[0] !== header[0] &&
    // Rows may be parted by a comma.
    !/[,，、。\s]/.test(origin) &&
    !MAYBE_TOTAL.test(place + origin) &&
    (!isKnown ||
      (DEGREES.test(east) &&
        DEGREES.test(north) &&
        isPosition(Number(east), Number(north)) &&
        (Number(east) !== 0 || Number(north) !== 0)));
  if (!isPlain) return undefined;
  return {
    row,
    place,
    origin,
    position: isKnown ? [Number(east), Number(north)] : undefined,
    ...amounts,
    asTyped: NONE,
    unread: NONE,
    asides: NONE,
    isNegative: false,
    isMisplaced: false,
    isTotal: false,
  };
}

/** A bare number counts what its column counts. */
function readAmount(cell: string, unit: string): Quantity | undefined {
  const [quantity, ...others] = readPlainMeasures(cell) ?? [];
  if (!quantity || others.length > 0 || quantity.value < 0) return undefined;
  return quantity.unit === 'none' ? { ...quantity, unit } : quantity.unit === unit ? quantity : undefined;
}
