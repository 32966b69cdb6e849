// A map's figure as marks of a picture: the same drawing, and under it what explains it.
import type { Mark } from '../../../drawing/index.js';
import type { FigureDrawing } from '../../shared/tools/compose.js';
import type { Camera } from './relocation-map.camera.js';
import { circlePath, flowPath, LABEL_SIZE, LINE_HEIGHT, round, type SymbolMark } from './relocation-map.drawing.js';
import { circleMarks, drawKey, drawNotes } from './relocation-map.export-notes.js';
import { listGuest } from '../relocation-map.guests.js';
import type { MapText } from '../relocation-map.text.js';

const HEIGHT = 400;

/** Of ink in the ground's colour, as on the page. */
const LAND = 0.05;

/** Path data in steps, enlarged and moved; to a hundredth of a pixel, so that a thousand steps stay on their way. */
function moveSteps(d: string, { scale, dx, dy }: Camera): string {
  const number = (value: number): string => String(Math.round(value * 100) / 100);
  return d.replace(/([M ]?)(-?\d+) (-?\d+)/g, (_, before: string, x: string, y: string) =>
    before === 'M'
      ? `M${number(Number(x) * scale + dx)} ${number(Number(y) * scale + dy)}`
      : `${before}${number(Number(x) * scale)} ${number(Number(y) * scale)}`,
  );
}

export function drawMap(text: MapText, width: number): FigureDrawing {
  const { model, placing } = text;
  const { drawing, backdrop } = placing?.sketch(model, width, HEIGHT) ?? {};
  if (!drawing) return { height: 0, marks: [] };
  const picture: Mark[] = [];
  for (const { d, coast } of backdrop?.regions ?? []) {
    const land = moveSteps(d, backdrop!.camera);
    const shore = coast === undefined ? land : moveSteps(coast, backdrop!.camera);
    if (land) picture.push({ kind: 'path', d: land, tone: 'ink', opacity: LAND, isEvenOdd: true });
    if (shore) picture.push({ kind: 'path', d: shore, tone: 'hairline', strokeWidth: 1 });
  }
  const markSymbols = (of: SymbolMark['kind'], mark: (d: string) => Mark[]): void => {
    for (const { kind, x, y, radius } of drawing.symbols)
      if (kind === of) picture.push(...mark(circlePath(x, y, radius)));
  };
  // As on the page: a flow between near places lies on the circles of both.
  markSymbols('site', circleMarks);
  for (const flow of drawing.flows) {
    const stroke = flow.isBand ? {} : { strokeWidth: Math.max(0.6, round(flow.width)) };
    const isOnCircles = drawing.symbols.length > 0;
    picture.push({
      kind: 'path',
      d: flowPath(flow),
      ...(isOnCircles ? { tone: 'accent', opacity: 0.5 } : { tone: 'soft' }),
      ...stroke,
    });
  }
  markSymbols('origin', (d) => [
    { kind: 'path', d, tone: 'ground' },
    { kind: 'path', d, tone: 'ink', strokeWidth: 1 },
  ]);
  for (const { x, y, lines, anchor, isQuiet } of drawing.labels)
    lines.forEach((line, i) =>
      picture.push({
        kind: 'text',
        x,
        y: y + i * LINE_HEIGHT,
        text: line,
        size: LABEL_SIZE,
        tone: isQuiet ? 'muted' : 'ink',
        anchor,
        halo: true,
      }),
    );
  const notes: Mark[] = [];
  const isPlaceless = model.entries.length > 0 && !placing?.whereabouts(model);
  const bottom = drawKey(notes, drawing.key, text, width, HEIGHT);
  const height = drawNotes(
    notes,
    [(isPlaceless && listGuest()?.caveatOf(model, text.speech)) || '', ...text.remarks].filter(Boolean),
    width,
    bottom,
  );
  // A boundary reaches beyond what is shown of it.
  return { height, marks: [{ kind: 'frame', x: 0, y: 0, width, height: HEIGHT, marks: picture }, ...notes] };
}
