// The side of a map that lies on a ground: positions, the boundary under them, the lens, and the canvas for many marks.
import type { LitElement } from 'lit';
import type { Palette } from '../../drawing/index.js';
import type { Issue } from '../../result.js';
import { BoundaryKeeper, missingFile } from './relocation-map.boundary.js';
import { fitCamera, type Camera } from './relocation-map.camera.js';
import type { MapDrawing } from './relocation-map.drawing.js';
import type { Gestures } from './relocation-map.gestures.js';
import { localGround, type Ground } from './relocation-map.ground.js';
import { layOutMap, sizesFor } from './relocation-map.layout.js';
import { Lens } from './relocation-map.lens.js';
import type { BoundaryRequest } from './relocation-map.map.js';
import type { MapModel } from './relocation-map.model.js';
import type { Backdrop } from './relocation-map.picture.js';
import type * as Surface from './relocation-map.surface.js';

/** More marks than this are drawn on a canvas. */
const MOST_IN_SVG = 400;
const PADDING = 8;

/** A drawing on a ground. */
export interface Scene {
  readonly drawing: MapDrawing;
  readonly backdrop: Backdrop | undefined;
  readonly isOnCanvas: boolean;
}

/** What shows everything, with room for the circles at the edge. */
export function fitGround({ sites }: MapModel, { bounds, boundary }: Ground, width: number, height: number): Camera {
  const room = boundary ? 0 : sizesFor(sites.length, width, height).radius;
  return fitCamera(bounds, width, height, PADDING + room);
}

export class Territory {
  readonly lens: Lens;
  readonly #boundary: BoundaryKeeper;
  #request: BoundaryRequest | undefined;
  #isNear = false;
  #size = 0;
  #local: { readonly model: MapModel; readonly ground: Ground | undefined } | undefined;
  #scene: Scene | undefined;
  #key: readonly unknown[] = [];
  #painted: Scene | undefined;
  #canvas: HTMLCanvasElement | undefined;
  #surface: typeof Surface | undefined;
  #isAsked = false;
  #missing: readonly Issue[] = [];
  #gestures: Gestures | undefined;
  #palette: Palette | undefined;

  /** `again` reads and tells anew: the sentence counts the sites that are on no map. */
  constructor(
    private readonly host: LitElement,
    again: () => void,
  ) {
    this.#boundary = new BoundaryKeeper(again);
    this.lens = new Lens(() => host.requestUpdate());
  }

  /** The boundary is asked for only when the reader comes near. */
  want({ boundary, boundaryCrs, crs }: MapModel, base: string): void {
    this.#request = boundary ? { boundary, base, datum: boundaryCrs, siteDatum: crs } : undefined;
    if (this.#isNear) this.#boundary.want(this.#request);
  }

  comeNear(): void {
    this.#isNear = true;
    void this.#invite();
    this.#boundary.want(this.#request);
  }

  /** Where the places lie; undefined where no position is known. */
  ground(model: MapModel): Ground | undefined {
    const laid = this.#boundary.lay(model, this.#fineness())?.ground;
    if (laid && (laid.sites.some(Boolean) || laid.origins.some(Boolean))) return laid;
    if (this.isWaiting(model)) return undefined;
    if (this.#local?.model !== model) this.#local = { model, ground: localGround(model) };
    return this.#local.ground;
  }

  /** True while a boundary is on its way to places that are too many to be drawn twice. */
  isWaiting({ sites }: MapModel): boolean {
    return this.#request !== undefined && sites.length > MOST_IN_SVG && !this.#boundary.isSettled;
  }

  draw(model: MapModel, width: number, height: number): Scene | undefined {
    this.#size = Math.max(width, height);
    const ground = this.ground(model);
    if (!ground) return (this.#scene = undefined);
    const camera = this.lens.look(fitGround(model, ground, width, height), ground.bounds, width, height);
    // Pointing at something draws nothing anew.
    const key = [model, ground, width, height, camera.scale, camera.dx, camera.dy];
    if (this.#scene && key.every((value, i) => value === this.#key[i])) return this.#scene;
    this.#key = key;
    const drawing = layOutMap(model, ground, camera, width, height);
    const regions = ground.boundary?.regions ?? [];
    const isOnCanvas = drawing.symbols.length + drawing.flows.length + regions.length > MOST_IN_SVG;
    this.#scene = { drawing, backdrop: regions.length > 0 ? { regions, camera } : undefined, isOnCanvas };
    return this.#scene;
  }

  /** True where the picture can be moved, by hand and by key. */
  get isMovable(): boolean {
    return this.#surface !== undefined && this.#scene !== undefined;
  }

  /** True right after a drag: the click that ends it chooses nothing. */
  get hasDragged(): boolean {
    return this.#gestures?.hasDragged ?? false;
  }

  /** What its author should know of the boundary and of the code that was to draw it. */
  issues(model: MapModel | undefined): readonly Issue[] {
    const laid = model && this.#boundary.lay(model, this.#fineness());
    return [...this.#boundary.issues, ...(laid?.issues ?? []), ...this.#missing];
  }

  /** To be called after each rendering on a page. */
  rendered(viewport: HTMLElement): void {
    if (!this.#scene || !this.#isNear) return;
    if (this.#surface) {
      // A template that was drawn anew has another viewport.
      if (this.#gestures?.surface !== viewport) {
        this.#gestures?.stop();
        this.#gestures = new this.#surface.Gestures(viewport, this.lens);
      }
      this.#paint(viewport, this.#surface, this.#scene);
    }
  }

  /** The host's colours have changed. */
  recolour(viewport: HTMLElement): void {
    this.#palette = this.#painted = undefined;
    this.rendered(viewport);
  }

  stop(): void {
    this.#gestures?.stop();
    this.#gestures = undefined;
    this.#boundary.stop();
    this.lens.stop();
  }

  /** The pixels of the screen that the longer side has, by powers of two, so that a small change draws nothing anew. */
  #fineness(): number {
    const pixels = (this.#size || 640) * Math.min(2, globalThis.devicePixelRatio ?? 1);
    return 2 ** Math.ceil(Math.log2(pixels)) * this.lens.detail;
  }

  async #invite(): Promise<void> {
    if (this.#isAsked) return;
    this.#isAsked = true;
    try {
      this.#surface = await import('./relocation-map.surface.js');
    } catch (error) {
      this.#missing = [missingFile(error)];
    }
    this.host.requestUpdate();
  }

  #paint(viewport: HTMLElement, surface: typeof Surface, scene: Scene): void {
    if (!this.#palette) {
      this.#palette = surface.readPalette(this.host, this.host.renderRoot as ShadowRoot);
      viewport.parentElement?.style.setProperty('--_ground', this.#palette.tones.ground);
    }
    const canvas = viewport.querySelector('canvas');
    if (!canvas || (this.#painted === scene && this.#canvas === canvas)) return;
    this.#painted = scene;
    this.#canvas = canvas;
    const ratio = (globalThis.devicePixelRatio * viewport.clientWidth) / scene.drawing.width;
    surface.paintMap(canvas, scene.drawing, scene.backdrop, this.#palette, ratio);
  }
}
