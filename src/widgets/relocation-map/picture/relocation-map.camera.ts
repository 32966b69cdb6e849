// Where on the plane the picture looks: fitted to everything, moved and enlarged by the reader, never past its edges.

/** From the plane to the picture: `x * scale + dx`, `y * scale + dy`. */
export interface Camera {
  readonly scale: number;
  readonly dx: number;
  readonly dy: number;
}

export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How far a reader may go in. */
export const MOST_ZOOM = 32;

/** What is to be in the picture, and how far from its edges, in pixels. */
export type Boxed = readonly [bounds: Bounds, padding: number];

/** Everything in the middle of the picture, as large as fits under `top` with the padding of each. */
export function fitCamera(boxes: readonly Boxed[], width: number, height: number, top = 0): Camera {
  const wide = boxes.map(([{ left, right }, padding]): Span => [left, right, padding]);
  const high = boxes.map(([{ top: upper, bottom }, padding]): Span => [upper, bottom, padding]);
  const scales = [...scalesOf(wide, width), ...scalesOf(high, height - top)].filter(
    (scale) => Number.isFinite(scale) && scale > 0,
  );
  const scale = Math.min(...scales, scales.length > 0 ? Infinity : 1);
  return { scale, dx: offsetOf(wide, width, scale), dy: top + offsetOf(high, height - top, scale) };
}

type Span = readonly [from: number, to: number, padding: number];

const scalesOf = (spans: readonly Span[], size: number): number[] =>
  spans.flatMap(([from, , before]) => spans.map(([, to, after]) => (size - before - after) / (to - from)));

/** In the middle of where it may lie. */
const offsetOf = (spans: readonly Span[], size: number, scale: number): number =>
  (Math.max(...spans.map(([from, , padding]) => padding - from * scale)) +
    Math.min(...spans.map(([, to, padding]) => size - padding - to * scale))) /
  2;

/** Enlarges around a point of the picture, within the limits of `fit`. */
export function zoomAt(camera: Camera, factor: number, x: number, y: number, fit: Camera): Camera {
  const scale = Math.min(Math.max(camera.scale * factor, fit.scale), fit.scale * MOST_ZOOM);
  const by = scale / camera.scale;
  return { scale, dx: x - (x - camera.dx) * by, dy: y - (y - camera.dy) * by };
}

export const panBy = (camera: Camera, dx: number, dy: number): Camera => ({
  ...camera,
  dx: camera.dx + dx,
  dy: camera.dy + dy,
});

/** Moves no edge of the bounds further into the picture than where it stands in the fitted one: something stays in view. */
export function keepInside(camera: Camera, fit: Camera, { left, top, right, bottom }: Bounds): Camera {
  const more = camera.scale - fit.scale;
  const clamp = (offset: number, home: number, from: number, to: number): number =>
    Math.min(Math.max(offset, home - to * more), home - from * more);
  return {
    scale: camera.scale,
    dx: clamp(camera.dx, fit.dx, left, right),
    dy: clamp(camera.dy, fit.dy, top, bottom),
  };
}
