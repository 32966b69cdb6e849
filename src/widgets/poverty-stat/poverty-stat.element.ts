// The <poverty-stat> element: attributes in, view out.
import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators/property.js';
import { statFromTable, statFromTerms, type StatFields } from '../../report/index.js';
import { readList, readTable } from '../../sources/cells.js';
import type { Language } from '../../text/language.js';
import type { DataTable } from '../shared/data-view.js';
import type { FieldReader } from '../shared/field-reader.js';
import type { FigureDrawing } from '../shared/picture/compose.js';
import { ReportElement } from '../shared/report-element.js';
import { makeStatModel, type StatModel } from './poverty-stat.model.js';
import { styles } from './poverty-stat.styles.js';
import { makeStatTable } from './poverty-stat.table.js';
import { viewStat } from './poverty-stat.view.js';
import { tellStat } from './poverty-stat.words.js';

/**
 * One figure of a report: a number, before and after, a share of a whole, a distance to a target, or equal marks.
 *
 * @tagname poverty-stat
 * @csspart figure - The line of the number or, for a pair, of both.
 * @csspart measure - One number with its unit.
 * @csspart number - The number, large.
 * @csspart unit - The words before and after a number.
 * @csspart verdict - Whether a change was for the better, in a word.
 * @csspart bars - The bars of value, earlier value and target, with their labels.
 * @csspart share - The bar of a whole with its part.
 * @csspart bar - Each bar.
 * @csspart bar-label - What a bar shows.
 * @csspart bar-value - The figure a bar shows.
 * @csspart units - The grid of equal marks.
 * @csspart units-key - What one mark stands for.
 * @cssprop [--report-stat-block-size=12em] - The height `embed.css` keeps free before the script has come; 15em with a comparison.
 */
export class PovertyStatElement extends ReportElement<StatFields, StatModel> {
  static override styles = [...ReportElement.styles, styles];

  /** The figure as a report writes it: `1%`, `24036户83546人`, `5500余名`, `CNY 5.473 billion`. */
  @property() value?: string;
  /** The earlier value: the attribute `before`. The property `before` may be set to it, and stays the DOM's method. */
  @property({ attribute: 'before' }) beforeValue?: string | undefined;
  /** The date of the earlier value. */
  @property({ attribute: 'before-as-of' }) beforeAsOf?: string;
  /** The whole of which the value is a part. */
  @property() of?: string;
  /** The value aimed at. */
  @property() target?: string;
  /**
   * `lower` or `higher`: which way is better. Unset, colour has no meaning.
   * @type {'lower' | 'higher' | undefined}
   */
  @property() better?: string;
  /**
   * `auto` (default), `number`, `change`, `share` or `units` (one mark a stated number).
   * @type {'auto' | 'number' | 'change' | 'share' | 'units' | undefined}
   */
  @property() display?: string;

  protected override readonly kind = 'stat';

  protected override ownFields(): Partial<StatFields> {
    const { value, beforeValue, beforeAsOf, of, target, better, display } = this;
    return { value, before: beforeValue, beforeAsOf, of, target, better, display } as Partial<StatFields>;
  }

  protected override readChildren(): StatFields {
    const list = this.querySelector('dl');
    if (list) return statFromTerms(readList(list));
    const table = this.querySelector('table');
    return table ? statFromTable(readTable(table)) : {};
  }

  protected override makeModel(reader: FieldReader<StatFields>): StatModel | undefined {
    return makeStatModel(reader);
  }

  protected override viewFigure(model: StatModel, language: Language): TemplateResult {
    return viewStat(model, language);
  }

  protected override summarise(model: StatModel, language: Language): string {
    return tellStat(model, language);
  }

  protected override makeTable(model: StatModel, language: Language, form: 'reading' | 'exact'): DataTable {
    return makeStatTable(model, language, form);
  }

  protected override async drawFigure(model: StatModel, language: Language, width: number): Promise<FigureDrawing> {
    const { drawStat } = await import('./poverty-stat.picture.js');
    return drawStat(model, language, width);
  }

  /** A script may set anything; what is no text and no number was typed by nobody. */
  protected override asTyped({ label, value }: StatFields): string {
    const typed: readonly unknown[] = [label, value];
    return typed.filter((part) => (typeof part === 'string' && part) || Number.isFinite(part)).join(' ');
  }
}

// Every element has a method `before`. React and Vue set a property where an element has one of that name: they must
// reach the attribute's value, and a page that calls `stat.before(node)` must still reach the method.
Object.defineProperty(PovertyStatElement.prototype, 'before', {
  configurable: true,
  get: () => Element.prototype.before,
  set(this: PovertyStatElement, value: unknown) {
    this.beforeValue = typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
  },
});

declare global {
  interface HTMLElementTagNameMap {
    'poverty-stat': PovertyStatElement;
  }
}
