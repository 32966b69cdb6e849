// Keeps the canvas of a map as its scene is: painted by the worker when it was laid anew, here when it is moved.
import type { UpdatingElement } from '../../shared/updating-element.js';
import type { DrawnRegion } from '../../../geography/drawn-boundary.js';
import type { Sequence } from '../../../sequence.js';
import type { Camera } from './relocation-map.camera.js';
import { paintCanvas, showBitmap, readPaints } from './relocation-map.canvas.js';
import type { Ground } from '../ground/relocation-map.ground.js';
import { packLayer, type Paints } from './relocation-map.layer.js';
import type { PlacedDrawing } from './relocation-map.layout.js';
import type { PaintOrder } from '../ground/relocation-map.thread.js';

/** A drawing on a ground. */
export interface Scene {
  readonly drawing: PlacedDrawing;
  readonly ground: Ground;
  readonly camera: Camera;
  readonly regions: Sequence<DrawnRegion>;
  readonly isOnCanvas: boolean;
}

/** A scene that was painted before its canvas was there. */
interface Painted {
  readonly scene: Scene;
  readonly paints: Paints;
  readonly ratio: number;
  readonly bitmap: ImageBitmap;
}

export class Painter {
  #scene: Scene | undefined;
  #ahead: Painted | undefined;
  #canvas: HTMLCanvasElement | undefined;
  #ground: Ground | undefined;
  #paints: Paints | undefined;

  /** `away` paints on another thread; undefined where there is none. */
  constructor(
    private readonly host: UpdatingElement,
    private readonly away: (order: PaintOrder) => Promise<ImageBitmap | undefined> | undefined,
  ) {}

  /** The page's colours, best read before a rendering: within one the browser would have to lay out the page for them. */
  readPaints(): Paints | undefined {
    const map = this.host.renderRoot.querySelector('[part="map"]');
    return (this.#paints ??= map ? readPaints(map) : undefined);
  }

  /** The colours have changed. */
  forget(): void {
    this.#scene = this.#paints = undefined;
  }

  /** Has a scene painted away from the page, for when it is shown; undefined where it can only be painted here. */
  paintAhead(scene: Scene, ratio: number): Promise<void> | undefined {
    const paints = this.readPaints();
    if (!paints) return undefined;
    const keep = (bitmap?: ImageBitmap): void => {
      this.#ahead?.bitmap.close();
      this.#ahead = bitmap && { scene, paints, ratio, bitmap };
    };
    return this.#paintAway(scene, paints, ratio)?.then(keep, () => undefined);
  }

  #paintAway({ drawing, camera }: Scene, paints: Paints, ratio: number): Promise<ImageBitmap | undefined> | undefined {
    const { plan } = drawing.symbols;
    return this.away({ layer: packLayer(drawing, camera, plan && new Float64Array()), plan, paints, ratio });
  }

  /** At `ratio` device pixels a pixel of the drawing; a scene that stands on its canvas costs nothing. */
  paint(scene: Scene, viewport: Element, ratio: number): void {
    const canvas = viewport.querySelector('canvas');
    const paints = this.readPaints();
    if (!canvas || !paints || (this.#scene === scene && this.#canvas === canvas)) return;
    const { drawing, regions, ground, camera } = scene;
    const isNew = ground.boundary !== undefined && ground !== this.#ground;
    [this.#scene, this.#canvas, this.#ground] = [scene, canvas, ground];
    const paintHere = (): void => {
      this.#canvas = paintCanvas(this.#canvas ?? canvas, packLayer(drawing, camera), regions, paints, ratio);
    };
    const show = (painted: ImageBitmap): void => {
      this.#canvas = showBitmap(this.#canvas ?? canvas, drawing, painted, ratio);
    };
    const ahead = this.#ahead;
    this.#ahead = undefined;
    if (ahead?.scene === scene && ahead.paints === paints && ahead.ratio === ratio) return show(ahead.bitmap);
    ahead?.bitmap.close();
    const bitmap = isNew ? this.#paintAway(scene, paints, ratio) : undefined;
    if (!bitmap) return paintHere();
    const put = (painted?: ImageBitmap): void => {
      if (this.#scene !== scene) painted?.close();
      else if (painted) show(painted);
      else paintHere();
    };
    bitmap.then(put, () => put());
  }
}
