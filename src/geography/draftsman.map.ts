// Draws a boundary as fine as a picture shows it, and draws nothing twice: all of it, or a part that is looked at closely.
import { drawBoundary, type DrawnBoundary, type PlanePart } from './drawn-boundary.js';
import type { FlatBoundary } from './flat-boundary.js';
import type { LoadedBoundary } from './load-boundary.map.js';
import { extentShown } from './projection.map.js';

export interface Drafted {
  readonly flat: FlatBoundary;
  readonly boundary: DrawnBoundary;
}

/** The most units that a plane has on its longer side: of the earth's, one is 150 metres. */
const MOST_UNITS = 2 ** 18;

/** Pictures are of other shapes than what they show: up to four times as wide as they are high, or twice as high. */
const WIDEST = 4;
const HIGHEST = 2;

/** `size` is in pixels of the picture's longer side, which shows all of the plane or that part of it. */
export function draftsman({ draw }: Pick<LoadedBoundary, 'draw'>): (size: number, part?: PlanePart) => Drafted {
  let last: Drafted | undefined;
  let lastFor = '';
  const drawPart = (size: number, part: PlanePart): FlatBoundary => {
    const { width, height, projection } = last?.flat ?? draw(size);
    const [wide, high] = [(part.right - part.left) * width, (part.bottom - part.top) * height];
    const [x, y] = [((part.left + part.right) / 2) * width, ((part.top + part.bottom) / 2) * height];
    const [dx, dy] = [Math.max(wide, high * WIDEST) / 2, Math.max(high, wide * HIGHEST) / 2];
    const near = extentShown(projection, { left: x - dx, top: y - dy, right: x + dx, bottom: y + dy });
    return draw(Math.min(MOST_UNITS, (size * Math.max(width, height)) / Math.max(wide, high)), near);
  };
  return (size, part) => {
    const what = JSON.stringify([size, part]);
    if (last && what === lastFor) return last;
    lastFor = what;
    const flat = part ? drawPart(size, part) : draw(size);
    // One that was prepared is as fine as it is.
    return flat === last?.flat ? last : (last = { flat, boundary: drawBoundary(flat) });
  };
}
