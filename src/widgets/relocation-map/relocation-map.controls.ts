// What readers do with a map, by pointer and by key: point, choose, enlarge, open the list; and what they are told.
import { parseRows } from '../../report/rows-text.js';
import type { Language } from '../../text/language.js';
import { mapWords, type MapWords } from '../../text/map/index.js';
import { ReportSelectEvent } from '../shared/events.js';
import type { Target } from './relocation-map.chosen.js';
import type { MapModel } from './relocation-map.model.js';
import type { MapStage } from './relocation-map.stage.js';
import { nameEntry, writeAmounts } from './relocation-map.words.js';

/** What the controls need of their element. */
export interface ControlsHost {
  readonly element: HTMLElement;
  readonly stage: MapStage;
  readonly known: () => { readonly model: MapModel | undefined; readonly rows: unknown; readonly language: Language };
  changed(): void;
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

export class MapControls {
  isListOpen = false;
  /** What a screen reader is told. */
  said = '';

  constructor(private readonly host: ControlsHost) {}

  get selected(): number | undefined {
    return this.host.stage.selected;
  }

  /** What is under the pointer or the focus, in words. */
  get readout(): string {
    const { target } = this.host.stage;
    const { model, language } = this.host.known();
    if (!target || !model) return '';
    if (target.kind === 'entry') {
      const entry = model.entries[target.entry];
      return entry ? `${nameEntry(entry, model, language)} ${writeAmounts(entry, model, language)}` : '';
    }
    const place = (target.kind === 'site' ? model.sites : model.origins)[target.index];
    return place ? `${place.name} ${writeAmounts(place, model, language)}` : '';
  }

  readonly zoomIn = (): void => this.#zoom(KEY_ZOOM);
  readonly zoomOut = (): void => this.#zoom(1 / KEY_ZOOM);
  readonly zoomReset = (): void => this.#zoom(0);
  readonly recolour = (): void => this.host.stage.recolour();
  readonly leave = (): void => void this.host.stage.point(this.#atRest());
  readonly hover = (event: PointerEvent): void =>
    void this.host.stage.point(this.host.stage.find(event) ?? this.#atRest());

  readonly toggleList = (): void => {
    this.isListOpen = !this.isListOpen;
    this.host.changed();
  };

  /** A row of the list has the focus or the pointer. */
  readonly row = (event: Event): void => {
    const entry = entryOf(event);
    const { model } = this.host.known();
    if (entry === undefined || !model) return;
    if (event.type === 'focusin') this.host.stage.reveal(model, entry);
    this.host.stage.point({ kind: 'entry', entry });
  };

  readonly select = (event: Event): void => {
    const entry = entryOf(event);
    if (entry !== undefined) this.#select(entry);
  };

  /** A click in the picture: of a place with many flows its largest is chosen. */
  readonly pick = (event: MouseEvent): void => {
    const target = this.host.stage.find(event);
    const entries = this.host.known().model?.entries ?? [];
    if (!target) return;
    const entry =
      target.kind === 'entry' ? target.entry : entries.findIndex((each) => each[target.kind] === target.index);
    if (entry >= 0) this.#select(entry);
  };

  readonly press = (event: KeyboardEvent): void => {
    const { key, shiftKey, ctrlKey, altKey, metaKey } = event;
    const pan = PAN[key];
    const { stage } = this.host;
    if (ctrlKey || altKey || metaKey) return;
    if (key === 'Escape' && stage.selected !== undefined) {
      stage.selected = undefined;
      stage.point(this.#atRest());
      this.host.changed();
    } else if (!stage.isMovable) return;
    else if (shiftKey && pan) stage.panBy(...pan);
    else if (key === '+' || key === '=') this.zoomIn();
    else if (key === '-') this.zoomOut();
    else if (key === '0') this.zoomReset();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  get #words(): MapWords {
    return mapWords[this.host.known().language.dictionary];
  }

  #zoom(factor: number): void {
    const { stage } = this.host;
    if (factor > 0) stage.zoomBy(factor);
    else stage.reset();
    this.said = this.#words.zoomed(String(Math.round(stage.zoom * 10) / 10));
  }

  /** With nothing under the pointer: the focused row, else the chosen one. */
  #atRest(): Target {
    const focused = this.host.element.shadowRoot?.activeElement?.getAttribute('data-entry');
    const entry = focused === null || focused === undefined ? this.selected : Number(focused);
    return entry === undefined ? undefined : { kind: 'entry', entry };
  }

  #select(index: number): void {
    const { model, rows, language } = this.host.known();
    const entry = model?.entries[index];
    if (!model || !entry) return;
    const name = nameEntry(entry, model, language);
    this.host.stage.selected = index;
    this.host.stage.point({ kind: 'entry', entry: index });
    this.said = this.#words.chosen(name);
    this.host.changed();
    const cells = (typeof rows === 'string' ? parseRows(rows) : (rows as string[][] | undefined))?.[entry.row] ?? [];
    this.host.element.dispatchEvent(new ReportSelectEvent({ index: entry.row, name, cells }));
  }
}

/** The entry of the row that an event is about. */
function entryOf({ target }: Event): number | undefined {
  const row = target instanceof Element ? target.closest('[data-entry]') : null;
  return row ? Number(row.getAttribute('data-entry')) : undefined;
}
