// What all widgets are: fields gathered from the page, a model made of them, a view of it, and the children otherwise.
import { html, isServer, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators/property.js';
import { toCsv, type CommonFields, type FigureKind, type Report } from '../../report/index.js';
import type { Issue } from '../../result.js';
import { ChildrenWatcher } from '../../sources/children-watcher.js';
import { nearestLanguage, watchLanguage } from '../../sources/language-watcher.js';
import { ReportSource } from '../../sources/report-source.js';
import { frameWords, type FrameWords } from '../../text/frame/index.js';
import { resolveLanguage, type Language } from '../../text/language.js';
import { frameStyles } from '../../theme/frame-styles.js';
import { tokens } from '../../theme/tokens.js';
import { AuthorReport } from './author-report.js';
import { DataView, type DataHost, type DataTable } from './data-view.js';
import { ReportReadyEvent } from './events.js';
import { FieldReader } from './field-reader.js';
import { checkLink, viewFrame } from './frame.js';
import { gatherFields } from './gather.js';
import type { FigureDrawing } from './picture/compose.js';
import { lazyReaders } from './readers.js';
import { keepOneTabStop, moveFocus } from './roving-focus.js';

/**
 * @fires {ReportReadyEvent} report-ready - The figures are drawn.
 * @fires {ReportErrorEvent} report-error - Something the author gave could not be used.
 * @attr {string} lang - The language of the widget; without it the nearest one up the page, followed live.
 * @slot - What readers see where the widget cannot be drawn; a `<table>` or `<dl>` in it is read as data.
 * @csspart base - The whole widget, from its hairline down.
 * @csspart title - The title.
 * @csspart summary - The sentence generated from the figures.
 * @csspart small-print - The line of source, data button and note.
 * @csspart source - Who publishes the figure.
 * @csspart source-link - The link to the publisher's page, within `source`.
 * @csspart note - The remark.
 * @csspart data-button - The button that opens and closes the exact figures.
 * @csspart data - The exact figures, once open.
 * @csspart table - The table of them.
 * @csspart tools - The row of buttons under the table.
 * @csspart tool - Each button that copies or saves.
 * @csspart status - Where "copied" is said.
 * @csspart blocked - What is said where the page forbids to copy or save.
 * @csspart csv - The figures as text to select, where the page forbids to copy or save.
 * @csspart as-typed - What could not be read, as its author wrote it.
 * @cssprop [--report-ink=currentColor] - Colour of text and numbers.
 * @cssprop --report-muted - Colour of units, labels and small print; by default 72% of the text's.
 * @cssprop --report-hairline - Colour of rules and underlines; by default 26% of the text's.
 * @cssprop --report-accent - Colour of the bar or the marks that show the value, and of focus; by default a blue.
 * @cssprop --report-soft - Colour of what a figure is compared to; by default 38% of the accent.
 * @cssprop --report-better - Colour of a change for the better; by default a green.
 * @cssprop --report-worse - Colour of a change for the worse; by default an orange.
 * @cssprop [--report-font=inherit] - Font family.
 * @cssprop [--report-title-size=1em] - Size of the title.
 * @cssprop [--report-number-size=min(2.75em, 14vw)] - Size of the number.
 * @cssprop [--report-text-size=0.9375em] - Size of the sentence.
 * @cssprop [--report-small-size=0.8125em] - Size of labels and small print.
 * @cssprop [--report-gap=0.5em] - Space between the lines.
 */
export abstract class ReportElement<F extends CommonFields, M extends object> extends LitElement {
  static override styles = [tokens, frameStyles];

  /** The title: what is shown. */
  @property() label?: string;
  /** The date the data speak for, e.g. `2019-12-31` or `2019年底`. */
  @property({ attribute: 'as-of' }) asOf?: string;
  /** A report file; `danfeng.json#rate` names one figure in it. */
  @property() src?: string;
  /** Who publishes the figure. */
  @property() source?: string;
  /** The publisher's page; http and https only. */
  @property({ attribute: 'source-href' }) sourceHref?: string;
  /** A remark under the figure. */
  @property() note?: string;
  /**
   * `exact` (default), `nearest` or `floor`; a rounded figure is always marked.
   * @type {'exact' | 'nearest' | 'floor' | undefined}
   */
  @property() rounding?: string;
  /** The title's level as a heading, 2 to 6; by default it is no heading. */
  @property({ attribute: 'heading-level' }) headingLevel?: string;
  /** A parsed report; `src` may then be just `#name`. */
  @property({ attribute: false }) report?: Report;

  /** Which kind of figure of a report file this widget shows. */
  protected abstract readonly kind: FigureKind;
  /** The fields that are attributes of this widget alone. */
  protected abstract ownFields(): Partial<F>;
  /** The fields that the children state. */
  protected abstract readChildren(): Partial<F>;
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
  #chunkIssues: Issue[] = [];
  #isPending = false;
  #wasReady = false;
  #stopLanguage: (() => void) | undefined;
  readonly #again = (): void => this.requestUpdate();
  readonly #readers = lazyReaders(this.#again, (error) => this.#chunkFailed('the grammar of figures', error));
  readonly #file = new ReportSource(this.#again);
  readonly #children = new ChildrenWatcher(this, this.#again);
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
   * Rejects until the figures are read, and where the browser gives no canvas.
   */
  async toImage(type: 'png' | 'svg' = 'png'): Promise<Blob> {
    const model = this.#model;
    if (!model) throw new Error('The figures are not read yet: wait for report-ready.');
    const { composePicture, figureWidth, readPalette, toPicture } = await import('./picture/index.js');
    const figure = await this.drawFigure(model, this.#language, figureWidth);
    const texts = { title: this.#fields.label ?? '', summary: this.summary, smallPrint: this.#smallPrint() };
    return toPicture(composePicture(texts, figure), readPalette(this, this.renderRoot as ShadowRoot), type);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopLanguage = watchLanguage(this, this.#again);
    if (this.hasUpdated) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopLanguage?.();
    this.#children.stop();
    this.#file.stop();
  }

  protected override willUpdate(): void {
    this.#guard(() => this.#read());
  }

  /** Gathers the fields and makes the model of them. */
  #read(): void {
    if (!isServer && this.isConnected) {
      this.#file.load(this.src, this.baseURI);
      this.#children.watch();
    }
    const { label, asOf, source, sourceHref, note, rounding } = this;
    const attributes = { label, asOf, source, sourceHref, note, rounding, ...this.ownFields() } as Partial<F>;
    const file = { report: this.report ?? this.#file.report, figure: this.#file.figure, kind: this.kind };
    const { fields, where, issues } = gatherFields(attributes, file, isServer ? {} : this.readChildren());
    const reader = new FieldReader(fields, where, this.#readers);
    this.#model = this.makeModel(reader);
    this.#isPending = this.#file.pending || reader.isPending;
    this.#fields = fields;
    this.#language = resolveLanguage(isServer ? this.getAttribute('lang') : nearestLanguage(this), fields.label);
    const found = [...this.#file.issues, ...issues, ...checkLink(fields, where), ...reader.issues];
    // What is on its way may yet bring what is missing; a file that could not be had never will.
    this.#issues = [...this.#chunkIssues, ...(this.#isPending && !this.#model ? [] : found)];
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
      source: fields.source,
      sourceHref: fields.sourceHref,
      note: fields.note,
      tools: this.#data.viewButton(),
      data: this.#data.viewPanel(),
    };
    return html`<div @keydown=${this.#press}>${viewFrame(frame, this.#words())}</div>
      <slot hidden @slotchange=${this.#again}></slot>`;
  }

  protected override updated(): void {
    const isReady = this.#model !== undefined;
    this.#author.tell(this.#issues, !isReady);
    if (isReady) keepOneTabStop(this.renderRoot);
    if (isReady && !this.#wasReady) this.dispatchEvent(new ReportReadyEvent());
    this.#wasReady = isReady;
  }

  /** The children, or, where there are none, what the author typed. */
  #viewFallback(): TemplateResult {
    const isEmpty = !isServer && !this.textContent?.trim();
    const typed = isEmpty ? this.asTyped(this.#fields) : '';
    return html`<slot @slotchange=${this.#again}></slot>${typed ? html`<p part="as-typed">${typed}</p>` : nothing}`;
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
      changed: this.#again,
      chunkFailed: (error) => this.#chunkFailed('the data view', error),
    };
  }

  #chunkFailed(what: string, error: unknown): void {
    const received = error instanceof Error ? error.message : String(error);
    this.#chunkIssues = [{ code: 'chunk-failed', path: this.localName, expected: `the code of ${what}`, received }];
    this.requestUpdate();
  }

  readonly #press = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && this.#data.close()) {
      this.renderRoot.querySelector<HTMLElement>('[part="data-button"]')?.focus();
      event.stopPropagation();
    } else moveFocus(event, this.renderRoot);
  };
}
