// Lays a widget out as a picture of its own: title, figure, sentence, source and note under one another.
import {
  wrapText,
  type FrameMark,
  type Mark,
  type Scene,
  type TextMeasure,
  type Tone,
} from '../../../drawing/index.js';

/** A widget's figure, drawn to a width; its marks lie between 0 and its height. */
export interface FigureDrawing {
  readonly height: number;
  readonly marks: readonly (Mark | FrameMark)[];
}

/** What stands in the picture. */
export interface PictureTexts {
  readonly title: string;
  readonly summary: string;
  /** Source, note and whatever else must not be parted from the figure, a line each. */
  readonly smallPrint: readonly string[];
}

const PICTURE_WIDTH = 640;
const PICTURE_MARGIN = 24;

/** How wide a figure may be inside a picture. */
export const figureWidth = PICTURE_WIDTH - 2 * PICTURE_MARGIN;

interface Style {
  readonly size: number;
  readonly lineHeight: number;
  readonly tone: Tone;
  readonly weight?: 'bold';
}

const TITLE: Style = { size: 20, lineHeight: 28, tone: 'ink', weight: 'bold' };
const SUMMARY: Style = { size: 16, lineHeight: 25, tone: 'ink' };
const SMALL: Style = { size: 13, lineHeight: 20, tone: 'muted' };
const GAP = 12;

export function composePicture(texts: PictureTexts, figure: FigureDrawing, measure: TextMeasure): Scene {
  const marks: (Mark | FrameMark)[] = [];
  let y = PICTURE_MARGIN;
  const write = (text: string, style: Style): void => {
    const { size, lineHeight, tone } = style;
    for (const line of wrapText(text, size, figureWidth, (part, at) => measure(part, at, style.weight))) {
      y += lineHeight;
      const baseline = y - (lineHeight - size * 0.7) / 2;
      const weight = style.weight ? { weight: style.weight } : {};
      marks.push({ kind: 'text', x: PICTURE_MARGIN, y: baseline, text: line, size, tone, ...weight });
    }
  };

  write(texts.title, TITLE);
  y += GAP;
  marks.push(...figure.marks.map((mark) => move(mark, PICTURE_MARGIN, y)));
  y += figure.height + GAP;
  write(texts.summary, SUMMARY);
  y += GAP;
  for (const line of texts.smallPrint) write(line, SMALL);
  return {
    width: PICTURE_WIDTH,
    height: Math.ceil(y + PICTURE_MARGIN),
    title: `${texts.title} ${texts.summary}`,
    marks,
  };
}

function move(mark: Mark | FrameMark, dx: number, dy: number): Mark | FrameMark {
  if (mark.kind === 'path') return { ...mark, dx: (mark.dx ?? 0) + dx, dy: (mark.dy ?? 0) + dy };
  return { ...mark, x: mark.x + dx, y: mark.y + dy };
}
