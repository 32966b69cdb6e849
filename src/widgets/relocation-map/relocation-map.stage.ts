// The picture's life on a page: its size, the boundary on its way, the camera, and what the reader points at.
import type { LitElement, TemplateResult } from 'lit';
import type { Palette } from '../../drawing/index.js';
import type { Issue } from '../../result.js';
import { BoundaryKeeper, missingFile } from './relocation-map.boundary.js';
import { MapControls } from './relocation-map.controls.js';
import { chosenBy, isSameTarget, type Chosen, type Target } from './relocation-map.chosen.js';
import type { Gestures } from './relocation-map.gestures.js';
import { Lens } from './relocation-map.lens.js';
import { localGround, type Ground } from './relocation-map.ground.js';
import { markAt } from './relocation-map.hit.js';
import type { BoundaryRequest } from './relocation-map.map.js';
import type { MapModel } from './relocation-map.model.js';
import { viewPicture, type Layers } from './relocation-map.picture.js';
import { makeScene, type Scene } from './relocation-map.scene.js';
import type { MapText } from './relocation-map.text.js';
import type * as Surface from './relocation-map.surface.js';
import { PictureWatch } from './relocation-map.watch.js';

/** More marks than this are drawn on a canvas. */
const MOST_IN_SVG = 400;
/** Before its size is known a picture is laid out for a column of text. */
const DEFAULT = { width: 560, height: 288 };

export class MapStage {
  /** What is under the pointer or the focus. */
  target: Target;
  /** The entry that was chosen. */
  selected: number | undefined;
  readonly boundary: BoundaryKeeper;
  readonly controls: MapControls;
  #wanted: BoundaryRequest | undefined;
  readonly #watch: PictureWatch;
  readonly lens = new Lens(() => this.changed());
  #scene: Scene | undefined;
  #layers: Layers | undefined;
  #local: { readonly model: MapModel; readonly ground: Ground | undefined } | undefined;
  #surface: typeof Surface | undefined;
  #isAsked = false;
  #missing: readonly Issue[] = [];
  #gestures: Gestures | undefined;
  #palette: Palette | undefined;

  /** `again` reads and tells anew: the sentence counts the sites that are on no map. */
  constructor(
    private readonly host: LitElement,
    private readonly drawn: () => { readonly told: MapText } | undefined,
    again: () => void,
  ) {
    this.boundary = new BoundaryKeeper(again);
    this.controls = new MapControls(this, () => this.drawn()?.told);
    this.#watch = new PictureWatch(host, () => {
      this.#ask();
      host.requestUpdate();
    });
  }

  /** The boundary is asked for only when the reader comes near. */
  want({ boundary, boundaryCrs, crs }: MapModel, base: string): void {
    this.#wanted = boundary ? { boundary, base, datum: boundaryCrs, siteDatum: crs } : undefined;
    this.#ask();
  }

  #ask(): void {
    this.boundary.want(this.#watch.isNear ? this.#wanted : undefined);
  }

  changed(): void {
    this.host.requestUpdate();
  }

  dispatch(event: Event): void {
    this.host.dispatchEvent(event);
  }

  /** What has the focus within the widget. */
  get focused(): Element | null {
    return (this.host.renderRoot as ShadowRoot).activeElement;
  }

  /** Where the places lie; undefined where no position is known. */
  ground(model: MapModel): Ground | undefined {
    const laid = this.boundary.lay(model, this.#fineness())?.ground;
    if (laid && [...laid.sites, ...laid.origins].some(Boolean)) return laid;
    if (this.#local?.model !== model) this.#local = { model, ground: localGround(model) };
    return this.#local.ground;
  }

  /** What its author should know of the boundary and of the code that was to draw it. */
  issues(): readonly Issue[] {
    const model = this.drawn()?.told.model;
    const laid = model && this.boundary.lay(model, this.#fineness());
    return [...this.boundary.issues, ...(laid?.issues ?? []), ...this.#missing];
  }

  /** A path a region, on the plane of the ground. */
  regions(model: MapModel): readonly string[] {
    return this.ground(model)?.boundary ? (this.boundary.lay(model, this.#fineness())?.regions ?? []) : [];
  }

  layers(model: MapModel): Layers {
    const { width, height } = this.#watch.width > 0 ? this.#watch : DEFAULT;
    const ground = this.ground(model);
    const scene = makeScene(model, ground, width, height, (fit) => this.lens.look(fit, ground!.bounds, width, height));
    const regions = this.regions(model);
    const { drawing, camera } = scene;
    this.#scene = scene;
    this.#layers = {
      drawing,
      backdrop: camera && regions.length > 0 ? { regions, camera } : undefined,
      isOnCanvas: drawing.symbols.length + drawing.flows.length + regions.length > MOST_IN_SVG,
      chosen: this.chosen(model),
    };
    return this.#layers;
  }

  view(text: MapText): TemplateResult {
    return viewPicture(this.layers(text.model), this.controls, text, this.isMovable);
  }

  /** What the reader points at or has chosen. */
  chosen(model: MapModel): Chosen {
    return chosenBy(this.target, model);
  }

  /** True where the picture can be moved, by hand and by key. */
  get isMovable(): boolean {
    return this.#surface !== undefined && this.#scene?.camera !== undefined;
  }

  /** Points at something; true where that is new. */
  point(target: Target): boolean {
    if (isSameTarget(target, this.target)) return false;
    this.target = target;
    this.changed();
    return true;
  }

  /** Brings an entry's site into view where the picture is enlarged. */
  reveal({ entries }: MapModel, entry: number): void {
    const { drawing, camera } = this.#scene ?? {};
    const site = drawing?.symbols.find(({ kind, index }) => kind === 'site' && index === entries[entry]?.site);
    if (!drawing || !camera || !site) return;
    const isInView = site.x >= 0 && site.y >= 0 && site.x <= drawing.width && site.y <= drawing.height;
    if (!isInView) this.lens.panBy(drawing.width / 2 - site.x, drawing.height / 2 - site.y);
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
      this.#gestures ??= new this.#surface.Gestures(viewport, this.lens);
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
    this.lens.stop();
  }

  #viewport(): HTMLElement | null {
    return this.host.renderRoot.querySelector<HTMLElement>('[part="viewport"]');
  }

  /** The pixels of the screen that the longer side has, by powers of two, so that a small change draws nothing anew. */
  #fineness(): number {
    const { width, height } = this.#watch.width > 0 ? this.#watch : DEFAULT;
    const ratio = Math.min(2, globalThis.devicePixelRatio ?? 1);
    return 2 ** Math.ceil(Math.log2(Math.max(width, height) * ratio)) * this.lens.detail;
  }

  async #invite(): Promise<void> {
    if (this.#isAsked) return;
    this.#isAsked = true;
    try {
      this.#surface = await import('./relocation-map.surface.js');
    } catch (error) {
      this.#missing = [missingFile(error)];
    }
    this.changed();
  }

  #paint(viewport: HTMLElement, surface: typeof Surface): void {
    if (!this.#palette) {
      this.#palette = surface.readPalette(this.host, this.host.renderRoot as ShadowRoot);
      viewport.style.setProperty('--_ground', this.#palette.tones.ground);
    }
    const canvas = viewport.querySelector('canvas');
    if (canvas && this.#layers)
      surface.paintMap(canvas, this.#layers.drawing, this.#layers.backdrop, this.#palette, globalThis.devicePixelRatio);
  }
}
