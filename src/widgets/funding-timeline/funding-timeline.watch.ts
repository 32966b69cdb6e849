// Learns how wide a timeline's plot is. Off the screen it has no width, and nothing is drawn there until it is printed; but in
// WebKit, which is let skip nothing (`theme/frame-styles.ts`).
import { groundBehind } from '../../theme/ground.js';

/** What a plot is drawn for: its width and the size of its labels in CSS pixels, and the colour it stands on. */
export interface Place {
  readonly width: number;
  readonly size: number;
  readonly ground: string;
}

/** Labels to the page's text, where no page sets another. */
const SMALL = 0.8125;

const placeOf = (element: HTMLElement, scale: number): Place => ({
  width: element.clientWidth,
  size: parseFloat(getComputedStyle(element).fontSize) * scale,
  ground: groundBehind(element),
});

/** Those that have come to the page and are not measured yet. */
const arrived = new Set<Watch>();

export class Watch {
  /** What the plot was last measured for, or guessed to be. */
  place: Place | undefined;
  #plot: HTMLElement | null = null;
  #frame = 0;
  readonly #observer = new ResizeObserver(() => {
    cancelAnimationFrame(this.#frame);
    if (!this.#plot?.clientWidth) return;
    // Sizes that change while sizes are told of are an error on the page: what is drawn comes with the next frame.
    if (this.#isSame(placeOf(this.#plot, 1))) this.seen(false);
    else this.#frame = requestAnimationFrame(this.#measure);
  });

  /** `seen` is told that the plot is on the screen, and whether its place is another than it was drawn for. */
  constructor(
    private readonly host: HTMLElement,
    private readonly seen: (isOther: boolean) => void,
  ) {}

  /** The timeline comes to the page. */
  come(): void {
    arrived.add(this);
  }

  /**
   * What a plot on the screen will be drawn for, so that its first drawing need not wait for a frame. All that came
   * together are measured together, before the first of them changes the page.
   */
  guess(): Place | undefined {
    for (const each of arrived) {
      const { top, bottom, width } = each.host.getBoundingClientRect();
      if (width > 0 && bottom >= 0 && top < innerHeight) each.place ??= placeOf(each.host, SMALL);
    }
    arrived.clear();
    return this.place;
  }

  /** The timeline goes. */
  leave(): void {
    arrived.delete(this);
    this.follow(null);
  }

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
    if (!this.#plot?.clientWidth) return;
    const place = placeOf(this.#plot, 1);
    const isOther = !this.#isSame(place);
    this.place = place;
    this.seen(isOther);
  };

  #isSame({ width, size, ground }: Place): boolean {
    const { place } = this;
    return width === place?.width && size === place.size && ground === place.ground;
  }
}
