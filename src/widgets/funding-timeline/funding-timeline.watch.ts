// Learns how wide a timeline's plot is. Off the screen it has no width, and nothing is drawn there until it is printed.

export class Watch {
  #plot: HTMLElement | undefined;
  readonly #observer = new ResizeObserver(() => this.#measure());

  /**
   * `measured` is told of the plot when it may have another width, and says whether it has; `settled` follows in the
   * next frame.
   */
  constructor(
    private readonly measured: (plot: HTMLElement) => boolean,
    private readonly settled: () => void,
  ) {}

  /** Watches a plot, or none. */
  follow(plot: HTMLElement | null): void {
    if (plot === this.#plot) return;
    this.#observer.disconnect();
    removeEventListener('beforeprint', this.#measure);
    this.#plot = plot ?? undefined;
    if (!plot) return;
    this.#observer.observe(plot);
    addEventListener('beforeprint', this.#measure);
  }

  readonly #measure = (): void => {
    const plot = this.#plot;
    if (!plot || !this.measured(plot)) return;
    // Sizes that change while sizes are told of are an error on the page: that is for the next frame.
    this.#observer.disconnect();
    requestAnimationFrame(() => {
      if (plot !== this.#plot) return;
      this.settled();
      this.#observer.observe(plot);
    });
  };
}
