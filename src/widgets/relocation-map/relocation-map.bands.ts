// The picture where origins are known and no position: bands from each origin to its site, as wide as its people are many.
import { textWidth } from '../../drawing/text-width.js';
import { wrapText } from '../../drawing/wrap-text.js';
import { LABEL_SIZE, LINE_HEIGHT, type FlowMark, type LabelMark, type MapDrawing } from './relocation-map.drawing.js';
import type { MapModel } from './relocation-map.model.js';
import { keyOf, widthScale } from './relocation-map.scale.js';

const GAP = 3;
/** Of the width, what names may take on either side. */
const NAME_PART = 0.3;
const MARGIN = 8;
const MOST_LINES = 3;
/** The widest band that is worth explaining, in pixels. */
const WIDEST_KEY = 16;

/** One end of the bands: where it begins, how wide it is, and where the next band joins it. */
interface Node {
  readonly index: number;
  readonly size: number;
  y: number;
  height: number;
  next: number;
}

export function layOut(model: MapModel, width: number, height: number): MapDrawing {
  const flows = model.entries.map((entry, i) => ({ ...entry, i })).filter(({ origin }) => origin !== undefined);
  const all = flows.reduce((sum, { size }) => sum + size, 0);
  const origins = nodesOf(flows.map(({ origin, size }) => [origin!, size]));
  const sites = nodesOf(flows.map(({ site, size }) => [site, size]));
  // The side with more gaps decides how much of the height a person gets.
  const free = height - 2 * MARGIN - GAP * (Math.max(origins.length, sites.length) - 1);
  const perPerson = all > 0 ? Math.max(free, height / 2) / all : 0;
  const scale = widthScale(all, perPerson * all);
  stack(origins, scale, height);
  stack(sites, scale, height);

  const nameRoom = width * NAME_PART;
  const names = {
    origins: origins.map(({ index }) => model.origins.at(index)!.name),
    sites: sites.map(({ index }) => model.sites.at(index)!.name),
  };
  const left = Math.min(nameRoom, widest(names.origins)) + MARGIN;
  const right = width - Math.min(nameRoom, widest(names.sites)) - MARGIN;
  const middle = (left + right) / 2;
  const nodeOf = (nodes: readonly Node[]): Map<number, Node> => new Map(nodes.map((node) => [node.index, node]));
  const [originNodes, siteNodes] = [nodeOf(origins), nodeOf(sites)];
  const take = (node: Node, share: number): number => {
    const at = node.next + share / 2;
    node.next += share;
    return at;
  };
  const marks = flows.map(({ i, origin, site, size }): FlowMark => {
    const share = scale(size);
    const [from, to] = [take(originNodes.get(origin!)!, share), take(siteNodes.get(site)!, share)];
    return {
      entry: i,
      curve: [
        [left, from],
        [middle, from],
        [middle, to],
        [right, to],
      ],
      width: share,
      isBand: true,
    };
  });
  const labels = [
    ...nameNodes(origins, names.origins, left - MARGIN / 2, 'end', nameRoom, height),
    ...nameNodes(sites, names.sites, right + MARGIN / 2, 'start', nameRoom, height),
  ];
  const largest = Math.max(0, ...flows.map(({ size }) => size));
  const key =
    model.measure && largest > 0
      ? keyOf('line', model.measure, Math.min(largest, (largest * WIDEST_KEY) / scale(largest)), scale)
      : [];
  const isPartlyNamed = labels.length < origins.length + sites.length;
  return { width, height, flows: marks, symbols: [], labels, key, isPartlyNamed };
}

/** The ends in the order of their largest flow. */
function nodesOf(ends: readonly (readonly [index: number, size: number])[]): Node[] {
  const sizes = new Map<number, number>();
  for (const [index, size] of ends) sizes.set(index, (sizes.get(index) ?? 0) + size);
  return [...sizes].map(([index, size]) => ({ index, size, y: 0, height: 0, next: 0 }));
}

/** Puts nodes under one another, in the middle of the height. */
function stack(nodes: Node[], scale: (size: number) => number, height: number): void {
  const heights = nodes.map(({ size }) => scale(size));
  const used = heights.reduce((sum, each) => sum + each, 0);
  const gap =
    nodes.length > 1 ? Math.max(0, Math.min(4 * LINE_HEIGHT, (height - 2 * MARGIN - used) / (nodes.length - 1))) : 0;
  let y = (height - used - gap * (nodes.length - 1)) / 2;
  nodes.forEach((node, i) => {
    node.y = node.next = y;
    node.height = heights[i]!;
    y += heights[i]! + gap;
  });
}

const widest = (names: readonly string[]): number => Math.max(0, ...names.map((name) => textWidth(name, LABEL_SIZE)));

/** In as few lines as fit, none of which is left with a last character or two. */
function wrapEvenly(name: string, room: number): string[] {
  const lines = wrapText(name, LABEL_SIZE, room);
  for (let width = textWidth(name, LABEL_SIZE) / lines.length; width < room; width += 2) {
    const evener = wrapText(name, LABEL_SIZE, width);
    if (evener.length === lines.length) return evener;
  }
  return lines;
}

/** The names of nodes beside them, the largest first; what would overlap another is left to the list. */
function nameNodes(
  nodes: readonly Node[],
  names: readonly string[],
  x: number,
  anchor: 'start' | 'end',
  room: number,
  height: number,
): LabelMark[] {
  const taken: (readonly [top: number, bottom: number])[] = [];
  const bySize = nodes.map((node, i) => ({ node, name: names[i]! })).toSorted((a, b) => b.node.size - a.node.size);
  return bySize.flatMap(({ node, name }): LabelMark[] => {
    const lines = wrapEvenly(name, room);
    const tall = lines.length * LINE_HEIGHT;
    const top = Math.min(Math.max(0, node.y + node.height / 2 - tall / 2), height - tall);
    const isFree = taken.every(([from, to]) => top >= to || top + tall <= from);
    if (!isFree || lines.length > MOST_LINES || name === '') return [];
    taken.push([top, top + tall]);
    return [{ x, y: top + LABEL_SIZE, lines, anchor, isQuiet: false }];
  });
}
