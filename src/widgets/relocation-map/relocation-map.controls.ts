// What readers do with a map, by pointer and by key: point, choose, enlarge, open the list; and what they are told.
import { stageWords, type StageWords } from '../../text/map/stage-words.js';
import { ReportSelectEvent } from '../shared/select-event.js';
import type { Target } from './relocation-map.chosen.js';
import type { MapStage } from './relocation-map.stage.js';
import { nameEntry, writeAmounts, type MapText } from './relocation-map.text.js';

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

  constructor(
    private readonly stage: MapStage,
    private readonly text: () => MapText | undefined,
  ) {}

  /** What is under the pointer or the focus, in words. */
  get readout(): string {
    const { target } = this.stage;
    const text = this.text();
    if (!target || !text) return '';
    const { model, speech } = text;
    if (target.kind === 'entry') {
      const entry = model.entries[target.entry];
      return entry ? `${nameEntry(entry, model, speech)} ${writeAmounts(entry, model, speech)}` : '';
    }
    const place = (target.kind === 'site' ? model.sites : model.origins)[target.index];
    return place ? `${place.name} ${writeAmounts(place, model, speech)}` : '';
  }

  /** A click, a key or the focus anywhere in the widget; true where it is answered. */
  act(event: Event, target: EventTarget | null): boolean {
    if (event instanceof KeyboardEvent) return event.type === 'keydown' && this.#press(event);
    const part = target instanceof Element ? target.closest('[data-entry], [data-act]') : null;
    const entry = part?.getAttribute('data-entry');
    if (event.type === 'focusin') {
      if (entry) this.#focus(Number(entry));
      else this.leave();
      return false;
    }
    if (entry) this.#select(Number(entry));
    else if (part) this.#do(part.getAttribute('data-act')!);
    return part !== null;
  }

  /** The pointer over a row of the list. */
  readonly point = ({ target }: Event): void => {
    const entry = target instanceof Element ? target.closest('[data-entry]')?.getAttribute('data-entry') : undefined;
    if (entry) this.stage.point({ kind: 'entry', entry: Number(entry) });
  };

  readonly leave = (): void => void this.stage.point(this.#atRest());
  readonly recolour = (): void => this.stage.recolour();
  readonly hover = (event: PointerEvent): void => void this.stage.point(this.stage.find(event) ?? this.#atRest());

  /** A click in the picture: of a place with many flows its largest is chosen. */
  readonly pick = (event: MouseEvent): void => {
    const target = this.stage.find(event);
    const entries = this.text()?.model.entries ?? [];
    if (!target) return;
    const entry =
      target.kind === 'entry' ? target.entry : entries.findIndex((each) => each[target.kind] === target.index);
    if (entry >= 0) this.#select(entry);
  };

  #do(act: string): void {
    if (act === 'more') {
      this.isListOpen = !this.isListOpen;
      this.stage.changed();
    } else this.#zoom({ in: KEY_ZOOM, out: 1 / KEY_ZOOM }[act] ?? 0);
  }

  #press(event: KeyboardEvent): boolean {
    const { key, shiftKey, ctrlKey, altKey, metaKey } = event;
    const { stage } = this;
    const pan = PAN[key];
    const factor = { '+': KEY_ZOOM, '=': KEY_ZOOM, '-': 1 / KEY_ZOOM, '0': 0 }[key];
    if (ctrlKey || altKey || metaKey) return false;
    if (key === 'Escape' && stage.selected !== undefined) {
      stage.selected = undefined;
      stage.point(this.#atRest());
      stage.changed();
      event.stopPropagation();
      return true;
    }
    if (!stage.isMovable || !((shiftKey && pan) || factor !== undefined)) return false;
    if (shiftKey && pan) stage.lens.panBy(...pan);
    else this.#zoom(factor!);
    event.preventDefault();
    return true;
  }

  get #words(): StageWords {
    return stageWords[this.text()?.speech.dictionary ?? 'en'];
  }

  #zoom(factor: number): void {
    if (factor > 0) this.stage.lens.zoomBy(factor);
    else this.stage.lens.reset();
    this.said = this.#words.zoomed(String(Math.round(this.stage.lens.zoom * 10) / 10));
  }

  #focus(entry: number): void {
    const model = this.text()?.model;
    if (model) this.stage.reveal(model, entry);
    this.stage.point({ kind: 'entry', entry });
  }

  /** With nothing under the pointer: the focused row, else the chosen one. */
  #atRest(): Target {
    const focused = this.stage.focused?.getAttribute('data-entry');
    const entry = focused ? Number(focused) : this.stage.selected;
    return entry === undefined ? undefined : { kind: 'entry', entry };
  }

  #select(index: number): void {
    const text = this.text();
    const entry = text?.model.entries[index];
    if (!text || !entry) return;
    const name = nameEntry(entry, text.model, text.speech);
    this.stage.selected = index;
    this.stage.point({ kind: 'entry', entry: index });
    this.said = this.#words.chosen(name);
    this.stage.changed();
    this.stage.dispatch(new ReportSelectEvent({ index: entry.row, name, cells: text.model.rows[entry.row] ?? [] }));
  }
}
