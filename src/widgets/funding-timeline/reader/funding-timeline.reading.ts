// The figures as a table for assistive technology, which has no use for a drawing. Made when the page is idle; while the
// reader has the same table open on the page there is none, so that nothing is read twice.
import { nothing, render } from 'lit/html.js';
import { timelineDetailWords } from '../../../text/timeline/details.js';
import { dress } from '../../shared/dress.js';
import type { Guests } from '../../shared/guests.js';
import { viewDataTable } from '../../shared/tools/data-table.js';
import type { Inspected } from './funding-timeline.inspector.js';
import { readingStyles } from './funding-timeline.reading-styles.js';

const DETAILS = () => import('../funding-timeline.details.js');

/** More rows would burden every page; the data button says how many it opens. */
const MOST_ROWS = 300;

/** How long after a drawing the table is made: what changes again and again is written out once. */
const LEISURE = 1000;

export class Reading {
  readonly #place = document.createElement('div');
  #drawn: Inspected | undefined;
  #timer = 0;

  constructor(
    private readonly plot: HTMLElement,
    private readonly guests: Guests,
  ) {
    this.#place.part.add('reading');
  }

  get #root(): ShadowRoot {
    return this.plot.getRootNode() as ShadowRoot;
  }

  /** Takes what is drawn now; the table follows when the page has nothing else to do. */
  draw(drawn: Inspected): void {
    dress(this.#root, readingStyles);
    this.#show();
    if (drawn.model === this.#drawn?.model && drawn.writer === this.#drawn.writer) return;
    this.#drawn = drawn;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#make(drawn), LEISURE);
  }

  async #make(drawn: Inspected): Promise<void> {
    const { model, writer } = drawn;
    const { speech } = writer;
    const count = model.many ? model.count : model.entries.length;
    const isLong = count > MOST_ROWS;
    const button = this.#root.querySelector('[part="data-button"]');
    if (isLong) button?.setAttribute('aria-description', timelineDetailWords[speech.dictionary].rows(count));
    else button?.removeAttribute('aria-description');
    const details = isLong ? undefined : await this.guests.invite(DETAILS).catch(() => undefined);
    if (drawn !== this.#drawn || !this.plot.isConnected) return;
    const table = details?.makeTable(model, speech, 'reading');
    render(table ? viewDataTable(table, speech.frame.dataOf(model.label)) : nothing, this.#place);
    this.#show();
  }

  #show(): void {
    const isOpen = this.#root.querySelector('[part="data"]') !== null;
    if (isOpen || this.#place.childElementCount === 0) this.#place.remove();
    else if (!this.#place.isConnected) this.plot.after(this.#place);
  }

  remove(): void {
    clearTimeout(this.#timer);
    this.#place.remove();
  }
}
