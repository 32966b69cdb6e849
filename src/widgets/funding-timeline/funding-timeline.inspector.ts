// Shows what stands at a place of the drawing: under the pointer or where the arrow keys have come to. Fetched when a
// reader first asks.
import { html, nothing, render } from 'lit';
import { timelineDetailWords } from '../../text/timeline/details.js';
import { ReportSelectEvent } from '../shared/select-event.js';
import type { Layout } from './funding-timeline.layout.js';
import type { TimelineModel } from './funding-timeline.model.js';
import { placeReadout } from './funding-timeline.readout.js';
import { stopAt, stopsOf, type Stop } from './funding-timeline.stops.js';
import { tellBar } from './funding-timeline.told.js';
import type { TimelineWriter } from './funding-timeline.writer.js';

/** What is drawn at the moment. */
export interface Inspected {
  readonly model: TimelineModel;
  readonly writer: TimelineWriter;
  readonly layout: Layout;
}

export class Inspector {
  isShown = false;
  #drawn: Inspected | undefined;
  #stops: readonly Stop[] = [];
  /** The stop that was last looked at. */
  #at = 0;
  readonly #place = document.createElement('div');

  constructor(
    private readonly plot: HTMLElement,
    stage: HTMLElement,
    private readonly host: HTMLElement,
  ) {
    stage.append(this.#place);
  }

  /** Takes another drawing; what was looked at stays where its line is still there. */
  draw(drawn: Inspected): void {
    if (drawn.layout === this.#drawn?.layout) return;
    const row = this.#stops[this.#at]?.bar.entry.row;
    this.#drawn = drawn;
    this.#stops = stopsOf(drawn.model, drawn.layout);
    const at = this.#stops.findIndex(({ bar }) => bar.entry.row === row);
    this.#at = Math.max(0, at);
    if (this.isShown && at >= 0) this.#show(at);
    else this.hide();
    this.#say();
  }

  /** A pointer that moves over the plot or leaves it, or the focus that goes. */
  point(event: PointerEvent | FocusEvent): void {
    const isLeaving = event.type === 'blur' || event.type === 'pointerleave';
    if (!isLeaving && event instanceof PointerEvent) this.#show(this.#stopUnder(event));
    else if (event.type === 'blur' || !this.#isFocused) this.hide();
  }

  /** A click, a key or the focus on the plot. */
  answer(event: Event): void {
    if (event instanceof KeyboardEvent) this.#press(event.key);
    else if (event instanceof MouseEvent) this.#choose(this.#stopUnder(event));
    else if (this.plot.matches(':focus-visible')) this.#show(this.#at);
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

  #press(key: string): void {
    const last = this.#stops.length - 1;
    const step = this.isShown ? 1 : 0;
    if (key === 'ArrowRight') this.#show(Math.min(last, this.#at + step));
    else if (key === 'ArrowLeft') this.#show(Math.max(0, this.#at - step));
    else if (key === 'Home') this.#show(0);
    else if (key === 'End') this.#show(last);
    else if (key === 'Escape') this.hide();
    else this.#choose(this.#at);
  }

  #stopUnder({ clientX, clientY }: MouseEvent): number {
    const { left, top } = this.plot.getBoundingClientRect();
    return stopAt(this.#stops, clientX - left, clientY - top);
  }

  #choose(at: number): void {
    this.#show(at);
    const bar = this.#stops[at]?.bar;
    if (!bar || !this.#drawn) return;
    const name = this.#drawn.writer.period(bar.period);
    this.host.dispatchEvent(new ReportSelectEvent({ index: bar.entry.row, name, cells: bar.entry.cells }));
  }

  #show(at: number): void {
    const stop = this.#stops[at];
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
    const bar = this.#stops[this.#at]?.bar;
    if (!bar || !this.#drawn) return;
    const { model, writer } = this.#drawn;
    const { period, amounts, remarks } = tellBar(bar, model, writer);
    const { comma } = timelineDetailWords[writer.speech.dictionary];
    this.plot.ariaValueNow = `${this.#at + 1}`;
    this.plot.ariaValueText = [period, ...amounts, ...remarks].join(comma);
  }
}
