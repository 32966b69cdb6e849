// What does not fit together in a map's figures, for its readers and for its author.
import { compare } from '../../../quantity/arithmetic.js';
import type { Quantity } from '../../../quantity/quantity.js';
import type { Issue, IssueCode } from '../../../result.js';
import type { Place, Places } from './relocation-map.places.js';
import { MEASURES, type Amounts, type Total } from '../relocation-map.amounts.js';
import type { OddAmounts } from './relocation-map.odd-amounts.js';
import type { MapLine } from './relocation-map.rows.js';

/** All of several amounts. */
export type Together = (all: readonly Amounts[]) => Amounts;

/** Something that readers have to know before they trust the parts. */
export type Remark =
  | { readonly kind: 'total-differs'; readonly parts: Quantity; readonly total: Quantity }
  | { readonly kind: 'sites-differ'; readonly listed: number; readonly total: Quantity }
  | { readonly kind: 'flows-differ'; readonly name: string; readonly parts: Quantity; readonly total: Quantity }
  | { readonly kind: Named; readonly names: readonly string[] }
  | { readonly kind: 'crowded'; readonly names: readonly string[]; readonly isEach: boolean };

type Named = 'repeated' | 'negative' | 'unknown-site' | 'misplaced' | 'broken' | 'unmoved' | 'no-origin';

export function findRemarks(
  total: Total | undefined,
  parts: Amounts,
  places: Places,
  lines: readonly MapLine[],
  together: Together,
  { crowded, broken }: { readonly crowded: OddAmounts; readonly broken: readonly MapLine[] },
): Remark[] {
  const named = (kind: Named, names: readonly string[]): Remark[] =>
    names.length > 0 ? [{ kind, names: [...new Set(names)] }] : [];
  return [
    ...(total ? compareTotal(total, parts, places.sites.length) : []),
    ...compareFlows([...places.sites], lines, together),
    ...named('repeated', places.repeated),
    ...named('unknown-site', places.unknown),
    ...named(
      'unmoved',
      lines.filter(({ origin, place }) => origin && origin === place).map(({ place }) => place),
    ),
    ...named('no-origin', withoutOrigin(places)),
    ...named('negative', lines.filter(({ isNegative }) => isNegative).map(nameOf)),
    ...named('misplaced', lines.filter(({ isMisplaced }) => isMisplaced).map(nameOf)),
    ...(crowded.lines.length > 0
      ? [{ kind: 'crowded' as const, names: crowded.lines.map(nameOf), isEach: crowded.isEach }]
      : []),
    ...named('broken', broken.map(nameOf)),
  ];
}

/** A line by the name of its place or, of a flow, of both its ends. */
export const nameOf = ({ origin, place }: Pick<MapLine, 'origin' | 'place'>): string =>
  origin ? `${origin} → ${place}` : place;

/** Sites that stand among flows and have none. */
const withoutOrigin = ({ origins, entries, sites }: Places): string[] =>
  origins.length > 0
    ? [...entries].flatMap(({ origin, site }) => (origin === undefined ? sites.at(site)!.name : []))
    : [];

function compareTotal(total: Total, parts: Amounts, sites: number): Remark[] {
  const isOtherCount = total.sites?.bound === 'exact' && total.sites.value !== sites;
  if (sites === 0) return [];
  return [
    ...(isOtherCount ? [{ kind: 'sites-differ' as const, listed: sites, total: total.sites! }] : []),
    ...differing(parts, total).map((pair) => ({ kind: 'total-differs' as const, ...pair })),
  ];
}

/** Where a site states its people itself, the flows to it should add up to them. */
function compareFlows(sites: readonly Place[], lines: readonly MapLine[], together: Together): Remark[] {
  const flows = new Map<string, MapLine[]>();
  for (const line of lines) if (line.origin) flows.set(line.place, [...(flows.get(line.place) ?? []), line]);
  const own = new Set(lines.filter(({ origin }) => !origin).map(({ place }) => place));
  if (flows.size === 0) return [];
  return sites.flatMap((site) => {
    const group = own.has(site.name) ? (flows.get(site.name) ?? []) : [];
    return differing(together(group), site).map((pair) => ({
      kind: 'flows-differ' as const,
      name: site.name,
      ...pair,
    }));
  });
}

/** The measures in which parts and whole surely differ. */
const differing = (parts: Amounts, whole: Amounts): { parts: Quantity; total: Quantity }[] =>
  MEASURES.flatMap((measure) => {
    const [sum, total] = [parts[measure], whole[measure]];
    return sum && total && compare(sum, total) ? [{ parts: sum, total }] : [];
  });

/** What the author is told of a remark, `path` being the field; single cells were told of when they were read. */
export function issueOf(remark: Remark): Issue | undefined {
  switch (remark.kind) {
    case 'total-differs':
      return issue('total-differs', 'total', `the sum of the parts, ${plain(remark.parts)}`, remark.total.text);
    case 'flows-differ':
      return issue(
        'total-differs',
        'rows',
        `the sum of the flows to ${remark.name}, ${plain(remark.parts)}`,
        remark.total.text,
      );
    case 'sites-differ':
      return issue('total-differs', 'total', `as many sites as are listed, ${remark.listed}`, remark.total.text);
    case 'repeated':
      return issue('place-repeated', 'rows', 'each place or flow once; all are kept', remark.names.join(', '));
    case 'unknown-site':
      return issue(
        'site-unknown',
        'rows',
        'flows to the sites that are listed; the others are kept',
        remark.names.join(', '),
      );
    case 'crowded': {
      const why = remark.isEach ? '; perhaps the two columns are the wrong way round' : '';
      return issue('amount-doubtful', 'rows', `no more households than people${why}`, some(remark.names));
    }
    case 'broken':
      return issue('amount-doubtful', 'rows', 'whole numbers of households and people', some(remark.names));
    default:
      return undefined;
  }
}

const MOST_NAMED = 20;

const some = (names: readonly string[]): string =>
  names.slice(0, MOST_NAMED).join(', ') + (names.length > MOST_NAMED ? ` … (${names.length})` : '');

const plain = ({ value, unit }: Quantity): string => `${value} (${unit})`;

const issue = (code: IssueCode, path: string, expected: string, received: string): Issue => ({
  code,
  path,
  expected,
  received,
});
