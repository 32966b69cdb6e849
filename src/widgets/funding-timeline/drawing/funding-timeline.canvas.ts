// The stage on which Chart.js draws: a canvas over the plot that follows the screen's density and the reader's wish for
// calm. Fetched together with Chart.js.
import { readPalette } from '../../../theme/palette.js';
import type { ChartGuest } from './funding-timeline.chart.js';
import type * as ChartModule from './funding-timeline.chart.js';
import type { Layout } from '../layout/funding-timeline.layout.js';
import type { TimelineModel } from '../funding-timeline.model.js';

const REDUCED_MOTION = '(prefers-reduced-motion: reduce)';
export class CanvasStage {
  readonly #canvas = document.createElement('canvas');
  readonly #chart: ChartGuest;
  readonly #print = matchMedia('print');
  #density: MediaQueryList | undefined;
  #model: TimelineModel;

  /** Draws at once. Throws where the browser gives no canvas. */
  constructor(
    private readonly host: HTMLElement,
    place: HTMLElement,
    { mountChart }: typeof ChartModule,
    layout: Layout,
    model: TimelineModel,
    private readonly printed: () => void,
  ) {
    this.#model = model;
    this.#canvas.part.add('canvas');
    this.#canvas.ariaHidden = 'true';
    this.#chart = mountChart(this.#canvas, layout, this.#readPalette());
    // Under what is said of a bar.
    place.prepend(this.#canvas);
    this.#print.addEventListener('change', this.printed);
    this.#watchDensity();
  }

  /** On paper the SVG stands in: it has no pixels. */
  get isResting(): boolean {
    return this.#print.matches;
  }

  /** Draws another layout; bars move to where another measure puts them, but not where the reader wants calm. */
  draw(layout: Layout, model: TimelineModel): void {
    const isMoving = model !== this.#model && !matchMedia(REDUCED_MOTION).matches;
    this.#model = model;
    this.#chart.draw(layout, isMoving);
  }

  destroy(): void {
    this.#print.removeEventListener('change', this.printed);
    this.#density?.removeEventListener('change', this.#sharpen);
    this.#chart.destroy();
    this.#canvas.remove();
  }

  #readPalette(): ReturnType<typeof readPalette> {
    const palette = readPalette(this.host, this.host.shadowRoot!);
    // What lies over the drawing stands on the page's own ground.
    this.host
      .shadowRoot!.querySelector<HTMLElement>('[part="plot"]')
      ?.style.setProperty('--_ground', palette.tones.ground);
    return palette;
  }

  /** Draws the same in the page's colours of this moment. */
  repaint(): void {
    this.#chart.paint(this.#readPalette());
  }

  #watchDensity(): void {
    this.#density?.removeEventListener('change', this.#sharpen);
    this.#density = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
    this.#density.addEventListener('change', this.#sharpen);
  }

  readonly #sharpen = (): void => {
    this.#chart.sharpen();
    this.#watchDensity();
  };
}
