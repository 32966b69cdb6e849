// Learns how wide a timeline's plot is. Off the screen it has no width, and nothing is drawn there until it is printed.

export class Watch {
  #plot: HTMLElement | undefined;
  #observer: ResizeObserver | undefined;

  /** `measured` is called with the plot whenever it may be as wide as it was not before. */
  constructor(private readonly measured: (plot: HTMLElement) => void) {}

  /** Watches a plot, or none. */
  follow(plot: HTMLElement | undefined): void {
    if (plot === this.#plot) return;
    this.#plot = plot;
    this.#observer?.disconnect();
    removeEventListener('beforeprint', this.#measure);
    if (!plot) return;
    (this.#observer = new ResizeObserver(this.#measure)).observe(plot);
    addEventListener('beforeprint', this.#measure);
  }

  readonly #measure = (): void => {
    if (this.#plot) this.measured(this.#plot);
  };
}
