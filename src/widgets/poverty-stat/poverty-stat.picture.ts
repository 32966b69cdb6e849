// A stat's figure as marks of a picture: the number large, its bars or grid under it.
import type { Mark, TextMeasure, Tone } from '../../drawing/index.js';
import type { FigureDrawing } from '../shared/tools/compose.js';
import type { WrittenGrid, WrittenShare } from './poverty-stat.geometry.js';
import type { StatText, WrittenMeasure } from './poverty-stat.text.js';

const NUMBER = 44;
const UNIT = 20;
const SMALL = 14;
const LINE = 56;
const BAR = { pitch: 24, thickness: 12, gap: 12 };
const GRID = { columns: 40, cell: 14, mark: 11 };

export function drawStat(text: StatText, width: number, measure: TextMeasure): FigureDrawing {
  const marks: Mark[] = [];
  const tone = text.verdict ?? 'accent';
  let y = drawNumbers(marks, text, width, measure);
  for (const { marks: written, bars } of text.measures) {
    if (!written) y = drawBars(marks, bars, tone, width, y, measure);
    else if ('sizes' in written) y = drawGrid(marks, written, y);
    else y = drawShare(marks, written, tone, width, y);
  }
  return { height: y, marks };
}

/** Writes the measures beside one another, or under one another where they do not fit. Returns the height used. */
function drawNumbers(
  marks: Mark[],
  { measures, verdict, verdictWord }: StatText,
  width: number,
  measure: TextMeasure,
): number {
  let [x, baseline] = [0, NUMBER];
  for (const { number: parts } of measures) {
    const { before, number, after } = parts;
    const pieces = [
      { text: before, size: UNIT },
      { text: number, size: NUMBER },
      { text: after, size: UNIT },
    ].filter(({ text }) => text);
    const widthOf = ({ text, size }: (typeof pieces)[number]): number =>
      measure(text, size, size === NUMBER ? 'bold' : undefined);
    const total = pieces.reduce((sum, piece) => sum + widthOf(piece), 0);
    if (x > 0 && x + total > width) [x, baseline] = [0, baseline + LINE];
    for (const { text, size } of pieces) {
      const isNumber = size === NUMBER;
      const weight = isNumber ? { weight: 'bold' as const } : {};
      marks.push({ kind: 'text', x, y: baseline, text, size, tone: isNumber ? (verdict ?? 'ink') : 'ink', ...weight });
      x += widthOf({ text, size });
    }
    x += UNIT;
  }
  if (verdict) marks.push({ kind: 'text', x, y: baseline, text: verdictWord, size: UNIT, tone: verdict });
  return baseline + 12;
}

function drawBars(
  marks: Mark[],
  bars: WrittenMeasure['bars'],
  tone: Tone,
  width: number,
  top: number,
  measure: TextMeasure,
): number {
  const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map((text) => measure(text, SMALL)));
  const left = widest(bars.map(({ label }) => label)) + BAR.gap;
  const room = width - left - BAR.gap - widest(bars.map(({ value }) => value));
  bars.forEach(({ name, label, value, length }, i) => {
    const y = top + i * BAR.pitch;
    const text = { kind: 'text' as const, y: y + BAR.thickness, size: SMALL };
    const of = name === 'value' ? tone : 'soft';
    marks.push(
      { ...text, x: 0, text: label, tone: 'muted' },
      { kind: 'rect', x: left, y, width: room * length, height: BAR.thickness, tone: of },
      { ...text, x: width, text: value, tone: 'ink', anchor: 'end' },
    );
  });
  return top + bars.length * BAR.pitch;
}

function drawShare(
  marks: Mark[],
  { part, whole, value, of }: WrittenShare,
  tone: Tone,
  width: number,
  y: number,
): number {
  const [height, baseline] = [BAR.thickness, y + BAR.thickness + BAR.pitch - 4];
  const text = { kind: 'text' as const, y: baseline, size: SMALL };
  marks.push(
    { kind: 'rect', x: 0, y, width: width * whole, height, tone: 'soft' },
    { kind: 'rect', x: 0, y, width: width * part, height, tone },
    { ...text, x: 0, text: value, tone: 'ink' },
    { ...text, x: width, text: of, tone: 'muted', anchor: 'end' },
  );
  if (part > whole) marks.push({ kind: 'rect', x: width * whole, y: y - 3, width: 3, height: height + 6, tone: 'ink' });
  return baseline + 8;
}

function drawGrid(marks: Mark[], { sizes, key }: WrittenGrid, top: number): number {
  sizes.forEach((size, i) => {
    const x = (i % GRID.columns) * GRID.cell;
    const y = top + Math.floor(i / GRID.columns) * GRID.cell;
    const square = { kind: 'rect' as const, x, y, height: GRID.mark };
    if (size < 1) marks.push({ ...square, width: GRID.mark, tone: 'soft' });
    marks.push({ ...square, width: GRID.mark * size, tone: 'accent' });
  });
  const bottom = top + Math.ceil(sizes.length / GRID.columns) * GRID.cell;
  if (key) marks.push({ kind: 'text', x: 0, y: bottom + SMALL, text: key, size: SMALL, tone: 'muted' });
  return key ? bottom + BAR.pitch : bottom;
}
