// Learns how wide a timeline's plot is. Off the screen it has no width, and nothing is drawn there until it is printed.

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
