// Gathers a widget's fields from the page and knows the language they stand in. Everything is followed live.
import type { CommonFields, Report } from '../../report/index.js';
import { nearestLanguage, watchLanguage } from '../../sources/language-watcher.js';
import { resolveLanguage, type Language } from '../../text/language.js';
import { frameStyles } from '../../theme/frame-styles.js';
import { tokens } from '../../theme/tokens.js';
import { attributeOf } from './attribute-name.js';
import { Guests, type Invitation } from './guests.js';
import { isServer } from './is-server.js';
import type { Gathered, Sources } from './sources.js';
import { typedText } from './typed.js';
import { UpdatingElement, type PropertyDeclarations } from './updating-element.js';

/**
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
 * @cssprop [--report-number-size=clamp(1.5em, 11vw, 2.75em)] - Size of the number.
 * @cssprop [--report-text-size=0.9375em] - Size of the sentence.
 * @cssprop [--report-small-size=0.8125em] - Size of labels and small print.
 * @cssprop [--report-gap=0.5em] - Space between the lines.
 * @attr {string} lang - The language of the widget; without it the nearest one up the page, followed live.
 */
export abstract class FieldsElement<F extends CommonFields> extends UpdatingElement {
  static override styles = [tokens, frameStyles];
  static override properties: PropertyDeclarations = {
    label: {},
    asOf: { attribute: 'as-of' },
    src: {},
    source: {},
    sourceHref: { attribute: 'source-href' },
    note: {},
    rounding: {},
    headingLevel: { attribute: 'heading-level' },
    report: { attribute: false },
  };

  /** The title: what is shown. */
  declare label?: string | number | null | undefined;
  /** The date the data speak for, e.g. `2019-12-31` or `2019年底`. */
  declare asOf?: string | number | null | undefined;
  /** A report file; `danfeng.json#rate` names one figure in it. */
  declare src?: string | number | null | undefined;
  /** Who publishes the figure. */
  declare source?: string | number | null | undefined;
  /** The publisher's page; http and https only. */
  declare sourceHref?: string | number | null | undefined;
  /** A remark under the figure. */
  declare note?: string | number | null | undefined;
  /**
   * `exact` (default), `nearest` or `floor`; a rounded figure is always marked.
   */
  declare rounding?: 'exact' | 'nearest' | 'floor' | null | undefined;
  /** The title's level as a heading, 2 to 6; by default it is no heading. */
  declare headingLevel?: string | number | null | undefined;
  /** A parsed report; `src` may then be just `#name`. */
  declare report?: Report | null | undefined;

  /** The fields that are attributes of this widget alone. */
  protected abstract ownFields(): Partial<F>;
  /** Reads fields from a report file and from the children. */
  protected abstract readonly invitationOfSources: Invitation<{
    openSources(host: HTMLElement, changed: () => void): Sources<F>;
  }>;

  /** True where the fields must be gathered again; a page that opens the figures only wants them drawn again. */
  protected isStale = true;
  /** Reads and draws everything anew. */
  protected readonly again = (): void => {
    this.isStale = true;
    this.requestUpdate();
  };

  /** True where an attribute or a property may be none of ours. Attributes are looked at once: nobody follows those of others. */
  protected isStrange: boolean | undefined;

  protected override propertyChanged(value: unknown): void {
    // Neither text nor number, nor rows: an object that a script set is dropped, but not without a word.
    if (value && !Array.isArray(value) && !typedText(value)) this.isStrange = true;
    this.again();
  }

  protected readonly guests = new Guests(this.again);
  #sources: Sources<F> | undefined;
  #languageTag: string | null | undefined;
  #stopLanguage: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopLanguage = watchLanguage(this, this.#readLanguage);
    this.#readLanguage();
    this.again();
  }

  disconnectedCallback(): void {
    this.#stopLanguage?.();
    this.#sources?.stop();
  }

  readonly #readLanguage = (): void => {
    const tag = nearestLanguage(this);
    if (tag !== this.#languageTag) this.again();
    this.#languageTag = tag;
  };

  /** Reads the children anew. */
  protected readonly childrenChanged = (): void => {
    this.#sources?.forgetChildren();
    this.again();
  };

  /** The fields from all sources, and what is wrong with the sources themselves. */
  protected gather(): Gathered<F> {
    const { report } = this;
    // Name by name: a loop over them would take an engine several times as long.
    const attributes = {
      label: typedText(this.label),
      asOf: typedText(this.asOf),
      source: typedText(this.source),
      sourceHref: typedText(this.sourceHref),
      note: typedText(this.note),
      rounding: typedText(this.rounding),
      headingLevel: typedText(this.headingLevel),
      ...this.ownFields(),
    } as F;
    const src = typedText(this.src);
    const hasMore = src || report || (!isServer && this.firstElementChild && this.querySelector('table, dl'));
    const guest = hasMore && !this.#sources ? this.guests.ask(this.invitationOfSources) : undefined;
    this.#sources ??= guest?.openSources(this, this.again);
    if (this.#sources) return this.#sources.gather(attributes, src, report);
    const isPending = !!hasMore && this.guests.awaits(this.invitationOfSources);
    return { fields: attributes, where: attributeOf, issues: [], isPending };
  }

  /** The language up the page; where none is set that of the report, else that of the label. */
  protected findLanguage({ lang, label }: F): Language {
    return resolveLanguage((isServer ? this.getAttribute('lang') : this.#languageTag) ?? lang, label);
  }
}
