// The picture where origins are known and no position: bands from each origin to its site, as wide as its people are many,
// with room for the names at both ends.
import { textWidth } from '../../../drawing/text-width.js';
import { wrapText } from '../../../drawing/wrap-text.js';
import {
  BAND_PART,
  LABEL_SIZE,
  LINE_HEIGHT,
  type FlowMark,
  type KeyItem,
  type LabelMark,
  type MapDrawing,
} from './relocation-map.drawing.js';
import type { MapModel } from '../relocation-map.model.js';
import type { Place } from '../rows/relocation-map.places.js';
import { widthScale, type Scale } from '../relocation-map.scale.js';
import type { Sequence } from '../../../sequence.js';

const GAP = 3;
/** Of the width, what names may take on either side. */
const NAME_PART = 0.3;
const MARGIN = 8;
const MOST_LINES = 3;
/** By how much names may stand closer than lines do. */
const CLOSER = 2;
/** Names may take room of the bands until these have shrunk to so much. */
const LEAST_PART = 0.35;
const STEPS = 12;

/** One end of the bands: what each of them holds, where it begins, how wide it is, and where the next band joins it. */
interface Node {
  readonly index: number;
  readonly sizes: readonly number[];
  readonly lines: readonly string[];
  y: number;
  height: number;
  next: number;
}

/** `keyOf` makes the key of widths. */
export function layOut(
  model: MapModel,
  width: number,
  height: number,
  keyOf: (model: MapModel, scale: Scale) => KeyItem[],
): MapDrawing {
  const flows = model.entries.map((entry, i) => ({ ...entry, i })).filter(({ origin }) => origin !== undefined);
  const nameRoom = width * NAME_PART;
  const name = (places: Sequence<Place>, index: number): string[] => wrapEvenly(places.at(index)!.name, nameRoom);
  const origins = nodesOf(flows.map(({ origin, size }) => [origin!, size])).map((node): Node => ({
    ...node,
    lines: name(model.origins, node.index),
  }));
  const sites = nodesOf(flows.map(({ site, size }) => [site, size])).map((node): Node => ({
    ...node,
    lines: name(model.sites, node.index),
  }));
  const all = flows.reduce((sum, { size }) => sum + size, 0);
  const widest = Math.max(0, ...flows.map(({ size }) => size));
  const most = Math.min(height - 2 * MARGIN, widest > 0 ? (height * BAND_PART * all) / widest : 0);
  // Of hundreds the thinnest are thinner still: all of them together stay in the picture.
  const least = height / 2 / flows.length;
  const scale = [...Array(STEPS + 1).keys()]
    .map((step) => widthScale(all, most + ((most * LEAST_PART - most) * step) / STEPS, least))
    .find((each, step) => step === STEPS || [origins, sites].every((nodes) => spanOf(nodes, each) <= height))!;
  stack(origins, scale, height);
  stack(sites, scale, height);

  const left = Math.min(nameRoom, widestName(origins)) + MARGIN;
  const right = width - Math.min(nameRoom, widestName(sites)) - MARGIN;
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
    ...nameNodes(origins, left - MARGIN / 2, 'end', height),
    ...nameNodes(sites, right + MARGIN / 2, 'start', height),
  ];
  return { width, height, flows: marks, symbols: [], labels, key: keyOf(model, scale) };
}

/** The ends in the order of their largest flow. */
function nodesOf(ends: readonly (readonly [index: number, size: number])[]): Omit<Node, 'lines'>[] {
  const nodes = new Map<number, number[]>();
  for (const [index, size] of ends) {
    const sizes = nodes.get(index);
    if (sizes) sizes.push(size);
    else nodes.set(index, [size]);
  }
  return [...nodes].map(([index, sizes]) => ({ index, sizes, y: 0, height: 0, next: 0 }));
}

/** As high as its bands together, of which none is too thin to be seen. */
const highOf = ({ sizes }: Node, scale: Scale): number => sizes.reduce((sum, size) => sum + scale(size), 0);

/** From the middle of a node to that of the next: neither bands nor names overlap; and how much of it could be given up. */
function steps(nodes: readonly Node[], scale: Scale): (readonly [step: number, spare: number])[] {
  return nodes.slice(1).map((node, i) => {
    const before = nodes[i]!;
    const bands = (highOf(before, scale) + highOf(node, scale)) / 2;
    const names = ((before.lines.length + node.lines.length) / 2) * LINE_HEIGHT - CLOSER;
    const step = Math.max(bands + GAP, names);
    return [step, step - bands];
  });
}

/** What the bands or the name at an end of the row need beyond its middle. */
const halfOf = (node: Node | undefined, scale: Scale): number =>
  node ? Math.max(highOf(node, scale), node.lines.length * LINE_HEIGHT) / 2 : 0;

const spanOf = (nodes: readonly Node[], scale: Scale): number =>
  halfOf(nodes[0], scale) + halfOf(nodes.at(-1), scale) + steps(nodes, scale).reduce((sum, [step]) => sum + step, 0);

/** Puts nodes under one another, in the middle of the height; where their names need more than there is, closer. */
function stack(nodes: Node[], scale: Scale, height: number): void {
  const between = steps(nodes, scale);
  const free = height - spanOf(nodes, scale);
  const spare = between.reduce((sum, each) => sum + each[1], 0);
  const wider = Math.max(0, Math.min(4 * LINE_HEIGHT, free / Math.max(1, between.length)));
  const given = free < 0 && spare > 0 ? Math.min(1, -free / spare) : 0;
  let middle = halfOf(nodes[0], scale) + Math.max(0, free - wider * between.length) / 2;
  nodes.forEach((node, i) => {
    node.height = highOf(node, scale);
    node.y = node.next = middle - node.height / 2;
    const [step, much] = between[i] ?? [0, 0];
    middle += step + wider - given * much;
  });
}

const widestName = (nodes: readonly Node[]): number =>
  Math.max(0, ...nodes.flatMap(({ lines }) => lines.map((line) => textWidth(line, LABEL_SIZE))));

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
function nameNodes(nodes: readonly Node[], x: number, anchor: 'start' | 'end', height: number): LabelMark[] {
  const taken: (readonly [top: number, bottom: number])[] = [];
  const bySize = nodes.toSorted((a, b) => b.height - a.height);
  return bySize.flatMap((node): LabelMark[] => {
    const { lines } = node;
    const tall = lines.length * LINE_HEIGHT;
    const top = Math.min(Math.max(0, node.y + node.height / 2 - tall / 2), height - tall);
    const bottom = top + tall - CLOSER;
    const isFree = taken.every(([from, to]) => top >= to - 0.01 || bottom <= from + 0.01);
    if (!isFree || lines.length > MOST_LINES || lines.join('') === '') return [];
    taken.push([top, bottom]);
    return [{ x, y: top + LABEL_SIZE, lines, anchor, isQuiet: false }];
  });
}
