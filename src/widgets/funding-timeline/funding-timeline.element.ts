// The <funding-timeline> element: attributes in, view out; readers' moves to the parts that answer them.
import type { TemplateResult } from 'lit/html.js';
import { isServer } from '../shared/is-server.js';
import type { PropertyDeclarations } from '../shared/updating-element.js';
import type { TimelineFields } from '../../report/index.js';
import type { TimelineSpeech } from '../../text/timeline/words.js';
import { speak } from '../../text/timeline/zh-hans.js';
import { readAtOnce } from '../shared/at-once.js';
import { dress } from '../shared/dress.js';
import { guestOf } from '../shared/guests.js';
import { holdMove } from '../shared/hold-move.js';
import { ReportElement } from '../shared/report-element.js';
import type { Gathered } from '../shared/sources.js';
import { typedRows } from '../shared/typed.js';
import type { Reading, WidgetParts } from '../shared/widget.js';
import { MORE } from './funding-timeline.guests.js';
import { makeLayout, type Layout } from './layout/funding-timeline.layout.js';
import type { Live } from './reader/funding-timeline.live.js';
import type { TimelineModel } from './funding-timeline.model.js';
import { readPlainModel } from './model/funding-timeline.plain.js';
import { styles } from './funding-timeline.styles.js';
import { writeTimeline, type TimelineText } from './funding-timeline.text.js';
import { viewTimeline } from './funding-timeline.view.js';
import { Watch, type Place } from './funding-timeline.watch.js';

const PARTS: WidgetParts<TimelineFields, TimelineModel, TimelineSpeech, TimelineText> = {
  kind: 'timeline',
  speak,
  speakers: {
    'zh-Hant': () => import('../../text/timeline/zh-hant.js'),
    en: () => import('../../text/timeline/en.js'),
    other: () => import('../../text/timeline/other.js'),
  },
  sources: () => import('./funding-timeline.sources.js'),
  details: () => import('./funding-timeline.details.js'),
};

const LIVE = () => import('./reader/funding-timeline.live.js');

/** What a server draws for; pages scale the drawing until they draw their own. */
const SERVER_PLACE: Place = { width: 640, size: 13, ground: 'Canvas' };
/** How long a page is left in peace after the first picture, in milliseconds. */
const PEACE = 200;

/**
 * Money over time: each bar spans its period, its area is the amount.
 *
 * @tagname funding-timeline
 * @fires {ReportSelectEvent} report-select - The reader chose a period.
 * @csspart axis - What the axis shows, and its unit.
 * @csspart legend - The keys of series, hatching and overlaps.
 * @csspart key - Each of them.
 * @csspart swatch - The sample of a series.
 * @csspart plot - The drawing and what lies over it; the stop of the arrow keys.
 * @csspart drawing - The drawing as SVG.
 * @csspart canvas - The drawing on a canvas, once Chart.js draws it.
 * @csspart bar - Each bar, or part of a stacked one.
 * @csspart partial - The bar of a period that is not over.
 * @csspart hatch - Its hatching and its closed edges.
 * @csspart pattern - The pattern of a series.
 * @csspart bar-before - Under a running total: what was there before.
 * @csspart bar-range - Of an amount given as a range: up to where it may reach.
 * @csspart bar-label - The amount on a bar.
 * @csspart cut-label - The date under it that a partial period is cut at.
 * @csspart series-name - The name of a series beside the last bar.
 * @csspart seam - The line between bars that touch.
 * @csspart grid - The lines behind the bars.
 * @csspart zero - The mark of an amount of zero.
 * @csspart zero-line - The line of zero.
 * @csspart tick - The amounts along the axis.
 * @csspart date - The years, months or days along the axis.
 * @csspart milestone - The label of a milestone, or its number.
 * @csspart milestone-line - The line at its day.
 * @csspart milestones - The list of milestones that are numbers in the drawing.
 * @csspart stage - What lies over the drawing.
 * @csspart cursor - The frame around the bar that is looked at.
 * @csspart readout - What is said of it.
 * @csspart readout-period - Its period.
 * @csspart readout-amount - Its amounts.
 * @csspart readout-remark - What else is to be known.
 * @cssprop [--report-timeline-block-size=25em] - The height `embed.css` keeps free before the script has come; more with milestones and on narrow screens.
 */
export class FundingTimelineElement extends ReportElement<TimelineFields, TimelineModel, TimelineSpeech, TimelineText> {
  static override styles = [...ReportElement.styles, styles];
  static override properties: PropertyDeclarations = {
    ...ReportElement.properties,
    rows: {},
    measure: {},
    milestones: {},
    unit: {},
  };

