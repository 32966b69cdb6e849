// A <funding-timeline> on the test page: made from attributes, awaited until it shows, and looked at as a reader does.
import '../../src/funding-timeline.js';
import type { FundingTimelineElement } from '../../src/index.js';
import { parts, setAttributes, type Attributes } from './stat.js';
import { until } from './until.js';

export const SEED = {
  lang: 'zh',
  label: '扶贫资金',
  rows: '2016–2019|54.73亿元; 2020|9.77亿元',
  'as-of': '2020-10-21',
  source: '丹凤宣传',
};

const stage = (): HTMLElement => {
  const found = document.querySelector<HTMLElement>('main#stage');
  if (found) return found;
  const made = document.createElement('main');
  made.id = 'stage';
  document.body.append(made);
  return made;
};

export function placeTimeline(
  attributes: Attributes,
  children = '',
  parent: ParentNode = stage(),
): FundingTimelineElement {
  const element = document.createElement('funding-timeline');
  setAttributes(element, attributes);
  element.innerHTML = children;
  parent.append(element);
  return element;
}

/** The same once its drawing stands. */
export async function showTimeline(
  attributes: Attributes,
  children = '',
  parent: ParentNode = stage(),
): Promise<FundingTimelineElement> {
  return drawn(placeTimeline(attributes, children, parent));
}

export async function drawn(element: FundingTimelineElement): Promise<FundingTimelineElement> {
  await until(
    () => element.shadowRoot && element.shadowRoot.querySelector('[part="drawing"][viewBox]'),
    () => 'the drawing',
  );
  await element.updateComplete;
  return element;
}

/** Waits until readers' moves are answered. */
export async function alive(element: FundingTimelineElement): Promise<HTMLElement> {
  return until(
    () => element.shadowRoot!.querySelector<HTMLElement>('[part="plot"][role="slider"][aria-valuetext]'),
    () => 'the plot to answer',
  );
}

/** Waits until Chart.js draws. */
export async function onCanvas(element: FundingTimelineElement): Promise<HTMLCanvasElement> {
  return until(
    () =>
      element.shadowRoot!.querySelector('[part="drawing"]')?.childElementCount === 0 &&
      element.shadowRoot!.querySelector('canvas'),
    () => 'the canvas',
  );
}

/** In every test of a suite the reader saves data: Chart.js is not fetched until the plot is touched. */
export function saveData(): void {
  beforeEach(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true }));
  afterEach(() => Object.defineProperty(navigator, 'connection', { value: undefined, configurable: true }));
}

export interface Drawn {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The bars as they stand on the page, in CSS pixels of the drawing. */
export const barsOf = (element: Element): Drawn[] =>
  parts<SVGRectElement>(element, 'bar').map((bar) => {
    const { x, y, width, height } = bar.getBBox();
    return { x, y, width, height };
  });

/** The texts of a part of the drawing. */
export const textsOf = (element: Element, name: string): string[] =>
  parts(element, name).map(({ textContent }) => textContent.trim());

/** The colour of a canvas at a point in CSS pixels, as `[red, green, blue, alpha]`. */
export function pixelAt(canvas: HTMLCanvasElement, x: number, y: number): number[] {
  const ratio = canvas.width / canvas.getBoundingClientRect().width;
  return [...canvas.getContext('2d')!.getImageData(Math.floor(x * ratio), Math.floor(y * ratio), 1, 1).data];
}
