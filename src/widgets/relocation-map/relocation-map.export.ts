// A map's figure as marks of a picture: the same drawing, with the ranking's head under it.
import type { Mark } from '../../drawing/index.js';
import { guestOf } from '../shared/guests.js';
import type { FigureDrawing } from '../shared/tools/compose.js';
import { flowPath, LABEL_SIZE, LINE_HEIGHT, round, type MapDrawing } from './relocation-map.drawing.js';
import { layOutMap } from './relocation-map.layout.js';
import type { MapModel } from './relocation-map.model.js';
import { fitGround } from './relocation-map.territory.js';
import { BANDS, GRID } from './relocation-map.invitations.js';
import type { MapText } from './relocation-map.text.js';

const HEIGHT = 400;

type LayOut = (model: MapModel, width: number, height: number) => MapDrawing;

export function drawMap({ model, ground: find }: MapText, width: number): FigureDrawing {
  const ground = find();
  const camera = ground && fitGround(model, ground, width, HEIGHT);
  const layOut = guestOf<{ layOut: LayOut }>(model.origins.length > 0 ? BANDS : GRID)?.layOut;
  const drawing = camera ? layOutMap(model, ground, camera, width, HEIGHT) : layOut?.(model, width, HEIGHT);
  if (!drawing) return { height: 0, marks: [] };
  const marks: Mark[] = [];
  if (camera && ground?.boundary) {
    const { scale, dx, dy } = camera;
    for (const { rings, lines } of ground.boundary.regions) {
      const d = [...rings, ...lines].map((path, i) => {
        const points: string[] = [];
        for (let j = 0; j < path.length; j += 2)
          points.push(`${round(path[j]! * scale + dx)} ${round(path[j + 1]! * scale + dy)}`);
        return `M${points.join('L')}${i < rings.length ? 'Z' : ''}`;
      });
      if (d.length > 0) marks.push({ kind: 'path', d: d.join(''), tone: 'hairline', strokeWidth: 1 });
    }
  }
  for (const flow of drawing.flows) {
    const stroke = flow.isBand ? {} : { strokeWidth: Math.max(0.6, round(flow.width)) };
    marks.push({ kind: 'path', d: flowPath(flow), tone: 'soft', ...stroke });
  }
  for (const { kind, x, y, radius } of drawing.symbols) {
    const r = round(radius);
    const d = `M${round(x - radius)} ${round(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
    marks.push(
      { kind: 'path', d, tone: kind === 'site' ? 'soft' : 'ink' },
      { kind: 'path', d, tone: kind === 'site' ? 'accent' : 'ink', strokeWidth: 1 },
    );
  }
  for (const { x, y, lines, anchor, isQuiet } of drawing.labels)
    lines.forEach((text, i) =>
      marks.push({
        kind: 'text',
        x,
        y: y + i * LINE_HEIGHT,
        text,
        size: LABEL_SIZE,
        tone: isQuiet ? 'muted' : 'ink',
        anchor,
      }),
    );
  return { height: HEIGHT, marks };
}
