// What a map's fields amount to: sites, origins and flows, and whether they fit together.
import type { Datum } from '../../geography/datum.js';
import { outcome, plus } from '../../quantity/difference.js';
import type { Quantity } from '../../quantity/quantity.js';
import type { Rounding } from '../../quantity/scale.js';
import type { MapFields } from '../../report/index.js';
import type { FieldReader } from '../shared/field-reader.js';
import { gatherPlaces, together, type Add, type Places } from './relocation-map.places.js';
import type { Remark } from './relocation-map.remarks.js';
import { MEASURES, type Amounts } from './relocation-map.amounts.js';
import { DOUBTS, readMapLines, type MapLine } from './relocation-map.rows.js';

/** The whole of which the places are parts: as the author states it, else as they add up. */
export interface Total extends Amounts {
  /** How many sites: 12个. */
  readonly sites?: Quantity | undefined;
}

export interface MapModel extends Places {
  readonly label: string;
  /** The table as written. */
  readonly rows: readonly (readonly string[])[];
  /** The places in it, in the author's order. */
  readonly lines: readonly MapLine[];
  /** What is told as the whole. */
  readonly whole: Total;
  readonly remarks: readonly Remark[];
  readonly rounding: Rounding;
  readonly crs: Datum;
  readonly boundary: string | object | undefined;
  readonly boundaryCrs: Datum;
  readonly boundarySource: string;
  readonly mapApproval: string;
}

/** Rounding, for the maps that ask for it. */
export const ROUNDING = () => import('../../quantity/round.js');

const DATUMS = ['wgs84', 'gcj02', 'bd09'] as const;

/** Undefined where there is neither a place nor a total that can be read. */
export function makeMapModel(reader: FieldReader<MapFields>): MapModel | undefined {
  const read = readMapLines(reader);
  const lines = read.lines.filter(({ isTotal }) => !isTotal);
  const total: Total | undefined = readTotal(reader) ?? read.lines.find(({ isTotal }) => isTotal);
  if (lines.length === 0 && !total && !reader.fields.total)
    reader.report('value-missing', 'rows', 'rows of a place and its people, or a total, e.g. 12个 6839户27393人');
  const add: Add = (quantities) => addExactly(quantities) ?? reader.ask(DOUBTS)?.sum(quantities);
  const places = gatherPlaces(lines, add);
  const parts = together(places.sites, add);
  const isDoubtful = read.faults.length > 0 || !fits(total, parts, places, lines);
  const doubts = isDoubtful ? reader.ask(DOUBTS) : undefined;
  const rounding = reader.choice('rounding', ['exact', 'nearest', 'floor']);
  if (rounding !== 'exact') reader.ask(ROUNDING);
  const [crs, boundaryCrs] = [reader.choice('crs', DATUMS), reader.choice('boundaryCrs', DATUMS)];
  if (reader.isPending) return undefined;
  doubts?.tellFaults(read, reader);
  if (lines.length === 0 && !total) return undefined;
  const remarks = doubts?.findRemarks(total, parts, places, lines, add) ?? [];
  for (const remark of remarks) {
    const issue = doubts?.issueOf(remark);
    if (issue) reader.issues.push({ ...issue, path: reader.where(issue.path) });
  }
  return {
    label: reader.text('label') ?? '',
    rows: read.rows,
    lines,
    ...places,
    whole: {
      sites: total?.sites,
      households: total?.households ?? parts.households,
      people: total?.people ?? parts.people,
    },
    remarks,
    rounding,
    crs,
    boundary: reader.fields.boundary || undefined,
    boundaryCrs,
    boundarySource: reader.text('boundarySource') ?? '',
    mapApproval: reader.text('mapApproval') ?? '',
  };
}

/** Exact amounts of one unit; any other sum is left to who knows bounds. */
function addExactly(quantities: readonly Quantity[]): Quantity | undefined {
  const [first] = quantities;
  const isPlain = quantities.every(
    ({ unit, bound, to }) => unit === first?.unit && bound === 'exact' && to === undefined,
  );
  if (!first || !isPlain) return undefined;
  const total = quantities.reduce<number | undefined>(
    (all, { value }, i) => (i === 0 ? value : all === undefined ? all : plus(all, value)),
    0,
  );
  return total === undefined ? undefined : outcome(first, total);
}

/** A count is of sites, whatever its measure word: 12个, 12处, 12 sites. */
function readTotal(reader: FieldReader<MapFields>): Total | undefined {
  const measures = reader.measures('total');
  if (!measures) return undefined;
  const of = (unit: string): Quantity | undefined => measures.find((quantity) => quantity.unit === unit);
  const total = { sites: of('count') ?? of('none'), households: of('household'), people: of('person') };
  if (!measures.every((quantity) => Object.values(total).includes(quantity)))
    reader.report('unit-mismatch', 'total', 'sites, households and people, e.g. 12个 6839户27393人');
  return total;
}

/** Whether there is surely nothing to remark: all names once, and parts that are the whole to the last person. */
function fits(
  total: Total | undefined,
  parts: Amounts,
  { sites, origins, unknown, repeated }: Places,
  lines: readonly MapLine[],
): boolean {
  const isSame = (a: Quantity | undefined, b: Quantity | undefined): boolean =>
    !a || !b || (a.value === b.value && a.bound === b.bound && a.bound === 'exact');
  const hasOwn =
    origins.length > 0 && lines.some(({ origin, people, households }) => !origin && (people ?? households));
  const isCounted = !total?.sites || sites.length === 0 || total.sites.value === sites.length;
  const isWhole = !total || MEASURES.every((measure) => isSame(total[measure], parts[measure]));
  return isCounted && isWhole && !hasOwn && unknown.length === 0 && repeated.length === 0;
}
