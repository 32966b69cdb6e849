// The side of a map that lies on a ground: positions, the boundary under them, the lens, and the canvas for many marks.
import type { Guests } from '../shared/guests.js';
import type { UpdatingElement } from '../shared/updating-element.js';
import type { DrawnRegion } from '../../geography/drawn-boundary.js';
import type { Sequence } from '../../sequence.js';
import type { Issue } from '../../result.js';
import type { Dictionary } from '../../text/language.js';
import { writeAttribution } from './relocation-map.attribution.js';
import { viewBackdrop, viewZoom } from './picture/relocation-map.backdrop.js';
import { BoundaryKeeper } from './ground/relocation-map.boundary.js';
import { watchColours } from './picture/relocation-map.colours.js';
import type { Sketch } from './picture/relocation-map.drawing.js';
import { Gestures } from './hands/relocation-map.gestures.js';
import { Halo } from './ground/relocation-map.halo.js';
import type { Ground } from './ground/relocation-map.ground.js';
import { Grounds } from './ground/relocation-map.grounds.js';
import { fitGround } from './picture/relocation-map.fit.js';
import { layOutMap } from './picture/relocation-map.layout.js';
import { Lens } from './hands/relocation-map.lens.js';
import type { MapModel } from './relocation-map.model.js';
import { Painter, type Scene } from './picture/relocation-map.painter.js';
import { Sight } from './hands/relocation-map.sight.js';
import { readMany } from './rows/relocation-map.many.js';
import type { Whereabouts } from './ground/relocation-map.whereabouts.js';
import { namedBoundary, type BoundaryRequest } from './ground/relocation-map.open-boundary.js';

/** More marks than this are drawn on a canvas. */
const MOST_IN_SVG = 400;

export { readMany };
export * from './relocation-map.listed.js';

const NO_REGIONS: Sequence<DrawnRegion> = [];

export class Territory {
  readonly viewBackdrop = viewBackdrop;
  readonly viewZoom = viewZoom;
  readonly lens: Lens;
  readonly #boundary: BoundaryKeeper;
  readonly #grounds: Grounds;
  readonly #painter: Painter;
  #request: BoundaryRequest | undefined;
  #isNear = false;
  #size = { width: 0, height: 0, enlargement: 1 };
  /** True while what will be shown first is painted by the worker: marks and names come together. */
  #isPainting = false;
  #isPrinted = false;
  #model: MapModel | undefined;
  /** What is shown, and what was made last for these reasons. */
  #scene: Scene | undefined;
  #made: Scene | undefined;
  #key: readonly unknown[] = [];
  #gestures: Gestures | undefined;
  #stopColours: (() => void) | undefined;
  readonly #halo: Halo;

