// What an enlarged picture has in view: a place or a point of the boundary, or nothing at all.
import type { DrawnBoundary } from '../../../geography/drawn-boundary.js';
import type { Camera } from '../picture/relocation-map.camera.js';
import type { Ground } from '../ground/relocation-map.ground.js';

/** How many points of the view are looked at, across and down. */
const LOOKS = 5;
/** How far inside of the picture a place stands that is brought back into it, in pixels. */
const INSIDE = 40;

export class Sight {
  constructor(
    private readonly ground: Ground,
    private readonly width: number,
    private readonly height: number,
  ) {}

  /** False where the picture would be empty. */
  sees({ scale, dx, dy }: Camera): boolean {
    const { width, height, ground } = this;
    for (const [x, y] of placesOf(ground)) {
      const [px, py] = [x * scale + dx, y * scale + dy];
      if (px >= 0 && py >= 0 && px <= width && py <= height) return true;
    }
    const isOn = ground.boundary ? areaOf(ground.boundary) : () => false;
    for (let i = 1; i <= LOOKS; i++)
      for (let j = 1; j <= LOOKS; j++)
        if (isOn(((i / (LOOKS + 1)) * width - dx) / scale, ((j / (LOOKS + 1)) * height - dy) / scale)) return true;
    return false;
  }

  /** The same picture, moved no further than until the nearest place is in it. */
  withNearest(camera: Camera): Camera {
    const { width, height, ground } = this;
    let nearest = Infinity;
    let moved = camera;
    for (const [x, y] of [...placesOf(ground), ...labelsOf(ground)]) {
      const dx = shift(x * camera.scale + camera.dx, width);
      const dy = shift(y * camera.scale + camera.dy, height);
      const distance = Math.hypot(dx, dy);
      if (distance >= nearest) continue;
      nearest = distance;
      moved = { scale: camera.scale, dx: camera.dx + dx, dy: camera.dy + dy };
    }
    return moved;
  }
}

/** By how much something has to be moved to stand inside. */
const shift = (at: number, size: number): number => Math.min(Math.max(at, INSIDE), size - INSIDE) - at;

function* placesOf({ sites, origins }: Ground): Generator<readonly [x: number, y: number]> {
  for (const points of [sites, origins])
    for (let i = 0; i < points.length; i += 2) if (!Number.isNaN(points[i]!)) yield [points[i]!, points[i + 1]!];
}

function* labelsOf({ boundary }: Ground): Generator<readonly [x: number, y: number]> {
  for (const { label } of boundary?.regions ?? []) if (label) yield [label.x, label.y];
}

type Area = (x: number, y: number) => boolean;

const areas = new WeakMap<DrawnBoundary, Area>();

/** Whether a point of the plane is on any region; where the browser cannot tell, it is. */
function areaOf(boundary: DrawnBoundary): Area {
  const known = areas.get(boundary);
  if (known) return known;
  const path = new Path2D(boundary.regions.map(({ d }) => d).join(''));
  const context = document.createElement('canvas').getContext('2d');
  const area: Area = (x, y) => context?.isPointInPath(path, x, y, 'evenodd') ?? true;
  areas.set(boundary, area);
  return area;
}
