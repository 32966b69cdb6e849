// The only file that imports Chart.js: a controller and an element of our own, for bars with a start and an end, drawn
// where the layout says. Fetched when a timeline comes near the screen and the page is idle, or when it is touched.
import {
  BasicPlatform,
  Chart,
  DatasetController,
  Element,
  type ChartConfiguration,
  type Plugin,
  type UpdateMode,
} from 'chart.js';
import type { Palette } from '../../../drawing/scene.js';
import { drawMark } from '../../shared/tools/canvas.js';
import { backMarks } from './funding-timeline.axis-marks.js';
import { seamMarks } from './funding-timeline.bar-marks.js';
import { boxesOf, type DrawnBox } from '../layout/funding-timeline.boxes.js';
import type { Layout } from '../layout/funding-timeline.layout.js';
import { frontMarks } from './funding-timeline.marks.js';
import { edgesPath, hatchPath } from './funding-timeline.hatch.js';
import { patternPath } from './funding-timeline.pattern.js';

const KIND = 'report-timeline';
/** The transition from one measure to another. */
const MOVING = 'move' as UpdateMode;

type Geometry = Pick<DrawnBox, 'x' | 'y' | 'width' | 'height'>;

/** One box of a bar, on its way from where it stood to where it stands. */
class SpanElement extends Element<Geometry> {
  static id = 'report-span';
  static override defaults = {};

  look: DrawnBox | undefined;

  paint(brush: CanvasRenderingContext2D, { tones }: Palette): void {
    const { look } = this;
    const box = this.getProps(['x', 'y', 'width', 'height']);
    if (!look || box.height <= 0) return;
    const colour = tones[look.tone];
    brush.save();
    brush.fillStyle = brush.strokeStyle = colour;
    brush.globalAlpha = look.isPartial ? look.opacity * 0.16 : look.opacity;
    brush.fillRect(box.x, box.y, box.width, box.height);
    if (look.isPartial) {
      brush.globalAlpha = look.opacity;
      brush.lineWidth = 1.5;
      brush.stroke(new Path2D(hatchPath(box) + edgesPath(box)));
    } else if (look.pattern !== 'plain') {
      brush.globalAlpha = 0.7;
      brush.strokeStyle = tones.ground;
      brush.stroke(new Path2D(patternPath(box, look.pattern)));
    }
    brush.restore();
  }
}

/** The colours of each chart: options would remember the first. */
const palettes = new WeakMap<HTMLCanvasElement, Palette>();

/** Puts each box where the layout says: Chart.js itself would guess a bar's width from its neighbours. */
class SpanController extends DatasetController {
  static id = KIND;
  static defaults = { datasetElementType: false, dataElementType: SpanElement.id };

  override linkScales(): void {}

  override parse(): void {}

  override update(mode: UpdateMode): void {
    // Only from one measure to another do bars move. To ask each for its motion would take the longest of all.
    const elements = this._cachedMeta.data as unknown as SpanElement[];
    this.updateElements(elements, 0, elements.length, mode === MOVING ? mode : 'none');
  }

  override updateElements(elements: SpanElement[], start: number, count: number, mode: UpdateMode): void {
    const boxes = this.getDataset().data as unknown as DrawnBox[];
    for (let i = start; i < start + count; i++) {
      const { x, y, width, height } = boxes[i]!;
      elements[i]!.look = boxes[i];
      this.updateElement(elements[i] as never, i, { x, y, width, height }, mode);
    }
  }

  override draw(): void {
    const { ctx, canvas } = this.chart;
    const palette = palettes.get(canvas)!;
    for (const element of this._cachedMeta.data) (element as unknown as SpanElement).paint(ctx, palette);
  }
}

/** Knows no page: sizes, events and densities are the stage's. The library's own such platform does without motion. */
class StagePlatform extends BasicPlatform {
  override updateConfig(): void {}
}

Chart.register(SpanController, SpanElement);

/** A timeline drawn by Chart.js. */
export interface ChartGuest {
  /** Draws another layout; bars move there where `isMoving`, and are there at once where not. */
  draw(layout: Layout, isMoving: boolean): void;
  /** Draws the same in other colours. */
  paint(palette: Palette): void;
  /** Draws the same for another density of the screen. */
  sharpen(): void;
  destroy(): void;
}

const MOVE = 350;

/** A canvas has whole pixels, and on any other size they would be blurred: Chart.js gives it that of the layout. */
function fitToPixels({ style, width, height }: HTMLCanvasElement, ratio: number): void {
  style.setProperty('width', `${width / ratio}px`);
  style.setProperty('height', `${height / ratio}px`);
}

/** Throws where the browser gives no canvas. */
export function mountChart(canvas: HTMLCanvasElement, layout: Layout, palette: Palette): ChartGuest {
  if (!canvas.getContext('2d')) throw new Error('This browser gives no canvas to draw on.');
  let shown = layout;
  let colours = palette;
  const frame: Plugin = {
    id: 'report-frame',
    beforeDatasetsDraw({ ctx, currentDevicePixelRatio }) {
      fitToPixels(canvas, currentDevicePixelRatio);
      backMarks(shown).forEach((mark) => drawMark(ctx, mark, colours));
    },
    afterDatasetsDraw: ({ ctx }) =>
      [...seamMarks(shown), ...frontMarks(shown)].forEach((mark) => drawMark(ctx, mark, colours)),
  };
  palettes.set(canvas, palette);
  canvas.width = layout.width;
  canvas.height = layout.height;
  const chart = new Chart(canvas, {
    type: KIND,
    platform: StagePlatform,
    data: { datasets: [{ data: boxesOf(layout) }] },
    plugins: [frame],
    options: {
      responsive: false,
      maintainAspectRatio: false,
      events: [],
      devicePixelRatio: devicePixelRatio,
      animation: { duration: 0 },
      animations: { boxes: { type: 'number', properties: ['x', 'y', 'width', 'height'] } },
      transitions: { move: { animation: { duration: MOVE, easing: 'easeOutCubic' } } },
    },
  } as unknown as ChartConfiguration);
  return {
    draw(next, isMoving) {
      const isResized = next.width !== shown.width || next.height !== shown.height;
      const boxes = boxesOf(next);
      const isSame = boxes.length === chart.data.datasets[0]!.data.length;
      shown = next;
      chart.data.datasets[0]!.data = boxes as never;
      if (isResized) chart.resize(next.width, next.height);
      chart.update(isMoving && isSame && !isResized ? MOVING : 'none');
    },
    paint(next) {
      palettes.set(canvas, (colours = next));
      chart.draw();
    },
    sharpen() {
      chart.options.devicePixelRatio = devicePixelRatio;
      chart.resize(shown.width, shown.height);
      chart.update('none');
    },
    destroy: () => chart.destroy(),
  };
}
