// What a timeline becomes once it is drawn: Chart.js takes its drawing over when it is near the screen and the page idle,
// and readers' moves are answered. Fetched after the first picture.
import type { UpdatingElement } from '../../shared/updating-element.js';
import { groundBehind } from '../../../theme/ground.js';
import { dress } from '../../shared/dress.js';
import type { Guests } from '../../shared/guests.js';
import type { CanvasStage } from '../drawing/funding-timeline.canvas.js';
import { Inspector, type Inspected } from './funding-timeline.inspector.js';
import { liveStyles } from './funding-timeline.live-styles.js';
import { Reading } from './funding-timeline.reading.js';
import { ThemeWatch } from '../drawing/funding-timeline.theme-watch.js';

const CHART = () => import('../drawing/funding-timeline.chart.js');
const CANVAS = () => import('../drawing/funding-timeline.canvas.js');

const EVENTS = ['pointermove', 'pointerdown', 'pointerleave', 'click', 'keydown', 'focus', 'blur'];

/** How near the screen. */
const NEAR = '200px';

export class Live {
  #canvas: CanvasStage | undefined;
  #drawn: Inspected | undefined;
  readonly #inspector: Inspector;
  readonly #reading: Reading;
  readonly #stage: HTMLElement;
  readonly #nearness: IntersectionObserver;
  readonly #theme: ThemeWatch;

  constructor(
    private readonly host: UpdatingElement,
    readonly plot: HTMLElement,
    private readonly guests: Guests,
  ) {
    this.#stage = plot.lastElementChild as HTMLElement;
    this.#inspector = new Inspector(plot, this.#stage, host);
    this.#reading = new Reading(plot, guests);
    for (const type of EVENTS) plot.addEventListener(type, this.#answer);
    this.#theme = new ThemeWatch(this.#stage, this.#recolour);
    this.#nearness = new IntersectionObserver(this.#come, { rootMargin: NEAR });
  }

  /** False where a canvas shows the drawing. */
  get isSvg(): boolean {
    return !this.#canvas || this.#canvas.isResting;
  }

  draw(drawn: Inspected): void {
    this.#drawn = drawn;
    dress(this.host.renderRoot, liveStyles);
    // A reader who saves data gets the chart at a touch, and so do readers of thousands of periods: to draw as many again
    // costs the most and shows the same.
    if (!this.#canvas && !drawn.layout.dense && !isSavingData()) this.#nearness.observe(this.plot);
    this.#canvas?.draw(drawn.layout, drawn.model);
    this.#inspector.draw(drawn);
    this.#reading.draw(drawn);
  }

  /** A pointer over the plot, a click, a key, the focus that comes or goes. */
  readonly #answer = (event: Event): void => {
    if (event.type !== 'pointermove' && event.type !== 'pointerleave') void this.mount();
    this.#inspector.answer(event);
  };

  /** Chart.js takes over: the same layout, on a canvas. Where it cannot be had, the SVG stays. */
  async mount(): Promise<void> {
    if (this.#canvas || this.guests.failures.has(CHART)) return;
    const found = await Promise.all([this.guests.invite(CHART), this.guests.invite(CANVAS)]).catch(() => undefined);
    const drawn = this.#drawn;
    if (!found || !drawn || this.#canvas || !this.#stage.isConnected) return;
    const [chart, { CanvasStage }] = found;
    try {
      this.#canvas = new CanvasStage(this.host, this.#stage, chart, drawn.layout, drawn.model, this.#changed);
    } catch (error) {
      this.guests.failures.set(CHART, error);
    }
    this.#changed();
  }

  readonly #changed = (): void => this.host.requestUpdate();

  /** A canvas has pixels to paint anew; an SVG follows by itself but for what it stands on. */
  readonly #recolour = (): void => {
    if (this.#canvas) this.#canvas.repaint();
    else this.plot.style.setProperty('--_ground', groundBehind(this.host));
  };

  leave(): void {
    for (const type of EVENTS) this.plot.removeEventListener(type, this.#answer);
    this.#nearness.disconnect();
    this.#theme.stop();
    this.#canvas?.destroy();
    this.#canvas = undefined;
    this.#inspector.remove();
    this.#reading.remove();
  }

  readonly #come = (entries: readonly IntersectionObserverEntry[]): void => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    this.#nearness.disconnect();
    void this.mount();
  };
}

function isSavingData(): boolean {
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
  return connection?.saveData === true;
}
