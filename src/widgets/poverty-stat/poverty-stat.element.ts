// The <poverty-stat> element: attributes in, view out.
import type { TemplateResult } from 'lit/html.js';
import type { PropertyDeclarations } from '../shared/updating-element.js';
import type { StatFields } from '../../report/index.js';
import type { StatSpeech } from '../../text/stat/words.js';
import { speak } from '../../text/stat/zh-hans.js';
import { readAtOnce } from '../shared/at-once.js';
import { ReportElement } from '../shared/report-element.js';
import type { Gathered } from '../shared/sources.js';
import { typedText } from '../shared/typed.js';
import type { Reading, WidgetParts } from '../shared/widget.js';
import { MORE } from './poverty-stat.guests.js';
import type { StatModel } from './poverty-stat.model.js';
import { readPlainStat } from './poverty-stat.plain.js';
import { styles } from './poverty-stat.styles.js';
import { writeStat, type StatText } from './poverty-stat.text.js';
import { viewStat } from './poverty-stat.view.js';

const PARTS: WidgetParts<StatFields, StatModel, StatSpeech, StatText> = {
  kind: 'stat',
  speak,
  speakers: {
    'zh-Hant': () => import('../../text/stat/zh-hant.js'),
    en: () => import('../../text/stat/en.js'),
    other: () => import('../../text/stat/other.js'),
  },
  sources: () => import('./poverty-stat.sources.js'),
  details: () => import('./poverty-stat.details.js'),
};

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
 * @cssprop [--report-stat-block-size=12em] - The height `embed.css` keeps free before the script has come; 15em with a comparison, more in other languages than Chinese on narrow screens.
 */
export class PovertyStatElement extends ReportElement<StatFields, StatModel, StatSpeech, StatText> {
  static override styles = [...ReportElement.styles, styles];
  static override properties: PropertyDeclarations = {
    ...ReportElement.properties,
    value: {},
    beforeValue: { attribute: 'before' },
    beforeAsOf: { attribute: 'before-as-of' },
    before: { attribute: false },
    of: {},
    target: {},
    better: {},
    display: {},
  };

  /** The figure as a report writes it: `1%`, `24036户83546人`, `5500余名`, `CNY 5.473 billion`. */
  declare value?: string | number | null | undefined;
  /** The earlier value: the attribute `before`. The property `before` may be set to it, and stays the DOM's method. */
  declare beforeValue?: string | number | null | undefined;
  /** The date of the earlier value. */
  declare beforeAsOf?: string | number | null | undefined;
  /** The whole of which the value is a part. */
  declare of?: string | number | null | undefined;
  /** The value aimed at. */
  declare target?: string | number | null | undefined;
  /**
   * `lower` or `higher`: which way is better. Unset, colour has no meaning.
   */
  declare better?: 'lower' | 'higher' | null | undefined;
  /**
   * `auto` (default), `number`, `change`, `share` or `units` (one mark a stated number).
   */
  declare display?: 'auto' | 'number' | 'change' | 'share' | 'units' | null | undefined;

  protected override readonly parts = PARTS;

  protected override ownFields(): Partial<StatFields> {
    const { value, beforeValue, beforeAsOf, of, target, better, display } = this;
    return { value, before: beforeValue, beforeAsOf, of, target, better, display } as Partial<StatFields>;
  }

  protected override read(gathered: Gathered<StatFields>): Reading<StatModel> {
    // What is on its way may bring the value in the commonest spelling.
    const isLate = gathered.isPending && !gathered.fields.value;
    return readAtOnce(gathered, readPlainStat, this.guests, isLate ? undefined : MORE);
  }

  protected override tell(model: StatModel, speech: StatSpeech): StatText {
    return writeStat(model, speech);
  }

  protected override viewFigure(text: StatText): TemplateResult {
    return viewStat(text);
  }

  protected override typed({ label, value }: StatFields): readonly (string | undefined)[] {
    return [label, typedText(value)];
  }
}

// Every element has a method `before`. React and Vue set a property where an element has one of that name: they must
// reach the attribute's value, and a page that calls `stat.before(node)` must still reach the method.
Object.defineProperty(PovertyStatElement.prototype, 'before', {
  configurable: true,
  get: () => Element.prototype.before,
  set(this: PovertyStatElement, value: unknown) {
    this.beforeValue = typedText(value);
  },
});

declare global {
  interface HTMLElementTagNameMap {
    'poverty-stat': PovertyStatElement;
  }
}
