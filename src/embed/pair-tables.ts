// Pairs tables with the links that belong to them, by the order in which both stand in an article.
import type { Widget, WidgetTag } from './widget.js';

/** A piece of an article, in the order of the document. */
export type Piece =
  | { readonly kind: 'heading' | 'text' | 'blank' }
  | {
      readonly kind: 'table';
      /** The widget its class names. */
      readonly tag?: WidgetTag | undefined;
      /** Whether it may be the table of a widget without a class that says so. */
      fits(link: LinkPiece): boolean;
    }
  | LinkPiece;

/** What names a widget that wants a table. */
export interface LinkPiece {
  readonly kind: 'link';
  readonly tag: WidgetTag;
  readonly widget: Widget | undefined;
}

const FARTHEST = 3;

/**
 * For each link, by its index, the index of its table: at most three pieces away, blank ones not counted, and not across
 * a heading; a table whose class says so before one that only fits, the one before the link before the one after it.
 * No table is given twice.
 */
export function pairTables(pieces: readonly Piece[]): Map<number, number> {
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  for (const isWanted of [isMarked, isFit]) {
    pieces.forEach((link, at) => {
      if (link.kind !== 'link' || pairs.has(at)) return;
      const wanted = (i: number): boolean => !taken.has(i) && isWanted(pieces[i]!, link);
      const found = search(pieces, at, -1, wanted) ?? search(pieces, at, 1, wanted);
      if (found === undefined) return;
      pairs.set(at, found);
      taken.add(found);
    });
  }
  return pairs;
}

const isMarked = (piece: Piece, { tag }: LinkPiece): boolean => piece.kind === 'table' && piece.tag === tag;

const isFit = (piece: Piece, link: LinkPiece): boolean => piece.kind === 'table' && !piece.tag && piece.fits(link);

function search(
  pieces: readonly Piece[],
  from: number,
  step: 1 | -1,
  isWanted: (index: number) => boolean,
): number | undefined {
  let distance = 0;
  for (let i = from + step; pieces[i] && pieces[i]!.kind !== 'heading'; i += step) {
    if (pieces[i]!.kind === 'blank') continue;
    if (++distance > FARTHEST) return undefined;
    if (isWanted(i)) return i;
  }
  return undefined;
}
