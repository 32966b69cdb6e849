// Finds the snippets of a page: which widget each stands for, where it goes, and what of the text it stands for.
import { parseRows } from '../report/rows-text.js';
import type { Issue } from '../result.js';
import { readTable, readTableWithUnit, readText } from '../sources/cells.js';
import { isHeadOf, isVersionOf } from './compare-rows.js';
import { tellLinks } from './doubtful-links.js';
import {
  addressOf,
  findByAddress,
  findByClass,
  findInText,
  type Doubt,
  type Marker,
  type Trust,
} from './find-markers.js';
import { joinSame, widgetsThere, type Placed } from './join-same.js';
import { mergeSnippet } from './merge-snippet.js';
import { readOutline, textOfPiece, type Piece } from './outline.js';
import { indexPieces, tablesAround } from './piece-index.js';
import { pairTables, type LinkPiece, type Piece as Place } from './pair-tables.js';
import { misspeltNames } from './misspelt-names.js';
import { mayBeAddress, readFields } from './read-address.js';
import { saysAll } from './says-all.js';
import type { Widget } from './widget.js';

/** A widget that a page's text stands for. */
export interface Snippet {
  readonly widget: Widget;
  /** What the page's author should know. */
  readonly issues: readonly Issue[];
  readonly marker: Marker;
  /** The piece that the widget comes after. */
  readonly place: Piece;
  /** The pieces of which the widget says all. */
  readonly replaced: readonly Piece[];
}

/** Every snippet in a scope, in the order of the document. `doubt` is told of what was meant as one. */
export function findSnippets(scope: Element, trust: Trust, doubt: Doubt = () => undefined): Snippet[] {
  const markers = [...findByClass(scope, trust), ...findByAddress(scope, trust)];
  // A table with widgets named in its cells is a layout, unless its own class says that it is data.
  const layouts = tablesAround(markers.map(({ element }) => element));
  for (const { element } of markers) layouts.delete(element);
  const pieces = readOutline(scope, (table) => layouts.has(table));
  const indexOf = indexPieces(pieces);
  const found = markers.map((marker) => ({ marker, at: indexOf(marker.source) }));
  const taken = new Set(found.map(({ at }) => at));
  pieces.forEach((piece, at) => {
    if (!taken.has(at)) found.push(...findInText(piece, trust, doubt).map((marker) => ({ marker, at })));
  });
  const standing = found.filter(({ at }) => at >= 0).toSorted((a, b) => a.at - b.at);
  const snippets = makeSnippets(pieces, joinSame(standing, widgetsThere(scope, trust, indexOf)), doubt);
  for (const { source } of markers) {
    const fields = readFields(addressOf(source));
    if (fields) for (const issue of misspeltNames(fields.tag, fields.pairs)) doubt(source, issue);
  }
  const used = new Set(snippets.map(({ marker }) => marker.source));
  tellLinks(scope, trust, (link) => used.has(link), doubt);
  return snippets;
}

function makeSnippets(pieces: readonly Piece[], placed: readonly Placed[], doubt: Doubt): Snippet[] {
  const rowsAt = pieces.map((piece) => (piece.kind === 'table' ? readTable(piece.block!) : undefined));
  const tables = new Map(pieces.flatMap(({ kind, block }, at) => (kind === 'table' ? [[block!, at]] : [])));
  const ownTables = placed.map(({ marker: { element } }) => {
    const own = [element, ...element.querySelectorAll('table')].find((each) => tables.has(each));
    return own ? tables.get(own)! : -1;
  });
  const pairs = pairTables(placesOf(pieces, placed, ownTables, rowsAt));
  const given = new Set(pairs.values());
  return placed.flatMap((each, i) => {
    // A marked table that a link has taken is told by that link.
    if (given.has(each.at)) return [];
    const own = ownTables[i]!;
    const table = own >= 0 ? own : pairs.get(each.at);
    const snippet = makeSnippet(pieces, each, table, table === undefined ? undefined : rowsAt[table]);
    if (!snippet && isMeant(each.marker)) doubt(each.marker.source, missingIssue(each.marker));
    return snippet ?? [];
  });
}

