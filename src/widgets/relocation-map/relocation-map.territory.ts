// The side of a map that lies on a ground: positions, the boundary under them, the lens, and the canvas for many marks.
import type { UpdatingElement } from '../shared/updating-element.js';
import type { DrawnRegion } from '../../geography/drawn-boundary.js';
import type { Sequence } from '../../sequence.js';
import type { Issue } from '../../result.js';
import { groundBehind } from '../../theme/ground.js';
import { viewBackdrop, viewZoom } from './relocation-map.backdrop.js';
import { BoundaryKeeper } from './relocation-map.boundary.js';
import type { Sketch } from './relocation-map.drawing.js';
import { Gestures } from './relocation-map.gestures.js';
import { localGround, positionsOf, type Ground } from './relocation-map.ground.js';
import { fitGround, layOutMap } from './relocation-map.layout.js';
import { Lens } from './relocation-map.lens.js';
import type { MapModel } from './relocation-map.model.js';
import { Painter, type Scene } from './relocation-map.painter.js';
import { readMany } from './relocation-map.many.js';
import { whereaboutsOf, type Whereabouts } from './relocation-map.whereabouts.js';
import type { BoundaryRequest } from './relocation-map.open-boundary.js';

/** More marks than this are drawn on a canvas. */
const MOST_IN_SVG = 400;

export { readMany };

const NO_REGIONS: Sequence<DrawnRegion> = [];

export class Territory {
  readonly viewBackdrop = viewBackdrop;
  readonly viewZoom = viewZoom;
  readonly lens: Lens;
  readonly #boundary: BoundaryKeeper;
  readonly #painter: Painter;
  #request: BoundaryRequest | undefined;
  #isNear = false;
  #size = 0;
  #model: MapModel | undefined;
  #local: { readonly model: MapModel; readonly ground: Ground | undefined } | undefined;
  #known: { readonly model: MapModel; readonly where: Whereabouts | undefined } | undefined;
  #scene: Scene | undefined;
  #key: readonly unknown[] = [];
  #gestures: Gestures | undefined;
  /** What lies behind the map, and what its names were last told of it. */
  #behind = '';
  #told = '';