  /**
   * The table in one line, `2016–2019|54.73亿元; 2020|9.77亿元`, or rows of cells. With three columns or more the first
   * row is the header.
   */
  declare rows?: string | readonly (readonly (string | number | null | undefined)[])[] | null | undefined;
  /**
   * `auto` (default) and `total` label the amounts; `per-year` the amounts a year; `cumulative` the running total.
   */
  declare measure?: 'auto' | 'total' | 'per-year' | 'cumulative' | null | undefined;
  /** What happened when: `2019-12|整县摘帽; 2020-11|全国摘帽`. */
  declare milestones?: string | number | null | undefined;
  /** The unit to write amounts in: `万元`, `CNY million`; by default one that suits them. */
  declare unit?: string | number | null | undefined;

  protected override readonly parts = PARTS;
  #layout: Layout | undefined;
  /** What the layout was made of. */
  #laidOut: TimelineText | undefined;
  #live: Live | undefined;
  #timer = 0;
  readonly #watch = isServer ? undefined : new Watch(this, (isOther) => this.#stand(isOther));

  override connectedCallback(): void {
    super.connectedCallback();
    this.#watch?.come();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#watch?.leave();
    clearTimeout(this.#timer);
    this.#live?.leave();
    this.#live = undefined;
  }

  protected override ownFields(): Partial<TimelineFields> {
    const { rows, measure, milestones, unit } = this;
    return { rows, measure, milestones, unit } as Partial<TimelineFields>;
  }

  protected override read(gathered: Gathered<TimelineFields>): Reading<TimelineModel> {
    // What is on its way may bring rows of the commonest kind.
    const isLate = gathered.isPending && !gathered.fields.rows;
    return readAtOnce(gathered, readPlainModel, this.guests, isLate ? undefined : MORE);
  }

  protected override tell(model: TimelineModel, speech: TimelineSpeech): TimelineText {
    return writeTimeline(model, speech);
  }

  protected override viewFigure(text: TimelineText): TemplateResult {
    const place = this.#watch ? this.#watch.guess() : SERVER_PLACE;
    const isSame = this.#laidOut === text && this.#layout?.width === place?.width && this.#layout?.size === place?.size;
    if (!isSame) this.#layout = place && makeLayout(text.model, text.writer, place.width, place.size);
    this.#laidOut = text;
    return viewTimeline(text, this.#layout, this.#live?.isSvg ?? true);
  }

  /** The plot is the widget's stop once it answers. */
  protected override hold(event: Event): void {
    holdMove(event, this.guests.failures.size > 0);
  }

  protected override hasStops(): boolean {
    return this.#live !== undefined;
  }

  protected override typed({ label, rows }: TimelineFields): readonly (string | undefined)[] {
    return [label, typedRows(rows)];
  }

  protected override updated(): void {
    super.updated();
    const plot = this.isConnected ? this.#plot : null;
    this.#watch?.follow(plot);
    const { place } = this.#watch ?? {};
    if (place && plot?.style.length === 0) plot.style.setProperty('--_ground', place.ground);
    if (this.#live && this.#live.plot !== plot) {
      this.#live.leave();
      this.#live = undefined;
    }
    const { drawn } = this;
    const more = guestOf(MORE);
    if (more) dress(this.renderRoot, more.keysStyles);
    if (drawn && this.#layout) this.#live?.draw({ ...drawn.told, layout: this.#layout });
  }

  get #plot(): HTMLElement | null {
    return this.renderRoot.querySelector('[part="plot"]');
  }

  #stand(isOther: boolean): void {
    if (!this.#live) {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => whenIdle(() => void this.#wake()), PEACE);
    }
    const { place } = this.#watch!;
    if (!isOther || !place) return;
    this.#plot?.style.setProperty('--_ground', place.ground);
    this.requestUpdate();
  }

  /** What a drawn timeline does more than stand there. */
  async #wake(): Promise<void> {
    const found = await this.guests.invite(LIVE).catch(() => undefined);
    await this.updateComplete;
    const plot = this.#plot;
    if (!found || !plot || !this.isConnected || this.#live) return;
    this.#live = new found.Live(this, plot, this.guests);
    this.updated();
  }
}

function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: 2000 });
  else work();
}

declare global {
  interface HTMLElementTagNameMap {
    'funding-timeline': FundingTimelineElement;
  }
}
