// The picture's life on a page: its size, the boundary on its way, the camera, and what the reader points at.
import { isServer } from 'lit';
import type { Palette } from '../../drawing/index.js';
import type { Issue } from '../../result.js';
import { BoundaryKeeper } from './relocation-map.boundary.js';
import { keepInside, panBy, zoomAt, type Camera } from './relocation-map.camera.js';
import { chosenBy, isSameTarget, type Target } from './relocation-map.chosen.js';
import type { Gestures } from './relocation-map.gestures.js';
import { localGround, type Ground } from './relocation-map.ground.js';
import { markAt } from './relocation-map.hit.js';
import type { BoundaryRequest } from './relocation-map.map.js';
import type { MapModel } from './relocation-map.model.js';
import type { Layers } from './relocation-map.picture.js';
import { makeScene, type Scene } from './relocation-map.scene.js';
import type * as Surface from './relocation-map.surface.js';
import { PictureWatch } from './relocation-map.watch.js';

/** What a stage asks of its element. */
export interface StageHost {
  readonly element: HTMLElement;
  readonly root: () => ShadowRoot;
  changed(): void;
  failed(what: string, error: unknown): void;
}

/** More marks than this are drawn on a canvas. */
const MOST_IN_SVG = 400;
/** Before its size is known a picture is laid out for a column of text. */
const DEFAULT = { width: 560, height: 288 };
const SETTLE_MS = 250;

export class MapStage {
  /** What is under the pointer or the focus. */
  target: Target;
  /** The entry that was chosen. */
  selected: number | undefined;
  readonly boundary: BoundaryKeeper;
  readonly #watch: PictureWatch;
  #camera: Camera | undefined;
  #planeWidth = 0;
  #detail = 1;
  #settling: ReturnType<typeof setTimeout> | undefined;
  #scene: Scene | undefined;
  #layers: Layers | undefined;
  #local: { readonly model: MapModel; readonly ground: Ground | undefined } | undefined;
  #surface: typeof Surface | undefined;
  #isAsked = false;
  #gestures: Gestures | undefined;
  #palette: Palette | undefined;

  constructor(private readonly host: StageHost) {
    this.boundary = new BoundaryKeeper(
      () => host.changed(),
      (error) => host.failed('the map', error),
    );
    this.#watch = new PictureWatch(host.element, () => host.changed());
  }

