// Places names so that none overlaps another or covers a large mark: the first asked for comes first.
import { textWidth } from '../../drawing/text-width.js';
import { LABEL_SIZE, LINE_HEIGHT, type LabelMark, type SymbolMark } from './relocation-map.drawing.js';
import type { Sequence } from '../../sequence.js';

/** A name that wants to stand at a point: beside it by `clearance`, or on it where that is 0. */
export interface Wanted {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly clearance: number;
  /** What it may take in width. */
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
const MOST_PLACED = 80;
/** In pixels, what a name needs around it so that the picture stays a picture. */
const AREA_OF_ONE = 8000;
/** A name may cover marks smaller than this. */
const COVERABLE = 3;

/** The first asked for comes first; what is `kept` stays free. */
export function placeLabels(
  wanted: Iterable<Wanted>,
  symbols: Sequence<SymbolMark>,
  width: number,
  height: number,
  kept: readonly Box[] = [],
): LabelMark[] {
  const taken = new Taken(width, height);
  for (const box of kept) taken.add(box);
  for (const symbol of symbols) {
    // The largest sites come first.
    if (taken.count >= MOST_ASKED || (symbol.kind === 'site' && symbol.radius <= COVERABLE)) break;
    if (symbol.radius > COVERABLE) taken.add(boxOf(symbol));
  }
  const placed: LabelMark[] = [];
  const names = new Set<string>();
  const most = Math.max(8, Math.min(MOST_PLACED, (width * height) / AREA_OF_ONE));
  let asked = 0;
  for (const each of wanted) {
    const { text, x, y } = each;
    if (text === '' || x < 0 || x > width || y < 0 || y > height) continue;
    if (placed.length >= most || (asked += 1) > MOST_ASKED) break;
    const long = textWidth(each.text, LABEL_SIZE);
    // A place that people came to and from is named once, and so is a region of the name of its site.
    if (long > each.room || names.has(each.text)) continue;
    const label = place(each, long, taken);
    if (!label) continue;
    names.add(each.text);
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

/** The name at the first of its spots that is free, which it takes. */
function place(wanted: Wanted, long: number, taken: Taken): LabelMark | undefined {
  const { text, isQuiet } = wanted;
  for (const [anchor, x, middle] of spotsOf(wanted)) {
    const left = anchor === 'start' ? x : anchor === 'end' ? x - long : x - long / 2;
    const box = { left, top: middle - LINE_HEIGHT / 2, right: left + long, bottom: middle + LINE_HEIGHT / 2 };
    if (!taken.isFree(box)) continue;
    taken.add(box);
    return { x, y: middle + LABEL_SIZE * 0.36, lines: [text], anchor, isQuiet };
  }
  return undefined;
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

/** The boxes that nothing more may stand on, four numbers each: hundreds of names are held against hundreds of them. */
class Taken {
  readonly #numbers: number[] = [];

  constructor(
    private readonly width: number,
    private readonly height: number,
  ) {}

  get count(): number {
    return this.#numbers.length / 4;
  }

  add({ left, top, right, bottom }: Box): void {
    this.#numbers.push(left, top, right, bottom);
  }

  isFree({ left, top, right, bottom }: Box): boolean {
    if (left < 0 || top < 0 || right > this.width || bottom > this.height) return false;
    const numbers = this.#numbers;
    for (let i = 0; i < numbers.length; i += 4)
      if (right > numbers[i]! && left < numbers[i + 2]! && bottom > numbers[i + 1]! && top < numbers[i + 3]!)
        return false;
    return true;
  }
}
