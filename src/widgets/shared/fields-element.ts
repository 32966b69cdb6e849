// Gathers a widget's fields from the page: its attributes, a report file, its children; and the language they stand in.
import { isServer } from 'lit';
import { property } from 'lit/decorators/property.js';
import type { CommonFields, FigureKind, Report } from '../../report/index.js';
import { ChildrenWatcher } from '../../sources/children-watcher.js';
import { nearestLanguage, watchLanguage } from '../../sources/language-watcher.js';
import { ReportSource } from '../../sources/report-source.js';
import { resolveLanguage, type Language } from '../../text/language.js';
import { FramedElement } from './framed-element.js';
import { gatherFields, type Gathered } from './gather.js';

/** Everything is followed live: a changed attribute, child, report file or language asks for a new rendering. */
export abstract class FieldsElement<F extends CommonFields> extends FramedElement {
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

  /** Asks for a new rendering. */
  protected readonly again = (): void => this.requestUpdate();
  #stopLanguage: (() => void) | undefined;
  readonly #file = new ReportSource(this.again);
  readonly #children = new ChildrenWatcher(this, () => this.childrenChanged());
  #childFields: Partial<F> | undefined;
  #languageTag: string | null | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopLanguage = watchLanguage(this, () => this.#languageChanged());
    this.#languageChanged();
    this.childrenChanged();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopLanguage?.();
    this.#children.stop();
    this.#file.stop();
  }

  /** Reads the children anew. */
  protected childrenChanged(): void {
    this.#childFields = undefined;
    this.requestUpdate();
  }

  #languageChanged(): void {
    const tag = nearestLanguage(this);
    if (tag === this.#languageTag) return;
    this.#languageTag = tag;
    this.requestUpdate();
  }

  /** True while a report file is on its way. */
  protected get isFilePending(): boolean {
    return this.#file.pending;
  }

  /** The fields from all sources, and what is wrong with the sources themselves. */
  protected gather(): Gathered<F> {
    if (!isServer && this.isConnected) {
      this.#file.load(this.src, this.baseURI);
      this.#children.watch();
    }
    const { label, asOf, source, sourceHref, note, rounding } = this;
    const attributes = { label, asOf, source, sourceHref, note, rounding, ...this.ownFields() } as Partial<F>;
    const file = { report: this.report ?? this.#file.report, figure: this.#file.figure, kind: this.kind };
    // A page changes attributes more often than children: these are read again only after they changed.
    const gathered = gatherFields(attributes, file, (this.#childFields ??= isServer ? {} : this.readChildren()));
    return { ...gathered, issues: [...this.#file.issues, ...gathered.issues] };
  }

  /** The language up the page; where none is set that of the report, else that of the label. */
  protected findLanguage({ lang, label }: F): Language {
    return resolveLanguage((isServer ? this.getAttribute('lang') : this.#languageTag) ?? lang, label);
  }
}
