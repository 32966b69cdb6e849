// Shows what stands at a place of the drawing: under the pointer or where the arrow keys have come to. Fetched when a
// reader first asks.
import { html, render } from 'lit';
import type { SelectedRow } from '../shared/events.js';
import type { Layout } from './funding-timeline.layout.js';
import type { TimelineModel } from './funding-timeline.model.js';
import { stopAt, stopsOf, type Stop } from './funding-timeline.stops.js';
import { inOneLine, tellBar } from './funding-timeline.told.js';
import type { TimelineWriter } from './funding-timeline.writer.js';

/** What is drawn at the moment. */
export interface Drawn {
  readonly model: TimelineModel;
  readonly writer: TimelineWriter;
  readonly layout: Layout;
}

export class Inspector {
  #drawn: Drawn | undefined;
  #stops: readonly Stop[] = [];
  /** The stop of the arrow keys, and whether anything is shown. */
  #at = -1;
  #isShown = false;
  /** True while a pointer shows another stop than the keys'. */
  #isFocused = false;

  constructor(
    private readonly plot: HTMLElement,
    private readonly place: HTMLElement,
    private readonly select: (row: SelectedRow) => void,
  ) {}

  /** Takes another drawing; what was shown stays where its line is still there. */
  draw(drawn: Drawn): void {
    if (drawn.layout === this.#drawn?.layout) return;
    const row = this.#stops[this.#at]?.bar.entry.row;
    this.#drawn = drawn;
    this.#stops = stopsOf(drawn.model, drawn.layout);
    this.#at = this.#stops.findIndex(({ bar }) => bar.entry.row === row);
    if (this.#isShown) this.#show(this.#at);
    else this.#say(Math.max(0, this.#at));
  }

  readonly focus = (): void => {
    this.#isFocused = true;
    if (this.plot.matches(':focus-visible')) this.#show(Math.max(0, this.#at));
  };

  readonly blur = (): void => {
    this.#isFocused = false;
    this.hide();
  };

  readonly move = (event: PointerEvent): void => {
    this.#show(this.#stopUnder(event));
  };

  readonly leave = (): void => {
    if (!this.#isFocused) this.hide();
  };

  readonly choose = (event: MouseEvent): void => {
    this.#show(this.#stopUnder(event));
    this.#choose();
  };

  /** True where the key was one of the plot's. */
  press(key: string): boolean {
    const last = this.#stops.length - 1;
    const at = Math.max(0, this.#at);
    if (key === 'ArrowRight') this.#show(Math.min(last, this.#isShown ? at + 1 : at));
    else if (key === 'ArrowLeft') this.#show(Math.max(0, this.#isShown ? at - 1 : at));
    else if (key === 'Home') this.#show(0);
    else if (key === 'End') this.#show(last);
    else if (key === 'Enter' || key === ' ') this.#choose();
    else if (key === 'Escape' && this.#isShown) this.hide();
    else return false;
    return true;
  }

  hide(): void {
    this.#isShown = false;
    render(html``, this.place);
  }

  #stopUnder(event: MouseEvent): number {
    const { left, top } = this.plot.getBoundingClientRect();
    return stopAt(this.#stops, event.clientX - left, event.clientY - top);
  }

  #choose(): void {
    const bar = this.#stops[this.#at]?.bar;
    const writer = this.#drawn?.writer;
    if (!bar || !writer) return;
    this.#show(this.#at);
    this.select({ index: bar.entry.row, name: writer.period(bar.period), cells: bar.entry.cells });
  }

  #show(at: number): void {
    const stop = this.#stops[at];
    if (!stop || !this.#drawn) return this.hide();
    this.#at = at;
    this.#isShown = true;
    this.#say(at);
    const { period, amounts, remarks } = tellBar(stop.bar, this.#drawn.model, this.#drawn.writer);
    render(
      html`<div part="cursor"></div>
        <div part="readout">
          <strong part="readout-period">${period}</strong>
          ${amounts.map((text) => html`<span part="readout-amount">${text}</span>`)}
          ${remarks.map((text) => html`<span part="readout-remark">${text}</span>`)}
        </div>`,
      this.place,
    );
    this.#put(stop);
  }

  /** What a screen reader hears of the slider. */
  #say(at: number): void {
    const bar = this.#stops[at]?.bar;
    if (!bar || !this.#drawn) return;
    const { model, writer } = this.#drawn;
    this.plot.setAttribute('aria-valuenow', `${at + 1}`);
    this.plot.setAttribute('aria-valuetext', inOneLine(tellBar(bar, model, writer), writer.words.comma));
  }

  /** By CSSOM, as a policy may forbid style attributes. */
  #put({ box }: Stop): void {
    const [cursor, readout] = this.place.children as unknown as [HTMLElement, HTMLElement];
    const width = this.#drawn!.layout.width;
    const set = (element: HTMLElement, values: Record<string, number>): void => {
      for (const [name, value] of Object.entries(values))
        element.style.setProperty(name, `${Math.round(value * 10) / 10}px`);
    };
    set(cursor, { left: box.x, top: box.y, width: box.width, height: box.height });
    const own = readout.offsetWidth;
    // Beside the bar where there is room, to the right first; else over it.
    const right = box.x + box.width + 8;
    const left = box.x - own - 8;
    const x =
      right + own <= width
        ? right
        : left >= 0
          ? left
          : Math.min(Math.max(0, box.x + (box.width - own) / 2), width - own);
    const isOver = x < box.x + box.width && x + own > box.x;
    set(readout, {
      left: Math.max(0, x),
      top: isOver ? Math.min(box.y + 8, this.#drawn!.layout.height - readout.offsetHeight) : Math.max(0, box.y),
    });
  }
}
