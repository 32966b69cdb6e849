// What of the ground the reader sees: moved, enlarged, put back; and how finely the ground has to be drawn for it.
import type { Sight } from './relocation-map.sight.js';
import { keepInside, panBy, zoomAt, type Bounds, type Camera } from '../picture/relocation-map.camera.js';

const SETTLE_MS = 250;
const FINEST = 8;

export class Lens {
  /** How many times finer than at first the ground should be, in powers of two. */
  detail = 1;
  #camera: Camera | undefined;
  #fit: Camera | undefined;
  #bounds: Bounds | undefined;
  #box = { width: 0, height: 0 };
  #plane = 0;
  #settling: ReturnType<typeof setTimeout> | undefined;
  #settledZoom = 1;
  /** What would be in view. */
  sight: Pick<Sight, 'sees' | 'withNearest'> | undefined;
  /** Hears how large the picture is, once that has come to rest. */
  settled?: (zoom: number) => void;

  constructor(private readonly changed: () => void) {}

  /** The camera for a picture of that size; `fit` shows all of the bounds. */
  look(fit: Camera, bounds: Bounds, width: number, height: number): Camera {
    // A finer ground has a larger plane: the picture stays where it was.
    const plane = bounds.right - bounds.left;
    if (this.#camera && this.#plane > 0 && plane > 0 && plane !== this.#plane)
      this.#camera = { ...this.#camera, scale: (this.#camera.scale * this.#plane) / plane };
    this.#plane = plane;
    this.#fit = fit;
    this.#bounds = bounds;
    this.#box = { width, height };
    return this.#keep(this.#camera && this.#camera.scale > fit.scale ? this.#camera : fit);
  }

  /** How wide the picture is, in its own pixels. */
  get width(): number {
    return this.#box.width;
  }

  get camera(): Camera | undefined {
    return this.#camera ?? this.#fit;
  }

  /** How many times larger than all of it the picture is. */
  get zoom(): number {
    return this.camera && this.#fit ? Math.max(1, this.camera.scale / this.#fit.scale) : 1;
  }

  /** Enlarges around a point of the picture, by default its middle. */
  zoomBy(factor: number, x = this.#box.width / 2, y = this.#box.height / 2): void {
    if (this.camera && this.#fit) this.#move(zoomAt(this.camera, factor, x, y, this.#fit));
  }

  panBy(x: number, y: number): void {
    if (this.camera) this.#move(panBy(this.camera, x, y));
  }

  /** Whether the picture can be moved further in that direction. */
  canPan(x: number, y: number): boolean {
    if (!this.camera) return false;
    const before = this.#keep(this.camera);
    const after = this.#keep(panBy(before, x, y));
    return Math.hypot(after.dx - before.dx, after.dy - before.dy) >= 1 && this.#sees(after);
  }

  reset(): void {
    this.#camera = undefined;
    this.#settle();
    this.changed();
  }

  stop(): void {
    clearTimeout(this.#settling);
  }

  #move(camera: Camera): void {
    const next = this.#keep(camera);
    const isPan = this.#camera?.scale === next.scale;
    // Nobody is led to where nothing is: not moved there at all, and enlarged no further from the nearest place.
    if (this.#sees(next)) this.#camera = next;
    else if (!isPan && this.sight) this.#camera = this.#keep(this.sight.withNearest(next));
    this.#settle();
    this.changed();
  }

  /** All of it has something in view, and so has nearly all. */
  #sees(camera: Camera): boolean {
    return !this.sight || camera.scale < 2 * (this.#fit?.scale ?? 0) || this.sight.sees(camera);
  }

  #keep(camera: Camera): Camera {
    return this.#fit && this.#bounds ? keepInside(camera, this.#fit, this.#bounds) : camera;
  }

  /** Finer regions are drawn when the picture has come to rest, and how large it is now is told. */
  #settle(): void {
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => {
      if (this.zoom !== this.#settledZoom) this.settled?.(this.zoom);
      this.#settledZoom = this.zoom;
      const detail = Math.min(FINEST, 2 ** Math.floor(Math.log2(this.zoom + 0.01)));
      if (detail === this.detail) return;
      this.detail = detail;
      this.changed();
    }, SETTLE_MS);
  }
}
