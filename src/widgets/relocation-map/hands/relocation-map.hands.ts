// What readers do with a map, by pointer and by key: point, choose, enlarge, open the list; and what they are told.
import type { UpdatingElement } from '../../shared/updating-element.js';
import { stageWords, type StageWords } from '../../../text/map/stage-words.js';
import type { MapDrawing } from '../picture/relocation-map.drawing.js';
import type { Territory } from '../relocation-map.territory.js';
import type { MapText } from '../relocation-map.text.js';
import { ReportSelectEvent } from '../../shared/select-event.js';
import { chosenBy, isSameTarget, type Chosen, type Target } from './relocation-map.chosen.js';
import { markAt } from './relocation-map.hit.js';
import { listGuest } from '../relocation-map.guests.js';
import type { MapModel } from '../relocation-map.model.js';

/** What the hands can reach. */
export interface Reach {
  readonly host: UpdatingElement;
  /** What was drawn last, where there is one. */
  readonly drawing: MapDrawing | undefined;
  readonly territory: Territory | undefined;
  readonly text: () => MapText | undefined;
  viewport(): HTMLElement | null;
}

/** How far the keys move the picture, in pixels, and how much they enlarge it. */
const KEY_STEP = 60;
const KEY_ZOOM = 1.6;

const PAN: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [KEY_STEP, 0],
  ArrowRight: [-KEY_STEP, 0],
  ArrowUp: [0, KEY_STEP],
  ArrowDown: [0, -KEY_STEP],
};

const MORE = '[data-act="more"]';

const cellsOf = ({ entries, rows }: MapModel, entry: number): string =>
  JSON.stringify(rows.at(entries.at(entry)?.row ?? -1));

export class Hands {
  /** How often more of the list was asked for. */
  pages = 0;
  /** What a screen reader is told. */
  said = '';

  /** What is under the pointer or the focus. */
  target: Target;
  /** The entry that was chosen. */
  selected: number | undefined;

  /** The cells of the entry that was chosen: another table may have others in that place. */
  #cells = '';

  constructor(private readonly stage: Reach) {}

  chosen(model: MapModel): Chosen {
    if (this.selected !== undefined && cellsOf(model, this.selected) !== this.#cells) {
      this.selected = this.target = undefined;
      this.said = '';
    }
    return chosenBy(this.target, model);
  }

