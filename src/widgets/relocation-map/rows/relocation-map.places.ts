// Who moved where: the sites, the origins and the flows that a map's lines state, nothing added and nothing left out.
import type { Position } from '../../../geography/coordinates.js';
import type { Quantity } from '../../../quantity/quantity.js';
import type { Amounts } from '../relocation-map.amounts.js';
import type { MapLine } from './relocation-map.rows.js';
import type { Sequence } from '../../../sequence.js';

/** A place that people moved to, or came from. */
export interface Place extends Amounts {
  readonly name: string;
  readonly position: Position | undefined;
  /** What its area or its share is measured by: people, or households where no people are stated anywhere; 0 for neither. */
  readonly size: number;
}

/** What the list ranks: a site, or, where origins are known, a flow from one to a site. */
export interface Entry extends Amounts {
  readonly row: number;
  readonly site: number;
  readonly origin: number | undefined;
  readonly size: number;
  readonly asTyped: readonly string[];
}

export interface Places {
  readonly sites: Sequence<Place>;
  readonly origins: Sequence<Place>;
  /** The largest first; what has no size last, in the author's order. */
  readonly entries: Sequence<Entry>;
  readonly measure: 'people' | 'households' | undefined;
  /** Places that only a flow names although others are listed by themselves. */
  readonly unknown: readonly string[];
  /** Names that several lines state as if they were one place, or one flow. */
  readonly repeated: readonly string[];
}

export function gatherPlaces(lines: readonly MapLine[], add: Add): Places {
  const measure = lines.some(({ people }) => people)
    ? 'people'
    : lines.some(({ households }) => households)
      ? 'households'
      : undefined;
  const sizeOf = (amounts: Amounts): number => (measure && amounts[measure]?.value) ?? 0;
  const hasFlows = lines.some(({ origin }) => origin !== '');
  const { own, flows, positions } = hasFlows ? sortOut(lines) : { own: lines, flows: [], positions: new Map() };

  const sites = own.map((line): Place => ({
    name: line.place,
    households: line.households,
    people: line.people,
    position: line.position,
    size: sizeOf(line),
  }));
  const siteOf = new Map(hasFlows ? sites.map(({ name }, i) => [name, i] as const).toReversed() : []);
  const unknown: string[] = [];
  for (const [name, group] of groupBy(flows, ({ place }) => place)) {
    const index = siteOf.get(name);
    const known = index === undefined ? undefined : sites[index];
    // A site that states its people itself is compared with its flows elsewhere.
    if (known?.people ?? known?.households) continue;
    if (!known && own.length > 0) unknown.push(name);
    const total = together(group, add);
    const position = known?.position ?? group.find((line) => line.position)?.position;
    siteOf.set(name, index ?? sites.length);
    sites[index ?? sites.length] = { name, ...total, position, size: sizeOf(total) };
  }

  const origins: Place[] = [];
  const originOf = new Map<string, number>();
  for (const [name, group] of groupBy(flows, ({ origin }) => origin)) {
    originOf.set(name, origins.length);
    const total = together(group, add);
    const site = sites[siteOf.get(name) ?? -1];
    origins.push({ name, ...total, position: positions.get(name) ?? site?.position, size: sizeOf(total) });
  }

  const withFlows = new Set(flows.map(({ place }) => siteOf.get(place)));
  const entries: Entry[] = [];
  own.forEach((line, site) => {
    if (!withFlows.has(site)) entries.push(entryOf(line, site, undefined, sites[site]!.size));
  });
  for (const line of flows)
    entries.push(entryOf(line, siteOf.get(line.place)!, originOf.get(line.origin), sizeOf(line)));
  entries.sort((a, b) => b.size - a.size || a.row - b.row);

  const repeated = [
    ...new Set([
      ...repeats(named(own), ({ place }) => place),
      ...repeats(named(flows), ({ place, origin }) => `${origin} → ${place}`),
    ]),
  ];
  return { sites, origins, entries, measure, unknown, repeated };
}

/** The lines of sites and of flows. One without people whose place is an origin elsewhere says no more than where that lies. */
function sortOut(lines: readonly MapLine[]): {
  readonly own: readonly MapLine[];
  readonly flows: readonly MapLine[];
  readonly positions: ReadonlyMap<string, Position | undefined>;
} {
  const from = new Set(lines.map(({ origin }) => origin).filter(Boolean));
  const isWhereabouts = (line: MapLine): boolean =>
    !line.origin &&
    from.has(line.place) &&
    !line.people &&
    !line.households &&
    line.asTyped.length + line.unread.length === 0;
  const positions = new Map(lines.filter(isWhereabouts).map(({ place, position }) => [place, position]));
  const stated = lines.filter((line) => !isWhereabouts(line));
  return { own: stated.filter(({ origin }) => !origin), flows: stated.filter(({ origin }) => origin), positions };
}

const entryOf = (
  { row, households, people, asTyped, unread }: MapLine,
  site: number,
  origin: number | undefined,
  size: number,
): Entry => ({
  row,
  site,
  origin,
  households,
  people,
  size,
  asTyped: unread.length > 0 ? [...asTyped, ...unread] : asTyped,
});

/** Adds up; undefined where that cannot be said exactly. */
export type Add = (quantities: readonly Quantity[]) => Quantity | undefined;

/** All of several amounts; nothing where one of them is missing or its bounds leave the sum open. */
export function together(all: Sequence<Amounts>, add: Add): Amounts {
  const sumOf = (measure: keyof Amounts): Quantity | undefined => {
    const known = all.map((amounts) => amounts[measure]).filter((quantity) => quantity !== undefined);
    return known.length === all.length && known.length > 0 ? add(known) : undefined;
  };
  return { households: sumOf('households'), people: sumOf('people') };
}

export function groupBy(lines: readonly MapLine[], nameOf: (line: MapLine) => string): Map<string, MapLine[]> {
  const groups = new Map<string, MapLine[]>();
  for (const line of lines) {
    const name = nameOf(line);
    const group = groups.get(name);
    if (group) group.push(line);
    else groups.set(name, [line]);
  }
  return groups;
}

/** Of two places without a name nobody can say that they are one. */
const named = (lines: readonly MapLine[]): readonly MapLine[] => lines.filter(({ place }) => place !== '');

const repeats = (lines: readonly MapLine[], nameOf: (line: MapLine) => string): string[] => {
  const names = lines.map(nameOf);
  const known = new Set(names);
  if (known.size === names.length) return [];
  for (const name of known) names.splice(names.indexOf(name), 1);
  return [...new Set(names)];
};
