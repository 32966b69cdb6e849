// A timeline's figure as marks of a picture: what its axis measures and its keys over the drawing, milestones under it.
import { wrapText, type Mark } from '../../../drawing/index.js';
import { textWidth } from '../../../drawing/text-width.js';
import { guestOf } from '../../shared/guests.js';
import type { FigureDrawing } from '../../shared/tools/compose.js';
import { MORE } from '../funding-timeline.guests.js';
import { makeLayout, type Layout } from '../layout/funding-timeline.layout.js';
import { layoutMarks } from './funding-timeline.marks.js';
import type { TimelineModel } from '../funding-timeline.model.js';
import { patternPath } from './funding-timeline.pattern.js';
import { seriesStyle } from '../layout/funding-timeline.series.js';
import type { TimelineText } from '../funding-timeline.text.js';
import type { TimelineWriter } from '../words/funding-timeline.writer.js';

const SIZE = 14;
const LINE = 20;
const SWATCH = { width: 16, height: 11, gap: 6 };

export function drawFigure({ model, writer }: TimelineText, width: number): FigureDrawing {
  const layout = makeLayout(model, writer, width, SIZE);
  const marks: Mark[] = [];
  let y = 0;
  const write = (text: string): void => {
    for (const line of wrapText(text, SIZE, width)) {
      y += LINE;
      marks.push({ kind: 'text', x: 0, y: y - 6, text: line, size: SIZE, tone: 'muted' });
    }
  };
  write(writer.axis);
  if (layout.names.length === 0) y = drawKeys(marks, model, writer, layout, y);
  for (const text of remarksOf(model, writer, layout)) write(text);
  y += SIZE / 2;
  marks.push(...layoutMarks(layout).map((mark) => moveDown(mark, y)));
  y += layout.height + SIZE / 2;
  if (layout.flags.areNumbered) layout.flags.flags.forEach(({ text }, i) => write(`${i + 1}  ${text}`));
  return { height: y, marks };
}

function drawKeys(
  marks: Mark[],
  model: TimelineModel,
  { speech }: TimelineWriter,
  { width, dense }: Layout,
  top: number,
): number {
  const names = guestOf(MORE)?.drawnSeries(model, speech) ?? [];
  if (names.length === 0) return top;
  let [x, y] = [0, top + LINE];
  names.forEach(({ name: text, index }) => {
    const whole = SWATCH.width + SWATCH.gap + textWidth(text, SIZE);
    if (x > 0 && x + whole > width) [x, y] = [0, y + LINE];
    const box = { x, y: y - SWATCH.height - 5, width: SWATCH.width, height: SWATCH.height };
    const { opacity, pattern } = seriesStyle(index);
    marks.push({ kind: 'rect', ...box, tone: 'accent', opacity });
    // Columns of single pixels have no pattern.
    const d = dense ? '' : patternPath(box, pattern);
    if (d) marks.push({ kind: 'path', d, strokeWidth: 1, tone: 'ground' });
    marks.push({ kind: 'text', x: x + SWATCH.width + SWATCH.gap, y: y - 6, text, size: SIZE, tone: 'ink' });
    x += whole + SIZE;
  });
  return y;
}

/** A picture travels without its page: what is hatched and what overlaps is always said on it. */
function remarksOf(model: TimelineModel, { speech, day }: TimelineWriter, { saysCuts, dense }: Layout): string[] {
  const partial = model.extent.isCut ? model.bars.find(({ period }) => period.partial) : undefined;
  const words = guestOf(MORE)?.wordsOf(speech);
  return [
    ...(partial ? [speech.timeline.partialKey(saysCuts ? '' : day(partial.period.end))] : []),
    ...(words && dense ? [dense.isAveraged ? words.manyStackedKey : words.manyKey] : []),
    ...(words && model.lanes > 1 ? [words.overlapKey] : []),
  ];
}

const moveDown = (mark: Mark, dy: number): Mark =>
  mark.kind === 'path' ? { ...mark, dy: (mark.dy ?? 0) + dy } : { ...mark, y: mark.y + dy };
