// Knows where elements stand among the pieces of an article.
import type { Piece } from './outline.js';

/** The index of the piece that an element stands in, of the first one that it holds, or -1. */
export function indexPieces(pieces: readonly Piece[]): (element: Element) => number {
  const places = new Map<Node, number>();
  pieces.forEach(({ nodes, block }, at) => {
    for (const node of [...nodes, ...(block ? [block] : [])]) if (!places.has(node)) places.set(node, at);
  });
  return (element) => {
    for (let node: Node | null = element; node; node = node.parentNode) {
      const at = places.get(node);
      if (at !== undefined) return at;
    }
    return pieces.findIndex(({ nodes }) => nodes.some((node) => element.contains(node)));
  };
}

/** The tables that stand around elements. */
export function tablesAround(elements: readonly Element[]): Set<Element> {
  const found = new Set<Element>();
  for (const element of elements) {
    let table = element.parentElement?.closest('table');
    while (table && !found.has(table)) {
      found.add(table);
      table = table.parentElement?.closest('table');
    }
  }
  return found;
}