  /** `again` reads and tells anew: the sentence counts the sites that are on no map. */
  constructor(
    private readonly host: UpdatingElement,
    again: () => void,
  ) {
    this.#boundary = new BoundaryKeeper(() => {
      if (this.#isOnCanvas) this.#painter.readPaints();
      again();
    });
    this.#painter = new Painter(host, (order) => this.#boundary.paint(order));
    this.lens = new Lens(() => host.requestUpdate());
  }

  /** The boundary is asked for only when the reader comes near. */
  want(model: MapModel, base: string): void {
    const { boundary, boundaryCrs, crs } = model;
    this.#model = model;
    this.#request = boundary ? { boundary, base, datum: boundaryCrs, siteDatum: crs } : undefined;
    if (this.#isNear) this.#boundary.want(this.#request);
    this.#lay(model);
  }

  /** The picture has its size, in pixels of the drawing: the page is laid out, and can be asked for its colours. */
  resize(width: number, height: number): void {
    this.#size = Math.max(width, height);
    if (!this.#behind) this.#behind = groundBehind(this.host);
    if (this.#model) this.#lay(this.#model);
  }

  comeNear(): void {
    this.#isNear = true;
    this.#boundary.want(this.#request);
  }

  /** Draws what there is: for print, which waits for nothing. */
  settle(): void {
    this.#boundary.settle();
  }

  /** Which places are on the map; undefined where there is none. */
  whereabouts(model: MapModel): Whereabouts | undefined {
    const laid = this.#lay(model);
    if (laid) return laid;
    if (this.#known?.model !== model)
      this.#known = { model, where: whereaboutsOf(positionsOf(model), model.sites.length) };
    return this.#known.where;
  }

  /** Where the places lie; undefined where no position is known. */
  ground(model: MapModel): Ground | undefined {
    const laid = this.#lay(model);
    if (laid) return laid;
    if (this.#local?.model !== model) this.#local = { model, ground: localGround(model) };
    return this.#local.ground;
  }

  /** All of it, so large; undefined where no position is known. */
  sketch(model: MapModel, width: number, height: number): Sketch | undefined {
    const ground = this.ground(model);
    const camera = ground && fitGround(model, ground, width, height);
    if (!camera) return undefined;
    const regions = ground.boundary?.regions ?? NO_REGIONS;
    return { drawing: layOutMap(model, ground, camera, width, height), backdrop: { regions, camera } };
  }

  /** True while a boundary is on its way: places drawn without it would jump. */
  get isWaiting(): boolean {
    return this.#request !== undefined && !this.#boundary.isSettled;
  }

  draw(model: MapModel, width: number, height: number): Scene | undefined {
    const ground = this.isWaiting ? undefined : this.ground(model);
    if (!ground) return (this.#scene = undefined);
    const camera = this.lens.look(fitGround(model, ground, width, height), ground.bounds, width, height);
    // Pointing at something draws nothing anew.
    const key = [model, ground, width, height, camera.scale, camera.dx, camera.dy];
    if (this.#scene && key.every((value, i) => value === this.#key[i])) return this.#scene;
    this.#key = key;
    const drawing = layOutMap(model, ground, camera, width, height);
    const regions = ground.boundary?.regions ?? NO_REGIONS;
    const isOnCanvas = drawing.symbols.length + drawing.flows.length + regions.length > MOST_IN_SVG;
    this.#scene = { drawing, ground, camera, regions, isOnCanvas };
    return this.#scene;
  }

  /** True where the picture can be moved, by hand and by key. */
  get isMovable(): boolean {
    return this.#scene !== undefined;
  }

  /** True right after a drag: the click that ends it chooses nothing. */
  get hasDragged(): boolean {
    return this.#gestures?.hasDragged ?? false;
  }

  /** What its author should know of the boundary and of the code that was to draw it. */
  get issues(): readonly Issue[] {
    return this.#boundary.issues;
  }

  /** To be called after each rendering on a page; `enlargement` is CSS pixels to a pixel of the drawing. */
  rendered(viewport: HTMLElement, enlargement: number): void {
    const scene = this.#scene;
    if (!scene) return;
    // A template that was drawn anew has another viewport, which has been told nothing.
    if (this.#gestures?.surface !== viewport) {
      this.#gestures?.stop();
      this.#gestures = new Gestures(viewport, this.lens);
      this.#told = '';
    }
    this.#tint(viewport);
    if (scene.isOnCanvas) this.#painter.paint(scene, viewport, devicePixelRatio * enlargement);
  }

  /** Whether what there is now would be drawn on a canvas. */
  get #isOnCanvas(): boolean {
    const { sites = [], entries = [] } = this.#model ?? {};
    const regions = (this.#model && this.#lay(this.#model))?.boundary?.regions.length ?? 0;
    return sites.length + entries.length + regions > MOST_IN_SVG;
  }

  /** The host's colours have changed. */
  recolour(viewport: HTMLElement, enlargement: number): void {
    this.#painter.forget();
    this.#behind = groundBehind(this.host);
    this.#tint(viewport);
    this.rendered(viewport, enlargement);
  }

  stop(): void {
    this.#gestures?.stop();
    this.#gestures = undefined;
    this.#boundary.stop();
    this.lens.stop();
  }

  /** Names have an edge in the colour behind them. */
  #tint(viewport: HTMLElement): void {
    if (this.#told !== this.#behind) viewport.parentElement?.style.setProperty('--_ground', this.#behind);
    this.#told = this.#behind;
  }

  /** How fine the boundary has to be is known once the picture has its size. */
  #lay(model: MapModel): Ground | undefined {
    return this.#size > 0 ? this.#boundary.lay(model, this.#fineness()) : undefined;
  }

  /** The pixels of the screen that the longer side has, by powers of two, so that a small change draws nothing anew. */
  #fineness(): number {
    const pixels = this.#size * Math.min(2, globalThis.devicePixelRatio ?? 1);
    return 2 ** Math.ceil(Math.log2(pixels)) * this.lens.detail;
  }
}
