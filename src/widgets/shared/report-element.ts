// What all widgets are: a model made of the page's fields, a view of it, and what the author wrote otherwise.
import { html, isServer, nothing, type TemplateResult } from 'lit';
import { toCsv, type CommonFields } from '../../report/index.js';
import type { Issue } from '../../result.js';
import { frameWords, type FrameWords } from '../../text/frame/index.js';
import { resolveLanguage, type Language } from '../../text/language.js';
import { AuthorReport } from './author-report.js';
import { DataView, type DataHost, type DataTable } from './data-view.js';
import { ReportReadyEvent } from './events.js';
import { FieldsElement } from './fields-element.js';
import { FieldReader } from './field-reader.js';
import { checkLink, viewFrame } from './frame.js';
import type { FigureDrawing } from './picture/compose.js';
import { lazyReaders } from './readers.js';
import { keepOneTabStop, moveFocus } from './roving-focus.js';

const GRAMMAR = 'the grammar of figures';

/**
 * @fires {ReportReadyEvent} report-ready - The figures are drawn.
 * @fires {ReportErrorEvent} report-error - Something the author gave could not be used.
 * @attr {string} lang - The language of the widget; without it the nearest one up the page, followed live.
 * @slot - What readers see where the widget cannot be drawn; a `<table>` or `<dl>` in it is read as data.
 */
export abstract class ReportElement<F extends CommonFields, M extends object> extends FieldsElement<F> {
  /** What the fields amount to, or undefined where they do not tell enough. */
  protected abstract makeModel(reader: FieldReader<F>): M | undefined;
  protected abstract viewFigure(model: M, language: Language): TemplateResult;
  protected abstract summarise(model: M, language: Language): string;
  /** The figures as a table: written out for reading, or with plain numbers for programs. */
  protected abstract makeTable(model: M, language: Language, form: 'reading' | 'exact'): DataTable;
  /** The figure as a picture's marks, at most `width` wide. */
  protected abstract drawFigure(model: M, language: Language, width: number): Promise<FigureDrawing>;
  /** What the author typed, for readers of a widget that could not be drawn. */
  protected abstract asTyped(fields: F): string;

  #fields = {} as F;
  #model: M | undefined;
  #issues: readonly Issue[] = [];
  #language: Language = resolveLanguage(null);
  /** Parts of the kit that could not be fetched, by what they were for. */
  readonly #missing = new Map<string, Issue>();
  #wasReady = false;
  #stops = '';
  readonly #readers = lazyReaders(this.again, (error) => this.#chunkFailed(GRAMMAR, error));
  readonly #author = new AuthorReport(this);
  readonly #data = new DataView(this.#dataHost());

