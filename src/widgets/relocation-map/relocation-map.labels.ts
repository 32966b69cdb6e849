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
  const taken: Box[] = [...kept];
  for (const symbol of symbols) {
    // The largest sites come first.
    if (taken.length >= MOST_ASKED || (symbol.kind === 'site' && symbol.radius <= COVERABLE)) break;
    if (symbol.radius > COVERABLE) taken.push(boxOf(symbol));
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
    const found = candidates(each, long).find(({ box }) => isFree(box, taken, width, height));
    if (!found) continue;
    names.add(each.text);
    taken.push(found.box);
    placed.push(found.label);
  }
  return placed;
}

const boxOf = ({ x, y, radius }: SymbolMark): Box => ({
  left: x - radius,
  top: y - radius,
  right: x + radius,
  bottom: y + radius,
});

const isFree = (box: Box, taken: readonly Box[], width: number, height: number): boolean =>
  box.left >= 0 &&
  box.top >= 0 &&
  box.right <= width &&
  box.bottom <= height &&
  taken.every(
    ({ left, top, right, bottom }) => box.right <= left || box.left >= right || box.bottom <= top || box.top >= bottom,
  );

function candidates({ text, x, y, clearance, isQuiet }: Wanted, long: number): { label: LabelMark; box: Box }[] {
  const make = (anchor: LabelMark['anchor'], atX: number, middle: number): { label: LabelMark; box: Box } => {
    const left = anchor === 'start' ? atX : anchor === 'end' ? atX - long : atX - long / 2;
    const box = { left, top: middle - LINE_HEIGHT / 2, right: left + long, bottom: middle + LINE_HEIGHT / 2 };
    return { label: { x: atX, y: middle + LABEL_SIZE * 0.36, lines: [text], anchor, isQuiet }, box };
  };
  if (clearance === 0) return [make('middle', x, y)];
  const beyond = clearance + LINE_HEIGHT / 2;
  return [
    make('start', x + clearance, y),
    make('end', x - clearance, y),
    make('middle', x, y - beyond),
    make('middle', x, y + beyond),
  ];
}
