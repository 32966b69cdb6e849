// A stat's figure as marks of a picture: the number large, its bars or grid under it.
import { textWidth, type Mark } from '../../drawing/index.js';
import { formatQuantity } from '../../quantity/format.js';
import type { Language } from '../../text/language.js';
import { statWords } from '../../text/stat/index.js';
import type { FigureDrawing } from '../shared/picture/compose.js';
import { makeBars, makeShareBar, makeUnitGrid, oneMark } from './poverty-stat.bars.js';
import type { Measure, StatModel } from './poverty-stat.model.js';
import { toneOf, verdictOf } from './poverty-stat.tones.js';
import { writerOf } from './poverty-stat.words.js';

const NUMBER = 44;
const UNIT = 20;
const SMALL = 14;
const LINE = 56;
const BAR = { pitch: 24, thickness: 12, label: 72, gap: 12 };
const GRID = { columns: 40, cell: 14, mark: 11 };

export function drawStat(model: StatModel, language: Language, width: number): FigureDrawing {
  const marks: Mark[] = [];
  let y = drawNumbers(marks, model, language, width);
  for (const measure of model.measures) {
    if (model.display === 'units') y = drawGrid(marks, measure, language, y);
    else if (model.display === 'share') y = drawShare(marks, measure, model, language, width, y);
    else y = drawBars(marks, measure, model, language, width, y);
  }
  return { height: y, marks };
}

/** Writes the measures beside one another, or under one another where they do not fit. Returns the height used. */
function drawNumbers(marks: Mark[], model: StatModel, language: Language, width: number): number {
  const verdict = verdictOf(model);
  const tone = verdict ?? 'ink';
  let [x, baseline] = [0, NUMBER];
  for (const measure of model.measures) {
    const { before, number, after } = writerOf(measure, model, language).parts(measure.value);
    const pieces = [
      { text: before, size: UNIT },
      { text: number, size: NUMBER },
      { text: after, size: UNIT },
    ].filter(({ text }) => text);
    const total = pieces.reduce((sum, { text, size }) => sum + textWidth(text, size), 0);
    if (x > 0 && x + total > width) [x, baseline] = [0, baseline + LINE];
    for (const { text, size } of pieces) {
      const isNumber = size === NUMBER;
      const weight = isNumber ? { weight: 'bold' as const } : {};
      marks.push({ kind: 'text', x, y: baseline, text, size, tone: isNumber ? tone : 'ink', ...weight });
      x += textWidth(text, size);
    }
    x += UNIT;
  }
  if (verdict) {
    const text = statWords[language.dictionary].verdict[verdict];
    marks.push({ kind: 'text', x, y: baseline, text, size: UNIT, tone: verdict });
  }
  return baseline + 12;
}

function drawBars(
  marks: Mark[],
  measure: Measure,
  model: StatModel,
  language: Language,
  width: number,
  top: number,
): number {
  const { terms } = statWords[language.dictionary];
  const writer = writerOf(measure, model, language);
  const bars = makeBars(measure, model.display).map((bar) => ({ ...bar, text: writer.rounded(bar.quantity) }));
  const valueWidth = Math.max(0, ...bars.map(({ text }) => textWidth(text, SMALL)));
  const room = width - BAR.label - BAR.gap - valueWidth;
  bars.forEach((bar, i) => {
    const y = top + i * BAR.pitch;
    const baseline = y + BAR.thickness;
    marks.push({ kind: 'text', x: 0, y: baseline, text: terms[bar.name], size: SMALL, tone: 'muted' });
    const tone = toneOf(bar.name, model);
    marks.push({ kind: 'rect', x: BAR.label, y, width: room * bar.length, height: BAR.thickness, tone });
    marks.push({ kind: 'text', x: width, y: baseline, text: bar.text, size: SMALL, tone: 'ink', anchor: 'end' });
  });
  return top + bars.length * BAR.pitch;
}

function drawShare(
  marks: Mark[],
  measure: Measure,
  model: StatModel,
  language: Language,
  width: number,
  y: number,
): number {
  const bar = makeShareBar(measure);
  if (!bar || !measure.share || !measure.whole) return y;
  const writer = writerOf(measure, model, language);
  const [height, baseline] = [BAR.thickness, y + BAR.thickness + BAR.pitch - 4];
  const text = { kind: 'text' as const, y: baseline, size: SMALL };
  marks.push(
    { kind: 'rect', x: 0, y, width: width * bar.whole, height, tone: 'soft' },
    { kind: 'rect', x: 0, y, width: width * bar.part, height, tone: toneOf('value', model) },
    { ...text, x: 0, text: writer.rounded(measure.share), tone: 'ink' },
    { ...text, x: width, text: writer.rounded(measure.whole), tone: 'muted', anchor: 'end' },
  );
  if (bar.part > bar.whole)
    marks.push({ kind: 'rect', x: width * bar.whole, y: y - 3, width: 3, height: height + 6, tone: 'ink' });
  return baseline + 8;
}

function drawGrid(marks: Mark[], measure: Measure, language: Language, top: number): number {
  const grid = makeUnitGrid(measure.value);
  if (!grid) return top;
  grid.sizes.forEach((size, i) => {
    const x = (i % GRID.columns) * GRID.cell;
    const y = top + Math.floor(i / GRID.columns) * GRID.cell;
    const square = { kind: 'rect' as const, x, y, height: GRID.mark };
    if (size < 1) marks.push({ ...square, width: GRID.mark, tone: 'soft' });
    marks.push({ ...square, width: GRID.mark * size, tone: 'accent' });
  });
  const bottom = top + Math.ceil(grid.sizes.length / GRID.columns) * GRID.cell;
  const amount = formatQuantity(oneMark(measure.value, grid), { lang: language.locale });
  const text = statWords[language.dictionary].eachMark(amount);
  marks.push({ kind: 'text', x: 0, y: bottom + SMALL, text, size: SMALL, tone: 'muted' });
  return bottom + BAR.pitch;
}
