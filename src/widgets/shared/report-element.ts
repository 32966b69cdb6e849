// What all widgets are: a model made of the page's fields, told in the page's language and drawn; else what the author
// wrote.
import { html, nothing, render, type TemplateResult } from 'lit/html.js';
import type { CommonFields } from '../../report/index.js';
import type { Issue } from '../../result.js';
import type { Speech } from '../../text/speech.js';
import { FieldsElement } from './fields-element.js';
import { viewFrame } from './frame.js';
import { groupedAlike } from './grouped-alike.js';
import { isServer } from './is-server.js';
import { ReportReadyEvent } from './ready-event.js';
import type { Gathered } from './sources.js';
import { hasStrangeAttribute } from './strange-attribute.js';
import type { Tools } from './tools/tools.js';
import type { Drawn, Reading, Told, WidgetParts } from './widget.js';

const AUTHOR_REPORT = () => import('./author-report.js');
const TOOLS = () => import('./tools/tools.js');

/**
 * @fires {ReportReadyEvent} report-ready - The figures are drawn.
 * @fires {ReportErrorEvent} report-error - Something the author gave could not be used.
 * @slot - What readers see where the widget cannot be drawn; a `<table>` or `<dl>` in it is read as data.
 */
export abstract class ReportElement<
  F extends CommonFields,
  M extends object,
  S extends Speech,
  T extends Told,
