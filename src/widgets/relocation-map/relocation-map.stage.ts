// The picture's life on a page: its size, which picture it is, and what the reader points at.
import { isServer } from '../shared/is-server.js';
import type { UpdatingElement } from '../shared/updating-element.js';
import type { Issue } from '../../result.js';
import type { Dictionary } from '../../text/language.js';
import type { Guests } from '../shared/guests.js';
import type { Hands, Reach } from './hands/relocation-map.hands.js';
import type { KeyItem, MapDrawing, Sketch } from './picture/relocation-map.drawing.js';
import { gridKey, layOut as layOutGrid } from './picture/relocation-map.grid.js';
import { listGuest, TERRITORY } from './relocation-map.guests.js';
import { BANDS } from './relocation-map.invitations.js';
import { MarkGroups } from './picture/relocation-map.marks.js';
import type { MapModel } from './relocation-map.model.js';
import type { Layers } from './picture/relocation-map.picture.js';
import { HANDS, handsGuest } from './relocation-map.reader-guests.js';
import type { Territory } from './relocation-map.territory.js';
import type { Whereabouts } from './ground/relocation-map.whereabouts.js';
import type { MapText, Placing } from './relocation-map.text.js';
import { PictureWatch } from './relocation-map.watch.js';

const NOTHING: Omit<MapDrawing, 'width' | 'height'> = { flows: [], symbols: [], labels: [], key: [] };

/** So many rows need a list no longer than one that is not opened. */
const FEW = 9;

export class MapStage implements Placing, Reach {
  readonly #watch: PictureWatch;
  #territory: Territory | undefined;
  #hands: Hands | undefined;
  /** What the picture is drawn in. */
  readonly groups = new MarkGroups();
  /** What was drawn last. */
  drawing: MapDrawing | undefined;

  /** `again` reads and tells anew. */
  constructor(
    readonly host: UpdatingElement,
    private readonly guests: Guests,
    readonly text: () => MapText | undefined,
    private readonly again: () => void,
  ) {
    const changed = (): void => {
      this.#approach();
      this.#fit();
      // A picture that waits for its boundary will be drawn with it.
      if (!this.#territory?.isWaiting) host.requestUpdate();
    };
    this.#watch = new PictureWatch(host, changed, () => this.#territory?.laidOut());
  }

  /** Opens what a model with positions or a boundary needs. */
  want(model: MapModel, base: string): void {
    const hasPlaces = model.boundary || hasPositions(model);
    // Print waits for nothing, also where the reader never came near.
    if (!hasPlaces && model.origins.length > 0) this.guests.ask(BANDS);
    const guest = hasPlaces && !isServer ? this.guests.ask(TERRITORY) : undefined;
    if (guest && !this.#territory) {
      this.#territory = new guest.Territory(this.host, this.guests, this.again);
      this.#approach();
      this.#fit();
    }
    this.#territory?.want(model, base);
  }

  #approach(): void {
    if (this.#watch.isNear) this.#territory?.comeNear();
    if (this.#watch.isPrinted) this.#territory?.settle();
  }

  #fit(): void {
    const { width, height, enlargement } = this.#watch;
    if (width > 0) this.#territory?.resize(width, height, enlargement);
  }

  /** Which places are on the map; undefined where there is none. */
  whereabouts(model: MapModel): Whereabouts | undefined {
    return this.#territory?.whereabouts(model);
  }

  attribution(model: MapModel, language: Dictionary): readonly string[] {
    return this.#territory?.attribution(model, language) ?? [];
  }

  /** The figure as it would be drawn so large. */
  sketch(model: MapModel, width: number, height: number): Sketch {
    return this.#territory?.sketch(model, width, height) ?? { drawing: this.#layOut(model, width, height) };
  }

  get territory(): Territory | undefined {
    return this.#territory;
  }

  get isPrinting(): boolean {
    return this.#watch.isPrinting;
  }

  /** What readers do with it, once that has come. */
  get hands(): Hands | undefined {
    const guest = handsGuest();
    return (this.#hands ??= guest && new guest.Hands(this));
  }

  issues(): readonly Issue[] {
    return this.#territory?.issues ?? [];
  }

  /** What the picture is made of at this moment. */
  layers({ model, speech }: MapText): Layers {
    const { width, height } = this.#watch;
    const isSized = width > 0;
    const scene = isSized ? this.#territory?.draw(model, width, height) : undefined;
    const isLate = !this.#territory && !this.guests.failures.has(TERRITORY) && hasPositions(model);
    const isWaiting = !isSized || isLate || this.#territory?.isWaiting === true;
    const isMap = isLate || this.#territory?.mayPlace(model) === true;
    this.drawing = scene?.drawing ?? (isWaiting ? { ...NOTHING, width, height } : this.#layOut(model, width, height));
    const isOnCanvas = scene?.isOnCanvas ?? false;
    const isPlaceless = !isMap && model.entries.length > 0;
    return {
      drawing: this.drawing,
      backdrop: scene?.regions.length && !isOnCanvas ? this.#territory?.viewBackdrop(scene, this.groups) : undefined,
      zoom: scene && this.#territory?.viewZoom(speech.dictionary),
      isOnCanvas,
      chosen: this.hands?.chosen(model),
      key: scene || !(isWaiting || isMap || this.drawing.key.length === 0) ? this.drawing.key : keyOf(model, isMap),
      isDrawn: scene !== undefined || !(isWaiting || isMap),
      // Known from the rows alone: a picture keeps its height, whatever comes late.
      isLow: model.entries.length < FEW && (model.entries.length === 0 || !(model.boundary || hasPositions(model))),
      caveat: (isPlaceless && listGuest()?.caveatOf(model, speech)) || '',
    };
  }

  #layOut(model: MapModel, width: number, height: number): MapDrawing {
    if (model.origins.length === 0) return layOutGrid(model, width, height);
    return this.guests.ask(BANDS)?.layOut(model, width, height, listGuest()!.bandsKey) ?? { ...NOTHING, width, height };
  }

  readonly point = (event: Event): void => {
    const { target } = event;
    this.guests.invite(HANDS).then(
      () => this.hands!.act(event, target),
      () => undefined,
    );
  };
  readonly recolour = (): void => {
    const viewport = this.viewport();
    if (viewport) this.#territory?.recolour(viewport);
  };

  /** To be called after each rendering. One that was drawn after it had left the page would be watched for ever. */
  rendered(): void {
    const viewport = this.host.isConnected ? this.viewport() : null;
    this.#watch.watch(viewport);
    if (viewport) this.#territory?.rendered(viewport);
  }

  viewport(): HTMLElement | null {
    return this.host.renderRoot.querySelector<HTMLElement>('[part="viewport"]');
  }

  stop(): void {
    this.#watch.stop();
    this.#territory?.stop();
  }
}

/** What the sizes of a picture will stand for. */
function keyOf(model: MapModel, isMap: boolean): readonly KeyItem[] {
  const list = listGuest();
  if (isMap) return list?.mapKey(model) ?? [];
  return model.origins.length > 0 ? (list?.bandsKey(model) ?? []) : gridKey(model);
}

const hasPositions = ({ many, sites, origins }: MapModel): boolean =>
  many !== undefined || [...sites, ...origins].some(({ position }) => position);
