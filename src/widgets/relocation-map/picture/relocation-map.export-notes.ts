// What explains a map on a picture of it, as the page does under the map: what sizes stand for, and what must be said.
import { textWidth, wrapText, type Mark } from '../../../drawing/index.js';
import { writeQuantity } from '../relocation-map.amounts.js';
import { circlePath, round, type KeyItem } from './relocation-map.drawing.js';
import type { MapText } from '../relocation-map.text.js';

const SIZE = 13;
const LINE = 20;
/** Between a mark and its amount, and between one amount and the next mark. */
const GAPS = { inside: 6, between: 20 };
const LINE_LENGTH = 24;

/** The key in rows from `top` on; where it ends. */
export function drawKey(
  marks: Mark[],
  key: readonly KeyItem[],
  { speech }: MapText,
  width: number,
  top: number,
): number {
  let [x, y, tall] = [0, top, 0];
  for (const { kind, size, amount } of key) {
    const written = writeQuantity(amount, speech);
    const text = kind === 'mark' ? speech.map.eachMark(written) : written;
    const long = kind === 'line' ? LINE_LENGTH : size * 2;
    const whole = long + GAPS.inside + textWidth(text, SIZE);
    if (x > 0 && x + whole > width) [x, y, tall] = [0, y + tall, 0];
    tall = Math.max(tall, LINE, kind === 'line' ? size : size * 2 + 4);
    const middle = y + tall / 2;
    if (kind === 'line')
      marks.push({ kind: 'path', d: `M${round(x)} ${round(middle)}h${long}`, tone: 'soft', strokeWidth: round(size) });
    else marks.push(...circleMarks(circlePath(x + size, middle, size)));
    marks.push({ kind: 'text', x: x + long + GAPS.inside, y: middle + SIZE * 0.35, text, size: SIZE, tone: 'muted' });
    x += whole + GAPS.between;
  }
  return y + tall;
}

/** A site's circle. */
export const circleMarks = (d: string): Mark[] => [
  { kind: 'path', d, tone: 'soft' },
  { kind: 'path', d, tone: 'accent', strokeWidth: 1 },
];

/** Lines of small print from `top` on; where they end. */
export function drawNotes(marks: Mark[], notes: readonly string[], width: number, top: number): number {
  let y = top;
  for (const line of notes.flatMap((note) => wrapText(note, SIZE, width))) {
    y += LINE;
    marks.push({ kind: 'text', x: 0, y: y - 6, text: line, size: SIZE, tone: 'muted' });
  }
  return y;
}