> extends FieldsElement<F> {
  protected abstract readonly parts: WidgetParts<F, M, S, T>;
  /** What the fields amount to. */
  protected abstract read(gathered: Gathered<F>): Reading<M>;
  /** The model in words. */
  protected abstract tell(model: M, speech: S): T;
  protected abstract viewFigure(told: T): TemplateResult;
  /** What the author typed, for readers of a widget that could not be drawn. */
  protected abstract typed(fields: F): readonly (string | undefined)[];
  /** A widget's own answer to a click, a key or the focus in it; true where that is all there is to answer. */
  protected act(_event: Event, _target: EventTarget | null): boolean {
    return false;
  }
  /** Keeps the page from answering what will be answered once the tools have come. */
  protected hold(_event: Event): void {}
  /** True where the figure itself holds the first stop of the Tab key: then the frame's link and button are none. */
  protected hasStops(_told: T): boolean {
    return false;
  }
  /** What came to light after the fields were read. */
  protected get lateIssues(): readonly Issue[] {
    return [];
  }
  /** What is drawn at this moment. */
  protected get drawn(): Drawn<F, M, S, T> | undefined {
    return this.#drawn;
  }

  #fields = {} as F;
  #drawn: Drawn<F, M, S, T> | undefined;
  #issues: readonly Issue[] = [];
  #isWaiting = false;
  #hasTold = false;
  #wasReady = false;
  #tools: Tools<F, M, S, T> | undefined;
  #opening: Promise<Tools<F, M, S, T>> | undefined;

  protected override get invitationOfSources() {
    return this.parts.sources;
  }

  /** One sentence generated from the figures that are drawn, in the widget's language; empty until they are read. */
  get summary(): string {
    return this.#drawn?.told.summary ?? '';
  }

  /** The exact figures as CSV, with a byte order mark for Excel and WPS; empty until they are read. */
  async toCSV(): Promise<string> {
    return (await this.#openTools()).saveCsv();
  }

  /**
   * The widget as a picture, with title, sentence, source and note on it.
   * Rejects until the figures are read, outside a page, where the browser gives no canvas, and for any other type.
   */
  async toImage(type: 'png' | 'svg' = 'png'): Promise<Blob> {
    return (await this.#openTools()).saveImage(type);
  }

  constructor() {
    super();
    // One listener on the root for each kind of event costs less than one on every part of the template.
    for (const type of ['focusin', 'click', 'keydown']) this.renderRoot.addEventListener(type, this.#act);
    this.renderRoot.addEventListener('slotchange', this.childrenChanged);
  }

  protected override update(): void {
    if (this.isStale) this.#read();
    render(this.#view(), this.renderRoot);
  }

  /** Gathers the fields, makes the model of them and tells it. */
  #read(): void {
    this.isStale = false;
    this.guests.failures.delete(this);
    const gathered = this.gather();
    const { fields } = gathered;
    const reading = this.read(gathered);
    const { model, level, address, issues } = reading;
    const { written, locale } = this.findLanguage(fields);
    const { speak, speakers } = this.parts;
    const isOurs = written === 'zh-Hans';
    const plain = isOurs ? speak(locale) : this.guests.ask(speakers[written])?.speak(locale);
    const speech = (plain && reading.enrich?.(plain)) ?? plain;
    this.#fields = fields;
    const next = model && speech && this.#tellAlike({ fields, model, speech, level, address });
    // Words are awaited where there is something to say.
    const isPending = reading.isPending || (!!model && !isOurs && this.guests.awaits(speakers[written]));
    // While a part is on its way that a change asks for, what stands stays.
    if (next || !(isPending || gathered.isPending)) this.#drawn = next;
    // What is on its way may yet bring what is missing, and an element that stands nowhere has asked for nothing.
    this.#isWaiting = gathered.isPending || !this.isConnected || (!next && isPending);
    if (this.#isWaiting) return;
    // Of a file that could not be read, it goes without saying that its value is missing.
    const isUnread = gathered.issues.length > 0;
    this.#issues = [...gathered.issues, ...issues.filter(({ code }) => !isUnread || code !== 'value-missing')];
  }

  /** One number with a comma gives all of its widget theirs. */
  #tellAlike({ fields, model, speech, level, address }: Omit<Drawn<F, M, S, T>, 'told'>): Drawn<F, M, S, T> {
    const told = this.tell(model, speech);
    const alike = told.summary.includes(',') && /\d,\d{3}/.test(told.summary) ? groupedAlike(speech) : speech;
    return alike === speech
      ? { fields, model, speech, told, level, address }
      : { fields, model, speech: alike, told: this.tell(model, alike), level, address };
  }

  /** A fault of ours must not reach the page: its author is told, and readers keep what the author wrote. */
  protected override failed(error: unknown): void {
    this.#drawn = undefined;
    this.guests.failures.set(this, error);
    void this.#tellAuthor(this.#issues, true);
    render(this.#viewFallback(), this.renderRoot);
  }

  #view(): TemplateResult {
    const drawn = this.#drawn;
    if (!drawn) return this.#viewFallback();
    const { told } = drawn;
    return viewFrame(drawn, this.viewFigure(told), this.#tools, this.hasStops(told));
  }

  /** The children, or, where there are none and nothing is on its way, what the author typed. */
  #viewFallback(): TemplateResult {
    const isEmpty = !isServer && !this.#isWaiting && !this.textContent?.trim();
    const typed = isEmpty ? this.typed(this.#fields).filter(Boolean).join(' ') : '';
    return html`<slot></slot>${typed ? html`<p part="as-typed">${typed}</p>` : nothing}`;
  }

  protected override updated(): void {
    const isReady = this.#drawn !== undefined;
    const issues = this.#issues.concat(this.lateIssues);
    const isAny = issues.length + this.guests.failures.size > 0 || this.#hasTold;
    if (!this.#isWaiting && (isAny || (this.isStrange ??= hasStrangeAttribute(this))))
      void this.#tellAuthor(issues, !isReady);
    this.#tools?.rendered();
    if (isReady && !this.#wasReady) this.dispatchEvent(new ReportReadyEvent());
    this.#wasReady = isReady;
  }

  async #tellAuthor(issues: readonly Issue[], fatal: boolean): Promise<void> {
    this.#hasTold = true;
    try {
      (await AUTHOR_REPORT()).tellAuthor(this, issues, this.guests.failures, fatal);
    } catch {
      // Not even the file that tells of missing files is there.
      console.warn(`<${this.localName}>`, issues);
    }
  }

  async #openTools(): Promise<Tools<F, M, S, T>> {
    const [{ Tools }, details] = await Promise.all([this.guests.invite(TOOLS), this.guests.invite(this.parts.details)]);
    return (this.#tools ??= new Tools(
      this,
      details,
      () => this.#drawn,
      (event, target) => this.act(event, target),
    ));
  }

  /** What a reader does anywhere in the widget is left to its tools, which come with the first touch or key. */
  readonly #act = (event: Event): void => {
    const { target } = event;
    if (this.#tools) return this.#tools.act(event, target);
    this.hold(event);
    // One promise for all: what is done first is answered first.
    this.#opening ??= this.#openTools().finally(() => (this.#opening = undefined));
    this.#opening.then(
      (late) => late.replay(event, target),
      () => this.act(event, target),
    );
  };
}
