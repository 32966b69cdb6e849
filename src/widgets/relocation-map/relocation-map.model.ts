// What a map's fields amount to: sites, origins and flows, or a total alone.
import { DATUMS, type Datum } from '../../geography/datum.js';
import type { Quantity } from '../../quantity/quantity.js';
import type { Rounding } from '../../quantity/scale.js';
import type { MapFields } from '../../report/index.js';
import type { FieldReader } from '../shared/field-reader.js';
import { isServer } from '../shared/is-server.js';
import { readDate, type ReportDate } from '../shared/read-date.js';
import { measuresOf } from '../shared/read-figures.js';
import { ROUNDING, type Total } from './relocation-map.amounts.js';
import { LISTED, TERRITORY } from './relocation-map.guests.js';
import { DOUBTS } from './relocation-map.invitations.js';
import type { Many } from './rows/relocation-map.many.js';
import type { Places } from './rows/relocation-map.places.js';
import type { Remark } from './rows/relocation-map.remarks.js';
import type { MapLine } from './rows/relocation-map.rows.js';
import type { Sequence } from '../../sequence.js';

/** The places that are listed, and the whole of them. */
export interface Listed extends Places {
  /** The table as written. */
  readonly rows: Sequence<readonly string[]>;
  /** The places in it, in the author's order. */
  readonly lines: Sequence<MapLine>;
  /** Columns that are neither place nor amount, by their headers; the table alone shows them. */
  readonly asideNames: readonly string[];
  /** What the places are, where they are no sites: 乡镇. */
  readonly noun?: string;
  /** What is told as the whole: of the list's own sums only where it is all of it. */
  readonly whole: Total;
  /** True where nothing says that there are more places, or others, than are listed. */
  readonly isWhole: boolean;
  /** From how many places all of them moved; 0 where that is not known of each. */
  readonly fromPlaces: number;
  readonly remarks: readonly Remark[];
  /** Whether the first that is listed is surely larger than all others there are. */
  readonly hasLargest: boolean;
  /** Of thousands of sites what their drawing needs. */
  readonly many?: Many;
}

export interface MapModel extends Listed {
  readonly label: string;
  readonly rounding: Rounding;
  readonly crs: Datum;
  readonly boundary: string | object | undefined;
  readonly boundaryCrs: Datum;
  readonly boundarySource: string;
  readonly mapApproval: string;
  /** The date the data speak for. */
  readonly asOf: ReportDate | undefined;
}

/** Undefined where there is neither a place nor a total that can be read. */
export function makeMapModel(reader: FieldReader<MapFields>): MapModel | undefined {
  const { rows, total: given, boundary } = reader.fields;
  const total = readTotal(reader);
  const listed = rows?.length ? askForList(reader)?.readListed(reader, total, TERRITORY) : total && listNothing(total);
  const rounding = reader.choice('rounding', ['exact', 'nearest', 'floor']);
  // What is rounded has a bound, for which there may be no word yet.
  if (rounding !== 'exact') {
    reader.ask(ROUNDING);
    reader.ask(DOUBTS);
  }
  const [crs, boundaryCrs] = [reader.choice('crs', DATUMS), reader.choice('boundaryCrs', DATUMS)];
  const asOf = readDate(reader, 'asOf');
  const isEmpty = listed ? listed.lines.length === 0 && reader.issues.length === 0 : !rows?.length;
  if (isEmpty && !given)
    reader.report('value-missing', 'rows', 'rows of a place and its people, or a total, e.g. 12个 6839户27393人');
  const [boundarySource, mapApproval] = [reader.text('boundarySource') ?? '', reader.text('mapApproval') ?? ''];
  if (!boundary && boundarySource + mapApproval) reader.ask(DOUBTS)?.tellNoBoundary(reader);
  if (!listed || reader.isPending || (!total && listed.lines.length === 0)) return undefined;
  return {
    ...listed,
    label: reader.text('label') ?? '',
    rounding,
    crs,
    boundary: boundary || undefined,
    boundaryCrs,
    boundarySource,
    mapApproval,
    asOf,
  };
}

/** A map with a boundary waits for the code of both: one file, one request. */
function askForList(reader: FieldReader<MapFields>): Awaited<ReturnType<typeof LISTED>> | undefined {
  const withMap = reader.fields.boundary && !isServer ? reader.ask(TERRITORY) : undefined;
  return withMap ?? (reader.isPending ? undefined : reader.ask(LISTED));
}

const listNothing = (whole: Total): Listed => ({
  rows: [],
  lines: [],
  asideNames: [],
  sites: [],
  origins: [],
  entries: [],
  measure: undefined,
  unknown: [],
  repeated: [],
  whole,
  isWhole: false,
  fromPlaces: 0,
  remarks: [],
  hasLargest: false,
});

/** A count is of sites, whatever its measure word: 12个, 12处, 12 sites. A bare number may be of people as well. */
function readTotal(reader: FieldReader<MapFields>): Total | undefined {
  const measures = measuresOf(reader, 'total');
  if (!measures) return undefined;
  const of = (unit: string): Quantity | undefined => measures.find((quantity) => quantity.unit === unit);
  const total = { sites: of('count'), households: of('household'), people: of('person') };
  const amounts = Object.values(total).filter((quantity) => quantity !== undefined);
  const isWrong = amounts.some(({ value, to = 0 }) => value < 0 || value % 1 !== 0 || to % 1 !== 0);
  if (isWrong || !measures.every((quantity) => amounts.includes(quantity)))
    reader.ask(DOUBTS)?.tellTotal(measures, reader);
  return isWrong || amounts.length === 0 ? undefined : total;
}