  /** `again` reads and tells anew: the sentence counts the sites that are on no map. */
  constructor(host: UpdatingElement, guests: Guests, again: () => void) {
    this.#boundary = new BoundaryKeeper(guests, () => {
      const painted = this.#paintAhead();
      if (!painted) return again();
      this.#isPainting = true;
      void painted.then(() => {
        if (!this.#isPainting) return;
        this.#isPainting = false;
        again();
      });
    });
    this.#painter = new Painter(host, (order) => (this.#isPrinted ? undefined : this.#boundary.paint(order)));
    this.#halo = new Halo(host);
    this.lens = new Lens(() => host.requestUpdate());
    this.#grounds = new Grounds(this.#boundary, this.lens);
  }

  /** The boundary is asked for only when the reader comes near. */
  want(model: MapModel, base: string): void {
    const { boundaryCrs, crs } = model;
    const boundary = namedBoundary(model.boundary);
    this.#model = model;
    this.#request = boundary ? { boundary, base, datum: boundaryCrs, siteDatum: crs } : undefined;
    if (this.#isNear) this.#boundary.want(this.#request);
    this.#grounds.lay(model);
  }

  /**
   * The picture has its size, in pixels of the drawing, of which each has `enlargement` CSS pixels: the page is laid out,
   * and can be asked for its colours.
   */
  resize(width: number, height: number, enlargement: number): void {
    this.#size = { width, height, enlargement };
    this.#grounds.resize(width, height);
    this.#halo.read();
    if (this.#model) this.#grounds.lay(this.#model);
  }

  /** Styles are known, and a frame is on its way: reading colours, for which elements come and go, takes no other. */
  laidOut(): void {
    if (this.#isOnCanvas) this.#painter.readPaints();
  }

  comeNear(): void {
    this.#isNear = true;
    this.#boundary.want(this.#request);
  }

  /** Draws what there is: for print, which waits for nothing. */
  settle(): void {
    this.#isPrinted = true;
    this.#isPainting = false;
    this.#boundary.settle();
  }

  /** Which places are on the map; undefined where there is none. */
  whereabouts(model: MapModel): Whereabouts | undefined {
    return this.#grounds.whereabouts(model);
  }

  /** Approval number and boundary source, under a boundary that is drawn or on its way. */
  attribution(model: MapModel, language: Dictionary): readonly string[] {
    return this.isWaiting || this.#grounds.of(model)?.boundary ? writeAttribution(model, language) : [];
  }

  /** All of it, so large; undefined where no position is known. */
  sketch(model: MapModel, width: number, height: number): Sketch | undefined {
    const ground = this.#grounds.of(model);
    const camera = ground && fitGround(model, ground, width, height);
    if (!camera) return undefined;
    const regions = ground.boundary?.regions ?? NO_REGIONS;
    return { drawing: layOutMap(model, ground, camera, width, height), backdrop: { regions, camera } };
  }

  /** True while a boundary is on its way: places drawn without it would jump. */
  get isWaiting(): boolean {
    return this.#isPainting || (this.#request !== undefined && !this.#boundary.isSettled);
  }

  /** True where a map is drawn or may yet be: whether names are on a boundary is not known before it is there. */
  mayPlace(model: MapModel): boolean {
    return this.isWaiting || this.#boundary.isLoading || this.whereabouts(model) !== undefined;
  }

  draw(model: MapModel, width: number, height: number): Scene | undefined {
    const ground = this.isWaiting ? undefined : this.#grounds.of(model);
    return (this.#scene = ground && this.#see(model, ground, width, height));
  }

  #see(model: MapModel, ground: Ground, width: number, height: number): Scene {
    const camera = this.lens.look(fitGround(model, ground, width, height), ground.bounds, width, height);
    // Pointing at something draws nothing anew.
    const key = [model, ground, width, height, camera.scale, camera.dx, camera.dy];
    if (this.#made && key.every((value, i) => value === this.#key[i])) return this.#made;
    this.#key = key;
    this.lens.sight = new Sight(ground, width, height);
    const drawing = layOutMap(model, ground, camera, width, height);
    const regions = ground.boundary?.regions ?? NO_REGIONS;
    const isOnCanvas = drawing.symbols.length + drawing.flows.length + regions.length > MOST_IN_SVG;
    return (this.#made = { drawing, ground, camera, regions, isOnCanvas });
  }

  /** The first picture of many marks; undefined where it is painted once it stands. */
  #paintAhead(): Promise<void> | undefined {
    const { width, height } = this.#size;
    const model = this.#scene ? undefined : this.#model;
    const ground = model && this.#isOnCanvas ? this.#grounds.of(model) : undefined;
    if (!model || !ground?.boundary) return undefined;
    return this.#painter.paintAhead(this.#see(model, ground, width, height), this.#ratio);
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

  /** Pixels of the screen to a pixel of the drawing. */
  get #ratio(): number {
    return devicePixelRatio * this.#size.enlargement;
  }

  /** To be called after each rendering on a page. */
  rendered(viewport: HTMLElement): void {
    const scene = this.#scene;
    if (!scene) return;
    // A template that was drawn anew has another viewport, which has been told nothing.
    const isNew = this.#gestures?.surface !== viewport;
    if (isNew) {
      this.#gestures?.stop();
      this.#gestures = new Gestures(viewport, this.lens);
      this.#stopColours?.();
      this.#stopColours = watchColours(() => this.recolour(viewport));
    }
    this.#halo.tell(viewport, isNew);
    if (scene.isOnCanvas) this.#painter.paint(scene, viewport, this.#ratio);
  }

  /** Whether what there is now would be drawn on a canvas. */
  get #isOnCanvas(): boolean {
    const { sites = [], entries = [] } = this.#model ?? {};
    const regions = (this.#model && this.#grounds.lay(this.#model))?.boundary?.regions.length ?? 0;
    return sites.length + entries.length + regions > MOST_IN_SVG;
  }

  /** The host's colours have changed. */
  recolour(viewport: HTMLElement): void {
    this.#painter.forget();
    this.#halo.read(true);
    this.#halo.tell(viewport, false);
    this.rendered(viewport);
  }

  stop(): void {
    this.#gestures?.stop();
    this.#gestures = undefined;
    this.#stopColours?.();
    this.#isPainting = false;
    this.#boundary.stop();
    this.lens.stop();
  }
}
