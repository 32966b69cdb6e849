// Learns how wide a timeline's plot is. Off the screen it has no width, and nothing is drawn there until it is printed.

/** In CSS pixels: the width of the plot, the size of its labels. */
export interface PlotSize {
  readonly width: number;
  readonly size: number;
}

const arrived = new Set<HTMLElement>();
const guesses = new WeakMap<HTMLElement, PlotSize>();
/** Labels to the page's text, where no page sets another. */
const SMALL = 0.8125;

/** A timeline comes to the page, or goes. */
export const come = (host: HTMLElement): unknown => arrived.add(host);
export const go = (host: HTMLElement): unknown => arrived.delete(host);

/**
 * How wide the plot of a timeline on the screen will be, so that its first drawing need not wait for a frame. All that
 * came together are measured together, before the first of them changes the page.
 */
export function guessSize(host: HTMLElement): PlotSize | undefined {
  for (const each of arrived) {
    const { top, bottom } = each.getBoundingClientRect();
    const { clientWidth: width } = each;
    if (width > 0 && bottom >= 0 && top < innerHeight)
      guesses.set(each, { width, size: parseFloat(getComputedStyle(each).fontSize) * SMALL });
  }
  arrived.clear();
  return guesses.get(host);
}

export class Watch {
  #plot: HTMLElement | null = null;
  #frame = 0;
  // Sizes that change while sizes are told of are an error on the page: what is drawn comes with the next frame.
  readonly #observer = new ResizeObserver(() => {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(this.#measure);
  });

  /** `measured` is told of the plot when it may have another width. */
  constructor(private readonly measured: (plot: HTMLElement) => void) {}

  /** Watches a plot, or none. */
  follow(plot: HTMLElement | null): void {
    if (plot === this.#plot) return;
    this.#observer.disconnect();
    removeEventListener('beforeprint', this.#measure);
    this.#plot = plot;
    if (!plot) return;
    this.#observer.observe(plot);
    addEventListener('beforeprint', this.#measure);
  }

  readonly #measure = (): void => {
    if (this.#plot) this.measured(this.#plot);
  };
}