function placesOf(
  pieces: readonly Piece[],
  placed: readonly Placed[],
  ownTables: readonly number[],
  rowsAt: readonly (string[][] | undefined)[],
): Place[] {
  const placedAt = new Map(placed.map((each, i) => [each.at, i]).toReversed() as [number, number][]);
  const holderOf = new Map(ownTables.map((table, i) => [table, placed[i]!]));
  return pieces.map((piece, at): Place => {
    const i = placedAt.get(at) ?? -1;
    const marker = placed[i]?.marker;
    if (piece.kind === 'table') {
      // The table of a wrapper belongs to what that wrapper names.
      const holder = holderOf.get(at);
      const isOwned = holder !== undefined && holder.at !== at;
      return isOwned ? { kind: 'text' } : { kind: 'table', tag: marker?.tag, fits: (link) => fits(rowsAt[at]!, link) };
    }
    if (marker && marker.tag !== 'poverty-stat' && ownTables[i]! < 0)
      return { kind: 'link', tag: marker.tag, widget: marker.widget };
    if (piece.kind === 'heading') return { kind: 'heading' };
    return { kind: piece.kind === 'other' || textOfPiece(piece) ? 'text' : 'blank' };
  });
}

/** A table whose class was lost is a link's where it has the rows of its address, or the head that its widget wants. */
function fits(rows: string[][], { tag, widget }: LinkPiece): boolean {
  const told = widget?.attributes['rows'];
  return told ? isVersionOf(rows, parseRows(told)) : isHeadOf(tag, rows);
}

/** A tag that a sentence is about was not: [poverty-stat]. */
const isMeant = ({ widget, isText }: Marker): boolean =>
  widget !== undefined && !(isText && Object.keys(widget.attributes).length === 0);

const missingIssue = ({ tag, text }: Marker): Issue => ({
  code: 'value-missing',
  path: tag,
  expected: tag === 'poverty-stat' ? 'a value or a src' : 'rows, a total or a src',
  received: text,
});

const wordedIssue = (received: string): Issue => ({
  code: 'snippet-edited',
  path: 'href',
  expected: 'a link of which the widget says all; both are shown',
  received,
});

function makeSnippet(
  pieces: readonly Piece[],
  { marker, at, more }: Placed,
  tableAt: number | undefined,
  rows: string[][] | undefined,
): Snippet | undefined {
  const table = tableAt === undefined ? undefined : pieces[tableAt];
  const caption = table?.block?.querySelector('caption');
  const label = caption ? readText(caption) : marker.isLink && table ? marker.text : '';
  const address = marker.widget ?? { tag: marker.tag, attributes: {} };
  // Rows that the address tells as well have their units there.
  const lacksUnit = rows && address.tag !== 'poverty-stat' && address.attributes['rows'] === undefined;
  const merged = mergeSnippet(address, lacksUnit ? readTableWithUnit(table!.block!) : rows, label);
  if (!merged) return undefined;
  const told = [...new Set([at, ...more])]
    .map((i) => pieces[i]!)
    .filter((piece) => piece !== table && piece.kind !== 'heading');
  // Brackets and addresses are how the widget was told; the words of a link are an editor's, and may say more than it.
  const isSource = marker.isText || mayBeAddress(marker.text);
  const saidBy = (own: string[]): Piece[] => told.filter((piece) => saysAll(merged.widget, textOfPiece(piece), own));
  const replaced = saidBy(isSource ? [marker.text] : []);
  const saysMore = marker.isLink && saidBy([marker.text]).length > replaced.length;
  return {
    widget: merged.widget,
    issues: saysMore ? [...merged.issues, wordedIssue(marker.text)] : merged.issues,
    marker,
    place: table ?? pieces[at]!,
    replaced: table ? [table, ...replaced] : replaced,
  };
}
