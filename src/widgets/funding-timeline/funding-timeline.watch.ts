// Watches where a timeline stands: how wide it is, whether it comes near the screen, and when the page goes to print.

/** How near, and how long a page must be left in peace where the browser does not say when it is idle. */
const NEAR = '200px';
const PEACE = 200;

const whenIdle = (work: () => void): void => {
  if ('requestIdleCallback' in window) requestIdleCallback(work);
  else setTimeout(work, PEACE);
};

export class Watch {
  #plot: HTMLElement | undefined;
  #size: ResizeObserver | undefined;
  #nearness: IntersectionObserver | undefined;

  constructor(
    /** Called with the plot when it has another width. Off the screen it has none, and nothing is drawn. */
    private readonly measured: (plot: HTMLElement) => void,
    private readonly near: () => void,
  ) {}

  /** Watches a plot unless it is watched already. */
  start(plot: HTMLElement): void {
    if (plot === this.#plot) return;
    this.stop();
    this.#plot = plot;
    this.#size = new ResizeObserver(this.#measure);
    this.#size.observe(plot);
    this.#nearness = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        this.#nearness?.disconnect();
        whenIdle(() => plot === this.#plot && this.near());
      },
      { rootMargin: NEAR },
    );
    this.#nearness.observe(plot);
    // What was never near the screen is printed all the same.
    addEventListener('beforeprint', this.#measure);
  }

  stop(): void {
    this.#plot = undefined;
    this.#size?.disconnect();
    this.#nearness?.disconnect();
    removeEventListener('beforeprint', this.#measure);
  }

  readonly #measure = (): void => {
    if (this.#plot) this.measured(this.#plot);
  };
}
