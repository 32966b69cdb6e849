// What a timeline becomes once it is drawn: Chart.js takes its drawing over when it is near the screen and the page idle,
// and readers' moves are answered. Fetched after the first picture.
import type { Guests } from '../shared/guests.js';
import type { CanvasStage } from './funding-timeline.canvas.js';
import { Inspector, type Inspected } from './funding-timeline.inspector.js';

const CHART = () => import('./funding-timeline.chart.js');
const CANVAS = () => import('./funding-timeline.canvas.js');

/** How near the screen, and how long a page is left in peace where the browser does not say when it is idle. */
const NEAR = '200px';
const PEACE = 200;

export class Live {
  #canvas: CanvasStage | undefined;
  #drawn: Inspected | undefined;
  readonly #inspector: Inspector;
  readonly #nearness: IntersectionObserver;

  /** `changed` asks for a new rendering. */
  constructor(
    private readonly host: HTMLElement,
    readonly plot: HTMLElement,
    private readonly stage: HTMLElement,
    private readonly guests: Guests,
    private readonly changed: () => void,
  ) {
    this.#inspector = new Inspector(plot, stage, host);
    this.#nearness = new IntersectionObserver(this.#come, { rootMargin: NEAR });
    // A reader who saves data gets the chart when they touch it.
    if (!isSavingData()) this.#nearness.observe(plot);
  }

  /** False where a canvas shows the drawing. */
  get isSvg(): boolean {
    return !this.#canvas || this.#canvas.isResting;
  }

  get isShowing(): boolean {
    return this.#inspector.isShown;
  }

  draw(drawn: Inspected): void {
    this.#drawn = drawn;
    this.#canvas?.draw(drawn.layout, drawn.model);
    this.#inspector.draw(drawn);
  }

  /** A pointer over the plot, a click, a key, the focus that comes or goes. */
  answer(event: Event): void {
    if (event.type !== 'pointermove' && event.type !== 'pointerleave') void this.mount();
    if (event.type.startsWith('pointer') || event.type === 'blur') this.#inspector.point(event as PointerEvent);
    else this.#inspector.answer(event);
  }

  /** Chart.js takes over: the same layout, on a canvas. Where it cannot be had, the SVG stays. */
  async mount(): Promise<void> {
    if (this.#canvas || this.guests.failures.has(CHART)) return;
    const found = await Promise.all([this.guests.invite(CHART), this.guests.invite(CANVAS)]).catch(() => undefined);
    const drawn = this.#drawn;
    if (!found || !drawn || this.#canvas || !this.stage.isConnected) return;
    const [chart, { CanvasStage }] = found;
    try {
      this.#canvas = new CanvasStage(this.host, this.stage, chart, drawn.layout, drawn.model, this.changed);
    } catch (error) {
      this.guests.failures.set(CHART, error);
    }
    this.changed();
  }

  leave(): void {
    this.#nearness.disconnect();
    this.#canvas?.destroy();
    this.#canvas = undefined;
    this.#inspector.remove();
  }

  readonly #come = (entries: readonly IntersectionObserverEntry[]): void => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    this.#nearness.disconnect();
    whenIdle(() => void this.mount());
  };
}

function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(work);
  else setTimeout(work, PEACE);
}

function isSavingData(): boolean {
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
  return connection?.saveData === true;
}