  get #words(): StageWords {
    return stageWords[this.stage.text()?.speech.dictionary ?? 'en'];
  }

  /** What is under the pointer or the focus, in words. */
  get readout(): string {
    const { target } = this;
    const text = this.stage.text();
    const list = listGuest();
    if (!target || !text || !list) return '';
    const { model, speech } = text;
    if (target.kind === 'entry') {
      const entry = model.entries.at(target.entry);
      return entry ? `${list.nameEntry(entry, model, speech)} ${list.writeAmounts(entry, model, speech)}` : '';
    }
    const place = (target.kind === 'site' ? model.sites : model.origins).at(target.index);
    return place ? `${place.name} ${list.writeAmounts(place, model, speech)}` : '';
  }

  /** A click, a key, the focus or the pointer anywhere in the widget; true where it is answered. */
  act(event: Event, target: EventTarget | null): boolean {
    const lens = this.stage.territory?.lens;
    if (lens) lens.settled = this.#tellZoom;
    if (event instanceof KeyboardEvent) return this.#press(event);
    const part = target instanceof Element ? target.closest('[data-entry], [data-act], [part="viewport"]') : null;
    const entry = part?.getAttribute('data-entry');
    if (event.type === 'click') {
      if (entry) this.#select(Number(entry));
      else if (part?.matches('[part="viewport"]')) this.#pick(event as MouseEvent);
      else if (part) this.#do(part.getAttribute('data-act')!);
      return part !== null;
    }
    if (event.type === 'focusin' && entry) this.#reveal(Number(entry));
    const isOverPicture = event.type === 'pointermove' && !entry;
    this.#point(
      (entry ? { kind: 'entry', entry: Number(entry) } : isOverPicture && this.#find(event as MouseEvent)) ||
        this.#atRest(),
    );
    return false;
  }

  /** The mark under a pointer. */
  #find({ clientX, clientY }: MouseEvent): Target {
    const { drawing, territory } = this.stage;
    const viewport = this.stage.viewport();
    if (!viewport || !drawing || territory?.hasDragged) return undefined;
    const { left, top, width } = viewport.getBoundingClientRect();
    const scale = drawing.width / width;
    const hit = markAt(drawing, (clientX - left) * scale, (clientY - top) * scale);
    return hit?.kind === 'flow' ? { kind: 'entry', entry: hit.entry } : hit;
  }

  /** A click in the picture: of a place with many flows its largest is chosen. */
  #pick(event: MouseEvent): void {
    // The second click of a double one has enlarged the map.
    const target = event.detail > 1 ? undefined : this.#find(event);
    const entries = [...(this.stage.text()?.model.entries ?? [])];
    if (!target) return;
    const entry =
      target.kind === 'entry' ? target.entry : entries.findIndex((each) => each[target.kind] === target.index);
    if (entry >= 0) this.#select(entry);
  }

  #point(target: Target): void {
    if (isSameTarget(target, this.target)) return;
    this.target = target;
    this.stage.host.requestUpdate();
  }

  /** Brings an entry's site into view where the picture is enlarged. */
  #reveal(entry: number): void {
    const { drawing, territory, text } = this.stage;
    const index = text()?.model.entries.at(entry)?.site;
    const site = drawing && [...drawing.symbols].find((symbol) => symbol.kind === 'site' && symbol.index === index);
    if (!drawing || !territory || !site) return;
    const isInView = site.x >= 0 && site.y >= 0 && site.x <= drawing.width && site.y <= drawing.height;
    if (!isInView) territory.lens.panBy(drawing.width / 2 - site.x, drawing.height / 2 - site.y);
  }

  #do(act: string): void {
    if (act === 'more') this.#open(this.pages + 1);
    else if (act === 'fewer') this.#open(0);
    else this.#zoom({ in: KEY_ZOOM, out: 1 / KEY_ZOOM }[act] ?? 0);
  }

  /** The list goes on with its first new row; closed, it goes back to its button. */
  #open(pages: number): void {
    const { text } = this.stage;
    const { length = 0 } = text()?.model.entries ?? {};
    const rowsShown = listGuest()?.rowsShown;
    if (!rowsShown) return;
    const first = pages > 0 ? `[data-entry="${rowsShown(this.pages)}"]` : MORE;
    this.pages = pages;
    this.said = this.#words.shown(Math.min(rowsShown(pages), length), length);
    this.#focusNext(first);
  }

  /** Once all is drawn. */
  #focusNext(selector: string): void {
    const { host } = this.stage;
    host.requestUpdate();
    void host.updateComplete.then(() => host.renderRoot.querySelector<HTMLElement>(selector)?.focus());
  }

  #press(event: KeyboardEvent): boolean {
    const { key, shiftKey, ctrlKey, altKey, metaKey } = event;
    const { stage } = this;
    const pan = PAN[key];
    const factor = { '+': KEY_ZOOM, '=': KEY_ZOOM, '-': 1 / KEY_ZOOM, '0': 0 }[key];
    if (ctrlKey || altKey || metaKey) return false;
    const { selected } = this;
    if (key === 'Escape' && selected !== undefined) {
      this.selected = undefined;
      this.said = this.#words.unchosen;
      this.#point(this.#atRest());
      stage.host.requestUpdate();
      // The row goes that was there for being chosen alone.
      if (this.#isFar(selected)) this.#focusNext(MORE);
      event.stopPropagation();
      return true;
    }
    const lens = stage.territory?.isMovable ? stage.territory.lens : undefined;
    if (!lens || !((shiftKey && pan) || factor !== undefined)) return false;
    if (shiftKey && pan) lens.panBy(...pan);
    else this.#zoom(factor!);
    event.preventDefault();
    return true;
  }

  /** Whether the focus is on a row below those that the list shows. */
  #isFar(entry: number): boolean {
    const focused = this.stage.host.renderRoot.activeElement?.getAttribute('data-entry');
    return focused === String(entry) && entry >= (listGuest()?.rowsShown(this.pages) ?? Infinity);
  }

  #zoom(factor: number): void {
    const lens = this.stage.territory?.lens;
    if (factor > 0) lens?.zoomBy(factor);
    else lens?.reset();
    if (lens) this.#tellZoom(lens.zoom);
  }

  readonly #tellZoom = (zoom: number): void => {
    this.said = this.#words.zoomed(String(Math.round(zoom * 10) / 10));
    this.stage.host.requestUpdate();
  };

  /** With nothing under the pointer: the focused row, else the chosen one. */
  #atRest(): Target {
    const focused = this.stage.host.renderRoot.activeElement?.getAttribute('data-entry');
    const entry = focused ? Number(focused) : this.selected;
    return entry === undefined ? undefined : { kind: 'entry', entry };
  }

  #select(index: number): void {
    const text = this.stage.text();
    const entry = text?.model.entries.at(index);
    const name = text && entry && listGuest()?.nameEntry(entry, text.model, text.speech);
    if (!text || !entry || name === undefined) return;
    this.selected = index;
    this.#cells = cellsOf(text.model, index);
    this.#point({ kind: 'entry', entry: index });
    this.said = this.#words.chosen(name);
    this.stage.host.requestUpdate();
    this.stage.host.dispatchEvent(
      new ReportSelectEvent({ index: entry.row, name, cells: text.model.rows.at(entry.row) ?? [] }),
    );
  }
}