  /** The boundary is asked for only when the reader comes near. */
  want(request: BoundaryRequest | undefined): void {
    this.boundary.want(this.#watch.isNear ? request : undefined);
  }

  /** Where the places lie; undefined where no position is known. */
  ground(model: MapModel): Ground | undefined {
    const laid = this.boundary.lay(model, this.#fineness())?.ground;
    if (laid && [...laid.sites, ...laid.origins].some(Boolean)) return laid;
    if (this.#local?.model !== model) this.#local = { model, ground: localGround(model) };
    return this.#local.ground;
  }

  /** What its author should know of the boundary. */
  issues(model: MapModel | undefined): readonly Issue[] {
    const laid = model && this.boundary.lay(model, this.#fineness());
    return [...this.boundary.issues, ...(laid?.issues ?? [])];
  }

  /** A path a region, on the plane of the ground. */
  regions(model: MapModel): readonly string[] {
    return this.ground(model)?.boundary ? (this.boundary.lay(model, this.#fineness())?.regions ?? []) : [];
  }

  layers(model: MapModel): Layers {
    const { width, height } = this.#watch.width > 0 ? this.#watch : DEFAULT;
    const ground = this.ground(model);
    this.#keepPlace(ground);
    const scene = makeScene(model, ground, width, height, (fit) => {
      const camera = this.#camera ?? fit;
      return keepInside(camera.scale < fit.scale ? fit : camera, fit, width, height);
    });
    const regions = this.regions(model);
    const { drawing, camera } = scene;
    this.#scene = scene;
    this.#layers = {
      drawing,
      backdrop: camera && regions.length > 0 ? { regions, camera } : undefined,
      isOnCanvas: drawing.symbols.length + drawing.flows.length + regions.length > MOST_IN_SVG,
      chosen: chosenBy(this.target, model),
    };
    return this.#layers;
  }

  /** True where the picture can be moved, by hand and by key. */
  get isMovable(): boolean {
    return this.#surface !== undefined && this.#scene?.camera !== undefined;
  }

  /** How many times larger than all of it the picture is. */
  get zoom(): number {
    const { camera, fit } = this.#scene ?? {};
    return camera && fit ? camera.scale / fit.scale : 1;
  }

  zoomBy(factor: number): void {
    const { camera, fit, drawing } = this.#scene ?? {};
    if (camera && fit && drawing) this.#move(zoomAt(camera, factor, drawing.width / 2, drawing.height / 2, fit));
  }

  panBy(x: number, y: number): void {
    if (this.#scene?.camera) this.#move(panBy(this.#scene.camera, x, y));
  }

  reset(): void {
    this.#camera = undefined;
    this.#settle();
    this.host.changed();
  }

  /** Points at something; true where that is new. */
  point(target: Target): boolean {
    if (isSameTarget(target, this.target)) return false;
    this.target = target;
    this.host.changed();
    return true;
  }

  /** Brings an entry's site into view where the picture is enlarged. */
  reveal({ entries }: MapModel, entry: number): void {
    const { drawing, camera } = this.#scene ?? {};
    const site = drawing?.symbols.find(({ kind, index }) => kind === 'site' && index === entries[entry]?.site);
    if (!drawing || !camera || !site) return;
    const isInView = site.x >= 0 && site.y >= 0 && site.x <= drawing.width && site.y <= drawing.height;
    if (!isInView) this.panBy(drawing.width / 2 - site.x, drawing.height / 2 - site.y);
  }

  /** The mark under a pointer. */
  find({ clientX, clientY }: MouseEvent): Target {
    const viewport = this.#viewport();
    if (!viewport || !this.#scene || this.#gestures?.hasDragged) return undefined;
    const { left, top } = viewport.getBoundingClientRect();
    const hit = markAt(this.#scene.drawing, clientX - left, clientY - top);
    return hit?.kind === 'flow' ? { kind: 'entry', entry: hit.entry } : hit;
  }

  /** To be called after each rendering on a page. */
  rendered(): void {
    const viewport = this.#viewport();
    this.#watch.watch(viewport);
    if (!viewport || !this.#scene?.camera || !this.#watch.isNear) return;
    if (!this.#surface) void this.#invite();
    else {
      this.#gestures ??= new this.#surface.Gestures(viewport, () => this.#movable());
      this.#paint(viewport, this.#surface);
    }
  }

  /** The host's colours have changed. */
  recolour(): void {
    this.#palette = undefined;
    this.rendered();
  }

  stop(): void {
    this.#watch.stop();
    this.#gestures?.stop();
    this.#gestures = undefined;
    this.boundary.stop();
    clearTimeout(this.#settling);
  }

  #viewport(): HTMLElement | null {
    return isServer ? null : this.host.root().querySelector<HTMLElement>('[part="viewport"]');
  }

  /** The pixels of the screen that the longer side has, by powers of two, so that a small change draws nothing anew. */
  #fineness(): number {
    const { width, height } = this.#watch.width > 0 ? this.#watch : DEFAULT;
    const ratio = Math.min(2, globalThis.devicePixelRatio ?? 1);
    return 2 ** Math.ceil(Math.log2(Math.max(width, height) * ratio)) * this.#detail;
  }

  /** A finer ground has a larger plane: the picture stays where it was. */
  #keepPlace(ground: Ground | undefined): void {
    const width = ground ? ground.bounds.right - ground.bounds.left : 0;
    if (this.#camera && this.#planeWidth > 0 && width > 0 && width !== this.#planeWidth)
      this.#camera = { ...this.#camera, scale: (this.#camera.scale * this.#planeWidth) / width };
    this.#planeWidth = width;
  }

  #movable(): { camera: Camera; fit: Camera; move: (camera: Camera) => void } | undefined {
    const { camera, fit } = this.#scene ?? {};
    return camera && fit && { camera, fit, move: (moved) => this.#move(moved) };
  }

  #move(camera: Camera): void {
    const { fit, drawing } = this.#scene ?? {};
    if (!fit || !drawing) return;
    this.#camera = keepInside(camera, fit, drawing.width, drawing.height);
    // A drag sends several steps a frame: each goes on from the one before.
    this.#scene = { ...this.#scene!, camera: this.#camera };
    this.#settle();
    this.host.changed();
  }

  /** Finer regions are drawn when the picture has come to rest. */
  #settle(): void {
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => {
      const detail = Math.min(8, 2 ** Math.floor(Math.log2(Math.max(1, this.zoom) + 0.01)));
      if (detail === this.#detail) return;
      this.#detail = detail;
      this.host.changed();
    }, SETTLE_MS);
  }

  async #invite(): Promise<void> {
    if (this.#isAsked) return;
    this.#isAsked = true;
    try {
      this.#surface = await import('./relocation-map.surface.js');
    } catch (error) {
      this.host.failed('the map', error);
    }
    this.host.changed();
  }

  #paint(viewport: HTMLElement, surface: typeof Surface): void {
    if (!this.#palette) {
      this.#palette = surface.readPalette(this.host.element, this.host.root());
      viewport.style.setProperty('--_ground', this.#palette.tones.ground);
    }
    const canvas = viewport.querySelector('canvas');
    if (canvas && this.#layers)
      surface.paintMap(canvas, this.#layers.drawing, this.#layers.backdrop, this.#palette, globalThis.devicePixelRatio);
  }
}