  /** One sentence generated from the figures, in the widget's language; empty until they are read. */
  get summary(): string {
    const model = this.#model;
    return model ? this.summarise(model, this.#language) : '';
  }

  /** The exact figures as CSV, with a byte order mark for Excel and WPS; empty until they are read. */
  toCSV(): string {
    const model = this.#model;
    if (!model) return '';
    const { head, rows } = this.makeTable(model, this.#language, 'exact');
    const title = this.#fields.label ?? '';
    return toCsv([...(title ? [[title]] : []), head, ...rows, ...this.#smallPrint().map((line) => [line])]);
  }

  /**
   * The widget as a picture, with title, sentence, source and note on it.
   * Rejects until the figures are read, outside a page, and where the browser gives no canvas.
   */
  async toImage(type: 'png' | 'svg' = 'png'): Promise<Blob> {
    const model = this.#model;
    if (!model) throw new Error('The figures are not read yet: wait for report-ready.');
    if (!this.isConnected) throw new Error('The element stands in no page: its colours are not known.');
    // What the picture says is taken now: the figure may change while the code that draws it is on its way.
    const texts = { title: this.#fields.label ?? '', summary: this.summary, smallPrint: this.#smallPrint() };
    const language = this.#language;
    const { composePicture, figureWidth, readPalette, toPicture } = await import('./picture/index.js');
    const figure = await this.drawFigure(model, language, figureWidth);
    return toPicture(composePicture(texts, figure), readPalette(this, this.renderRoot as ShadowRoot), type);
  }

  protected override willUpdate(): void {
    this.#guard(() => this.#read());
  }

  /** Gathers the fields and makes the model of them. */
  #read(): void {
    const { fields, where, issues } = this.gather();
    const reader = new FieldReader(fields, where, this.#readers);
    this.#model = this.makeModel(reader);
    this.#fields = fields;
    this.#language = this.findLanguage(fields);
    if (!reader.isPending) this.#missing.delete(GRAMMAR);
    // What is on its way may yet bring what is missing, and an element that stands nowhere has asked for nothing.
    const isWaiting = this.isFilePending || !this.isConnected || (!this.#model && reader.isPending);
    // Of a file that could not be read, it goes without saying that its value is missing.
    const own = issues.length > 0 ? reader.issues.filter(({ code }) => code !== 'value-missing') : reader.issues;
    const found = [...issues, ...checkLink(fields, where), ...own];
    this.#issues = [...this.#missing.values(), ...(isWaiting ? [] : found)];
  }

  protected override render(): unknown {
    const model = this.#model;
    return (model && this.#guard(() => this.#viewReady(model))) ?? this.#viewFallback();
  }

  /** A fault of ours must not reach the page: its author is told, and readers keep what the author wrote. */
  #guard<T>(work: () => T): T | undefined {
    try {
      return work();
    } catch (error) {
      this.#model = undefined;
      this.#issues = [
        { code: 'internal-error', path: this.localName, expected: 'no fault of ours', received: `${error}` },
      ];
      return undefined;
    }
  }

  #viewReady(model: M): TemplateResult {
    const fields = this.#fields;
    const frame = {
      title: fields.label ?? '',
      headingLevel: this.headingLevel,
      figure: this.viewFigure(model, this.#language),
      summary: this.summary,
      isForeign: this.#language.locale !== this.#language.dictionary,
      source: fields.source,
      sourceHref: fields.sourceHref,
      note: fields.note,
      tools: this.#data.viewButton(),
      data: this.#data.viewPanel(),
      press: this.#press,
    };
    return html`${viewFrame(frame, this.#words())}<slot hidden @slotchange=${this.childrenChanged}></slot>`;
  }

  protected override updated(): void {
    const isReady = this.#model !== undefined;
    this.#author.tell(this.#issues, !isReady);
    this.#keepOneTabStop();
    if (isReady && !this.#wasReady) this.dispatchEvent(new ReportReadyEvent());
    this.#wasReady = isReady;
  }

  /** The widget's stops change only where its link or its open figures come or go. */
  #keepOneTabStop(): void {
    const stops = this.#model ? `${this.#fields.sourceHref} ${this.#data.isShown}` : '';
    if (stops === this.#stops) return;
    this.#stops = stops;
    keepOneTabStop(this.renderRoot);
  }

  /** The children, or, where there are none, what the author typed. */
  #viewFallback(): TemplateResult {
    const isEmpty = !isServer && !this.textContent?.trim();
    const typed = isEmpty ? this.asTyped(this.#fields) : '';
    return html`<slot @slotchange=${this.childrenChanged}></slot
      >${typed ? html`<p part="as-typed">${typed}</p>` : nothing}`;
  }

  #words(): FrameWords {
    return frameWords[this.#language.dictionary];
  }

  #smallPrint(): string[] {
    const { source, note } = this.#fields;
    return [source && this.#words().source(source), note && this.#words().note(note)].filter(
      (line) => !!line,
    ) as string[];
  }

  /** What the data view may ask of this widget. */
  #dataHost(): DataHost {
    const self = this;
    return {
      get label() {
        return self.#fields.label ?? '';
      },
      get words() {
        return self.#words();
      },
      get table() {
        const model = self.#model;
        return model ? self.makeTable(model, self.#language, 'reading') : { head: [], rows: [] };
      },
      toCSV: () => this.toCSV(),
      toImage: (type) => this.toImage(type),
      changed: this.again,
      chunkFailed: (error) => this.#chunkFailed('the data view', error),
    };
  }

  #chunkFailed(what: string, error: unknown): void {
    const received = error instanceof Error ? error.message : String(error);
    this.#missing.set(what, { code: 'chunk-failed', path: this.localName, expected: `the code of ${what}`, received });
    this.requestUpdate();
  }

  readonly #press = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && this.#data.close()) {
      this.renderRoot.querySelector<HTMLElement>('[part="data-button"]')?.focus();
      event.stopPropagation();
    } else moveFocus(event, this.renderRoot);
  };
}
