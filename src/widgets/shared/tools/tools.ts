// What a reader does with a widget: goes through it by keys, opens its exact figures, takes them along.
import { nothing, type TemplateResult } from 'lit/html.js';
import { toCsv, type CommonFields } from '../../../report/index.js';
import type { Speech } from '../../../text/speech.js';
import { dataStyles } from '../../../theme/data-styles.js';
import { dress } from '../dress.js';
import type { OpenTools } from '../frame.js';
import type { Details, Drawn, Told } from '../widget.js';
import type { UpdatingElement } from '../updating-element.js';
import { DataPanel } from './data-panel.js';
import { keepFocused, keepOneTabStop, moveFocus } from './roving-focus.js';

export class Tools<F extends CommonFields, M, S extends Speech, T extends Told> implements OpenTools {
  isOpen = false;
  /** Where the last key was pressed before there were tools, and where it led. */
  #led: readonly [from: EventTarget | null, to: EventTarget | null] = [null, null];
  readonly #panel: DataPanel;
  #stops = 0;

  constructor(
    private readonly host: UpdatingElement,
    private readonly details: Details<M, S, T>,
    private readonly drawn: () => Drawn<F, M, S, T> | undefined,
    /** The widget's own answer; true where that is all there is to answer. */
    private readonly answer: (event: Event, target: EventTarget | null) => boolean,
  ) {
    this.#panel = new DataPanel(() => host.requestUpdate());
  }

  view(): TemplateResult | typeof nothing {
    const drawn = this.drawn();
    if (!this.isOpen || !drawn) return nothing;
    const { fields, model, speech } = drawn;
    return this.#panel.view({
      label: fields.label ?? '',
      dictionary: speech.dictionary,
      table: this.details.makeTable(model, speech, 'reading'),
      toCsv: () => this.toCsv(drawn),
      toImage: () => this.toImage(drawn, 'png'),
    });
  }

  /** After each rendering. Stops change only where a link or the open figures come or go. */
  rendered(): void {
    // The figures bring their style sheet along.
    if (this.isOpen) dress(this.host.renderRoot, dataStyles);
    this.#stops = keepOneTabStop(this.host.renderRoot, this.#stops);
    this.#button?.setAttribute('aria-expanded', String(this.isOpen));
  }

  get #button(): HTMLElement | null {
    return this.host.renderRoot.querySelector('[part="data-button"]');
  }

  /**
   * Answers, one after another, what readers did before there were tools. Keys, and the clicks they make, were meant for where
   * the keys before them would have led; where the focus has gone elsewhere since, it stays.
   */
  replay(event: Event, target: EventTarget | null): void {
    const [from, to] = this.#led;
    const isKey = event instanceof KeyboardEvent;
    const isByKey = isKey || (event instanceof MouseEvent && event.detail === 0);
    const meant = isByKey && from && target === from ? to : target;
    const focused = (): Element | null => this.host.renderRoot.activeElement;
    this.act(event, isKey && meant !== focused() ? null : meant);
    if (isKey) this.#led = [target, focused()];
  }

  /** Answers a click, a key or the focus anywhere in the widget; `target` is where, which an event that has passed forgets. */
  act(event: Event, target: EventTarget | null): void {
    if (this.answer(event, target)) return;
    if (event.type === 'click' && dataButtonOf(target)) this.#open(!this.isOpen);
    if (event.type === 'focusin') keepFocused(target, this.host.renderRoot);
    if (!(event instanceof KeyboardEvent)) return;
    if (event.key === 'Escape' && this.isOpen) {
      this.#open(false);
      this.#button?.focus();
      event.stopPropagation();
    } else moveFocus(event, target, this.host.renderRoot);
  }

  #open(isOpen: boolean): void {
    this.isOpen = isOpen;
    this.host.requestUpdate();
  }

  /** What is drawn, the changes made so far with it. */
  async #settle(): Promise<Drawn<F, M, S, T> | undefined> {
    await this.host.updateComplete;
    return this.drawn();
  }

  /** Empty until the figures are read. */
  async saveCsv(): Promise<string> {
    const drawn = await this.#settle();
    return drawn ? this.toCsv(drawn) : '';
  }

  /** Rejects until the figures are read. */
  async saveImage(type: 'png' | 'svg'): Promise<Blob> {
    const drawn = await this.#settle();
    if (!drawn) throw new Error('The figures are not read yet: wait for report-ready.');
    return this.toImage(drawn, type);
  }

  toCsv(drawn: Drawn<F, M, S, T>): string {
    const { fields, model, speech } = drawn;
    const { head, rows } = this.details.makeTable(model, speech, 'exact');
    const title = fields.label ? [[fields.label]] : [];
    return toCsv([...title, head, ...rows, ...this.#smallPrint(drawn).map((line) => [line])]);
  }

  async toImage(drawn: Drawn<F, M, S, T>, type: 'png' | 'svg'): Promise<Blob> {
    const { fields, told } = drawn;
    if (type !== 'png' && type !== 'svg')
      throw new TypeError(`toImage: ${JSON.stringify(type)} — expected "png" or "svg"`);
    if (!this.host.isConnected) throw new Error('The element stands in no page: its colours are not known.');
    const { composePicture, figureWidth, measureIn, readPalette, toPicture } = await import('./picture-door.js');
    const smallPrint = this.#smallPrint(drawn);
    const texts = { title: fields.label ?? '', summary: told.summary, smallPrint };
    const palette = readPalette(this.host, this.host.renderRoot);
    const measure = measureIn(palette.font);
    const figure = this.details.drawFigure(told, figureWidth, measure);
    return toPicture(composePicture(texts, figure, measure), palette, type);
  }

  #smallPrint({ fields: { source, note }, model, speech, told }: Drawn<F, M, S, T>): string[] {
    const { frame } = speech;
    const own = this.details.smallPrint?.(model, speech, told) ?? [];
    return [...(source ? [frame.source(source)] : []), ...own, ...(note ? [frame.note(note)] : [])];
  }
}

const dataButtonOf = (target: EventTarget | null): Element | null =>
  target instanceof Element ? target.closest('[part="data-button"]') : null;
