// Places names so that none overlaps another or covers a mark that is nearly as large as its own: the first asked for
// comes first.
import { shortenName } from './relocation-map.short-name.js';
import { textWidth } from '../../../drawing/text-width.js';
import { LABEL_SIZE, LINE_HEIGHT, type LabelMark, type SymbolMark } from './relocation-map.drawing.js';
import type { Sequence } from '../../../sequence.js';

/** A name that wants to stand at a point: beside it by `clearance`, or on it where that is 0. */
export interface Wanted {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly clearance: number;
  /** What it may take in width; a longer one is shortened or, on a region, left out. */
  readonly room: number;
  readonly isQuiet: boolean;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** More than this nobody reads, and placing them would take longer than drawing. */
const MOST_ASKED = 300;
/** What is asked for late is small: better no name than one instead of a larger place's. */
const ASKED_FOR_ONE = 4;
/** The first of the list are named also where they stand close, over marks though not over names. */
const NEEDED = 8;
const MOST_PLACED = 80;
/** From a mark's edge to its name. */
export const CLEARANCE = 3;
/** In pixels, what a name needs around it so that the picture stays a picture. */
const AREA_OF_ONE = 8000;
/** A name may cover marks smaller than this; that of a large mark may cover those much smaller than it. */
const COVERABLE = 3;
const COVERABLE_PART = 0.6;

/** The first asked for comes first; what is `kept` stays free. */
export function placeLabels(
  wanted: Iterable<Wanted>,
  symbols: Sequence<SymbolMark>,
  width: number,
  height: number,
  kept: readonly Box[] = [],
): LabelMark[] {
  const taken = new Taken(width, height);
  for (const box of kept) taken.add(box, Infinity);
  for (const symbol of symbols) {
    // The largest sites come first.
    if (taken.count >= MOST_ASKED || (symbol.kind === 'site' && symbol.radius <= COVERABLE)) break;
    if (symbol.radius > COVERABLE) taken.add(boxOf(symbol), symbol.radius);
  }
  const placed: LabelMark[] = [];
  const names = new Set<string>();
  const most = Math.max(8, Math.min(MOST_PLACED, (width * height) / AREA_OF_ONE));
  let asked = 0;
  for (const each of wanted) {
    const { text, x, y, room, isQuiet } = each;
    if (text === '' || x < 0 || x > width || y < 0 || y > height) continue;
    if (placed.length >= most || (asked += 1) > Math.min(MOST_ASKED, ASKED_FOR_ONE * most)) break;
    // A place that people came to and from is named once, and so is a region of the name of its site.
    if (names.has(text)) continue;
    const written = isQuiet ? text : shortenName(text, room);
    const long = textWidth(written, LABEL_SIZE);
    if (long > room) continue;
    const label = place({ ...each, text: written }, long, taken, asked <= NEEDED && !isQuiet);
    if (!label) continue;
    names.add(text);
    placed.push(label);
  }
  return placed;
}

const boxOf = ({ x, y, radius }: SymbolMark): Box => ({
  left: x - radius,
  top: y - radius,
  right: x + radius,
  bottom: y + radius,
});

/** Where a name would stand: what of it is at `x`, and its middle. */
type Spot = readonly [anchor: LabelMark['anchor'], x: number, middle: number];

/**
 * The name at the first of its spots that is free, which it takes; one that is needed, where none is free, at that where it
 * covers the least.
 */
function place(wanted: Wanted, long: number, taken: Taken, isNeeded: boolean): LabelMark | undefined {
  const { text, clearance, isQuiet } = wanted;
  const coverable = Math.max(COVERABLE, (clearance - CLEARANCE) * COVERABLE_PART);
  let least = isNeeded ? Number.MAX_VALUE : coverable;
  let found: { readonly box: Box; readonly label: LabelMark } | undefined;
  for (const [anchor, x, middle] of spotsOf(wanted)) {
    const left = anchor === 'start' ? x : anchor === 'end' ? x - long : x - long / 2;
    const box = { left, top: middle - LINE_HEIGHT / 2, right: left + long, bottom: middle + LINE_HEIGHT / 2 };
    const covered = taken.cover(box, least, coverable);
    if (covered > least || (found && covered === least)) continue;
    found = { box, label: { x, y: middle + LABEL_SIZE * 0.36, lines: [text], anchor, isQuiet } };
    least = covered;
    if (covered <= coverable) break;
  }
  if (found) taken.add(found.box, Infinity);
  return found?.label;
}

function spotsOf({ x, y, clearance }: Wanted): readonly Spot[] {
  if (clearance === 0) return [['middle', x, y]];
  const beyond = clearance + LINE_HEIGHT / 2;
  return [
    ['start', x + clearance, y],
    ['end', x - clearance, y],
    ['middle', x, y - beyond],
    ['middle', x, y + beyond],
  ];
}

/** The boxes that nothing more may stand on, five numbers each: hundreds of names are held against hundreds of them. */
class Taken {
  readonly #numbers: number[] = [];

  constructor(
    private readonly width: number,
    private readonly height: number,
  ) {}

  get count(): number {
    return this.#numbers.length / 5;
  }

  /** Infinite in size is what nothing may cover. */
  add({ left, top, right, bottom }: Box, size: number): void {
    this.#numbers.push(left, top, right, bottom, size);
  }

  /**
   * The size of the largest that lies there; infinite as soon as one is larger than `most`, or larger than `coverable` and
   * reached to near its middle: whoever reads a name there takes it for that mark's.
   */
  cover({ left, top, right, bottom }: Box, most: number, coverable: number): number {
    if (left < 0 || top < 0 || right > this.width || bottom > this.height) return Infinity;
    const numbers = this.#numbers;
    let largest = 0;
    for (let i = 0; i < numbers.length; i += 5) {
      if (right <= numbers[i]! || left >= numbers[i + 2]! || bottom <= numbers[i + 1]! || top >= numbers[i + 3]!)
        continue;
      const size = numbers[i + 4]!;
      const [x, y] = [(numbers[i]! + numbers[i + 2]!) / 2, (numbers[i + 1]! + numbers[i + 3]!) / 2];
      const away = Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
      if (size > most || (size > coverable && away < size / 2)) return Infinity;
      largest = Math.max(largest, size);
    }
    return largest;
  }
}
