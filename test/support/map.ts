// A <relocation-map> on the test page: made from attributes, awaited until its picture is drawn.
import '../../src/relocation-map.js';
import type { RelocationMapElement } from '../../src/index.js';
import { parts, setAttributes, type Attributes } from './stat.js';
import { until } from './until.js';

export { clearStage, part, parts, textOf } from './stat.js';

/** Ten sites of a made-up county, the last without a position. */
export const SITES =
  '名称|户数|人数|经度|纬度; 一号点|1203|4816|110.31|33.59; 二号点|987|3902|110.24|33.66; 三号点|640|2551|110.20|33.75; ' +
  '四号点|866|3470|110.47|33.42; 五号点|402|1617|110.60|33.57; 六号点|198|803||';

export const FLOWS = '来自|名称|户数|人数; 石河组|文阁|2|8; 星火组|文阁|7|26; 魏家寨组|文阁|75|254; 水营组|文阁|2|10';

const ring = (west: number, south: number): number[][] => [
  [west, south],
  [west + 0.3, south],
  [west + 0.3, south + 0.3],
  [west, south + 0.3],
  [west, south],
];

/** Two townships around the sites. */
export const COUNTY = {
  type: 'FeatureCollection',
  features: [
    { type: 'Feature', properties: { name: '甲镇' }, geometry: { type: 'Polygon', coordinates: [ring(110.1, 33.4)] } },
    { type: 'Feature', properties: { name: '乙镇' }, geometry: { type: 'Polygon', coordinates: [ring(110.4, 33.4)] } },
  ],
};

/** On the page, before anything was drawn. */
export function placeMap(
  attributes: Attributes,
  children = '',
  properties: Partial<RelocationMapElement> = {},
): RelocationMapElement {
  const stage = document.querySelector('main#stage') ?? document.body.appendChild(document.createElement('main'));
  stage.id = 'stage';
  const element = document.createElement('relocation-map');
  setAttributes(element, { lang: 'zh-Hans', ...attributes });
  element.innerHTML = children;
  Object.assign(element, properties);
  stage.append(element);
  return element;
}

/** The same once list and picture show; `wanted` is a part that has to be there, by default any mark. */
export async function showMap(
  attributes: Attributes,
  children = '',
  properties: Partial<RelocationMapElement> = {},
  wanted = 'site',
): Promise<RelocationMapElement> {
  const element = placeMap(attributes, children, properties);
  await untilPart(element, wanted);
  return element;
}

export async function untilPart(element: RelocationMapElement, name: string): Promise<void> {
  await until(
    () => parts(element, name).some((found) => !found.closest('[part=key]')),
    () => `[part=${name}] in ${element.shadowRoot?.innerHTML.slice(0, 400)}`,
  );
  await element.updateComplete;
}

/** Where the regions lie in the picture, and how large they are, in pixels: a finer ground has units of its own. */
export function regionsIn(element: RelocationMapElement): { x: number; y: number; width: number } {
  const picture = parts(element, 'map')[0]!;
  const [here, there] = [picture, picture.querySelector('g')!].map((each) => each.getBoundingClientRect());
  const round = (pixels: number): number => Math.round(pixels * 10) / 10;
  return { x: round(there!.left - here!.left), y: round(there!.top - here!.top), width: round(there!.width) };
}

export const rows = (element: RelocationMapElement): HTMLButtonElement[] => parts(element, 'row');

/** The names in the list, from the first. */
export const names = (element: RelocationMapElement): string[] =>
  parts(element, 'name').map(({ textContent }) => textContent);

/** A mouse or a finger somewhere in the picture, in its own pixels. */
export function pointAt(element: RelocationMapElement, type: string, x: number, y: number, more: object = {}): Event {
  const viewport = parts(element, 'viewport')[0]!;
  const { left, top } = viewport.getBoundingClientRect();
  const init = { bubbles: true, composed: true, cancelable: true, clientX: left + x, clientY: top + y, ...more };
  const event = type.startsWith('pointer')
    ? new PointerEvent(type, { pointerId: 1, pointerType: 'mouse', ...init })
    : type === 'wheel'
      ? new WheelEvent(type, init)
      : new MouseEvent(type, init);
  viewport.dispatchEvent(event);
  return event;
}

/** Where a circle stands. */
export const centre = (mark: Element): [x: number, y: number] => [
  Number(mark.getAttribute('cx')),
  Number(mark.getAttribute('cy')),
];
