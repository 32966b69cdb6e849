// What a map's fields amount to: sites, origins and flows, how they compare to the total, and what does not fit.
import type { Datum } from '../../geography/datum.js';
import type { Quantity } from '../../quantity/quantity.js';
import type { Rounding } from '../../quantity/scale.js';
import type { MapFields } from '../../report/index.js';
import type { FieldReader } from '../shared/field-reader.js';
import { gatherPlaces, together, type Entry, type Place } from './relocation-map.places.js';
import { findRemarks, issueOf, type Remark, type Total } from './relocation-map.remarks.js';
import { readMapLines, type MapLine } from './relocation-map.rows.js';

export interface MapModel {
  readonly label: string;
  /** The places as written, in the author's order. */
  readonly lines: readonly MapLine[];
  readonly sites: readonly Place[];
  readonly origins: readonly Place[];
  readonly entries: readonly Entry[];
  readonly measure: 'people' | 'households' | undefined;
  /** As stated by the author. */
  readonly total: Total | undefined;
  /** What is told as the whole. */
  readonly whole: Total;
  readonly remarks: readonly Remark[];
  readonly rounding: Rounding;
  readonly crs: Datum;
  readonly boundaryCrs: Datum;
}

const ROUNDINGS = ['exact', 'nearest', 'floor'] as const;
const DATUMS = ['wgs84', 'gcj02', 'bd09'] as const;
const MOST_TOLD = 20;

/** Undefined where there is neither a place nor a total that can be read. */
export function makeMapModel(reader: FieldReader<MapFields>): MapModel | undefined {
  const { lines: all, issues } = readMapLines(reader);
  const lines = all.filter(({ isTotal }) => !isTotal);
  const total: Total | undefined = readTotal(reader) ?? all.find(({ isTotal }) => isTotal);
  tell(reader, issues);
  if (lines.length === 0 && !total) {
    if (!reader.isPending && !reader.fields.total)
      reader.report(
        'value-missing',
        lines.length === 0 ? 'rows' : 'total',
        'rows of a place and its people, or a total, e.g. 12个 6839户27393人',
      );
    return undefined;
  }
  const places = gatherPlaces(lines);
  const parts = together(places.sites);
  const remarks = findRemarks(total, parts, places, lines);
  for (const remark of remarks) {
    const issue = issueOf(remark);
    if (issue) reader.issues.push({ ...issue, path: reader.where(issue.path) });
  }
  return {
    label: reader.text('label') ?? '',
    lines,
    ...places,
    total,
    whole: {
      sites: total?.sites,
      households: total?.households ?? parts.households,
      people: total?.people ?? parts.people,
    },
    remarks,
    rounding: reader.choice('rounding', ROUNDINGS),
    crs: reader.choice('crs', DATUMS),
    boundaryCrs: reader.choice('boundaryCrs', DATUMS),
  };
}

/** A count is of sites, whatever its measure word: 12个, 12处, 12 sites. */
function readTotal(reader: FieldReader<MapFields>): Total | undefined {
  const measures = reader.measures('total');
  if (!measures) return undefined;
  const of = (...units: string[]): Quantity | undefined => measures.find(({ unit }) => units.includes(unit));
  const total = { sites: of('count', 'none'), households: of('household'), people: of('person') };
  const isRead = measures.every((quantity) => Object.values(total).includes(quantity));
  if (!isRead) reader.report('unit-mismatch', 'total', 'sites, households and people, e.g. 12个 6839户27393人');
  return total;
}

/** All issues of a field would drown the console: the first are told, then how many more there are. */
function tell(reader: FieldReader<MapFields>, issues: readonly FieldReader<MapFields>['issues'][number][]): void {
  reader.issues.push(...issues.slice(0, MOST_TOLD));
  const [more, next] = [issues.length - MOST_TOLD, issues[MOST_TOLD]];
  if (next) reader.issues.push({ ...next, path: reader.where('rows'), received: `${more} more such cells` });
}
