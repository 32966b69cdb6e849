// Shows what stands at a place of the drawing: under the pointer or where the arrow keys have come to. Fetched when a
// reader first asks.
import { html, nothing, render } from 'lit/html.js';
import { timelineDetailWords } from '../../../text/timeline/details.js';
import { ReportSelectEvent } from '../../shared/select-event.js';
import type { Layout } from '../layout/funding-timeline.layout.js';
import type { TimelineModel } from '../funding-timeline.model.js';
import { placeReadout } from './funding-timeline.readout.js';
import { stopsOf, type Stops } from '../layout/funding-timeline.stops.js';
import { tellBar } from '../words/funding-timeline.told.js';
import type { TimelineWriter } from '../words/funding-timeline.writer.js';

/** What is drawn at the moment. */
export interface Inspected {
  readonly model: TimelineModel;
  readonly writer: TimelineWriter;
  readonly layout: Layout;
}

export class Inspector {
  isShown = false;
  #drawn: Inspected | undefined;
  #stops: Stops | undefined;
  /** The stop that was last looked at. */
  #at = 0;
  readonly #place = document.createElement('div');

  constructor(
    private readonly plot: HTMLElement,
    stage: HTMLElement,
    private readonly host: HTMLElement,
  ) {
    stage.append(this.#place);
    plot.role = 'slider';
    plot.tabIndex = 0;
    plot.dataset.stop = '';
    plot.ariaValueMin = '1';
    // One tab stop a widget: from here on arrows lead to the others.
    for (const stop of (plot.getRootNode() as ShadowRoot).querySelectorAll<HTMLElement>('a[href], button'))
      stop.tabIndex = -1;
  }

  /** Takes another drawing; what was looked at stays where its line is still there. */
  draw(drawn: Inspected): void {
    if (drawn.layout === this.#drawn?.layout) return;
    const row = this.#stops?.at(this.#at)?.bar.entry.row;
    this.#drawn = drawn;
    this.#stops = stopsOf(drawn.model, drawn.layout);
    const at = row === undefined ? -1 : this.#stops.ofRow(row);
    this.#at = Math.max(0, at);
    const { chart, instructions } = timelineDetailWords[drawn.writer.speech.dictionary];
    this.plot.ariaLabel = chart(drawn.model.label);
    this.plot.setAttribute('aria-description', instructions);
    this.plot.ariaValueMax = `${this.#stops.count}`;
    if (this.isShown && at >= 0) this.#show(at);
    else this.hide();
    this.#say();
  }

  /** A pointer over the plot, a click, a key, the focus that comes or goes. */
  answer(event: Event): void {
    if (event instanceof KeyboardEvent) this.#press(event);
    else if (event.type === 'click') this.#choose(this.#stopUnder(event as MouseEvent));
    else if (event.type === 'blur' || (event.type === 'pointerleave' && !this.#isFocused)) this.hide();
    else if (event.type === 'focus' && this.#isFocused) this.#show(this.#at);
    else if (event.type.startsWith('pointer') && event.type !== 'pointerleave')
      this.#show(this.#stopUnder(event as PointerEvent));
  }

  remove(): void {
    this.#place.remove();
  }

  hide(): void {
    this.isShown = false;
    render(nothing, this.#place);
  }

  get #isFocused(): boolean {
    return this.plot.matches(':focus-visible');
  }

  /** Left, right, Home, End, Enter and, where something is shown, Escape; all other keys are the widget's. */
  #press(event: KeyboardEvent): void {
    const last = (this.#stops?.count ?? 0) - 1;
    const step = this.isShown ? 1 : 0;
    const answers: Record<string, (() => void) | undefined> = {
      ArrowRight: () => this.#show(Math.min(last, this.#at + step)),
      ArrowLeft: () => this.#show(Math.max(0, this.#at - step)),
      Home: () => this.#show(0),
      End: () => this.#show(last),
      Enter: () => this.#choose(this.#at),
      ' ': () => this.#choose(this.#at),
      Escape: this.isShown ? () => this.hide() : undefined,
    };
    const isHeld = event.ctrlKey || event.altKey || event.metaKey || event.shiftKey;
    const answer = isHeld ? undefined : answers[event.key];
    if (!answer) return;
    event.preventDefault();
    event.stopPropagation();
    answer();
  }

  #stopUnder({ clientX, clientY }: MouseEvent): number {
    const { left, top } = this.plot.getBoundingClientRect();
    return this.#stops?.near(clientX - left, clientY - top) ?? -1;
  }

  #choose(at: number): void {
    this.#show(at);
    const bar = this.#stops?.at(at)?.bar;
    if (!bar || !this.#drawn) return;
    const name = this.#drawn.writer.period(bar.period);
    this.host.dispatchEvent(new ReportSelectEvent({ index: bar.entry.row, name, cells: bar.entry.cells }));
  }

  #show(at: number): void {
    const stop = this.#stops?.at(at);
    if (!stop || !this.#drawn) return;
    const { model, writer, layout } = this.#drawn;
    this.#at = at;
    this.isShown = true;
    this.#say();
    const { period, amounts, remarks } = tellBar(stop.bar, model, writer);
    render(
      html`<div part="cursor"></div>
        <div part="readout">
          <strong part="readout-period">${period}</strong>
          ${amounts.map((text) => html`<span part="readout-amount">${text}</span>`)}
          ${remarks.map((text) => html`<span part="readout-remark">${text}</span>`)}
        </div>`,
      this.#place,
    );
    const [cursor, readout] = this.#place.children as unknown as [HTMLElement, HTMLElement];
    placeReadout(cursor, readout, stop.box, layout);
  }

  /** What a screen reader hears of the slider. */
  #say(): void {
    const bar = this.#stops?.at(this.#at)?.bar;
    if (!bar || !this.#drawn) return;
    const { model, writer } = this.#drawn;
    const { period, amounts, remarks } = tellBar(bar, model, writer);
    const { comma } = timelineDetailWords[writer.speech.dictionary];
    this.plot.ariaValueNow = `${this.#at + 1}`;
    this.plot.ariaValueText = [period, ...amounts, ...remarks].join(comma);
  }
}
