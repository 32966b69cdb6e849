// A <poverty-stat> on the test page: made from attributes, awaited until it shows, and read as a person reads it.
import '../../src/poverty-stat.js';
import type { PovertyStatElement } from '../../src/index.js';
import { until } from './until.js';

export type Attributes = Record<string, string>;

const stage = (): HTMLElement => {
  const found = document.querySelector<HTMLElement>('main#stage');
  if (found) return found;
  const made = document.createElement('main');
  made.id = 'stage';
  document.body.append(made);
  return made;
};

/** Empties the page; to be called after each test. */
export const clearStage = (): void => {
  stage().remove();
  document.documentElement.lang = '';
};

export const setAttributes = (element: Element, attributes: Attributes): void => {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
};

/** An element with those attributes and children, not yet on the page. */
export function makeStat(attributes: Attributes, children = ''): PovertyStatElement {
  const element = document.createElement('poverty-stat');
  setAttributes(element, attributes);
  element.innerHTML = children;
  return element;
}

/** The same on the page, before anything was drawn. */
export function placeStat(attributes: Attributes, children = '', parent: ParentNode = stage()): PovertyStatElement {
  const element = makeStat(attributes, children);
  parent.append(element);
  return element;
}

/** The same once it shows its figure. */
export async function showStat(
  attributes: Attributes,
  children = '',
  parent: ParentNode = stage(),
): Promise<PovertyStatElement> {
  return shown(placeStat(attributes, children, parent));
}

export async function shown(element: PovertyStatElement): Promise<PovertyStatElement> {
  await element.updateComplete;
  await until(
    () => parts(element, 'figure').length > 0,
    () => 'the figure',
  );
  await element.updateComplete;
  return element;
}

export const parts = <E extends Element = HTMLElement>(element: Element, name: string): E[] => [
  ...(element.shadowRoot?.querySelectorAll<E>(`[part~="${name}"]`) ?? []),
];

export function part<E extends Element = HTMLElement>(element: Element, name: string): E {
  const [found] = parts<E>(element, name);
  if (!found) throw new Error(`no [part~="${name}"] in ${element.outerHTML}`);
  return found;
}

/** A part's text as it reads: white space folded; '' where there is no such part. */
export const textOf = (element: Element, name: string): string =>
  parts(element, name)
    .map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())
    .join(' | ');

/** Waits until the sentence is the one wanted. */
export const untilSummary = (element: Element, wanted: string): Promise<unknown> =>
  until(
    () => textOf(element, 'summary') === wanted,
    () => `“${wanted}”, not “${textOf(element, 'summary')}”`,
  );

/** Opens the exact figures as a click does. */
export async function openData(element: HTMLElement & { updateComplete: Promise<unknown> }): Promise<HTMLElement> {
  part(element, 'data-button').click();
  const data = await until(
    () => parts(element, 'data')[0],
    () => 'the data',
  );
  await element.updateComplete;
  return data;
}

/** Every event of a name that reaches the document while `act` runs. */
export async function eventsDuring<K extends 'report-ready' | 'report-error'>(
  name: K,
  act: () => Promise<unknown>,
): Promise<HTMLElementEventMap[K][]> {
  const met: Event[] = [];
  const meet = (event: Event): void => void met.push(event);
  document.addEventListener(name, meet);
  await act().finally(() => document.removeEventListener(name, meet));
  return met as HTMLElementEventMap[K][];
}

export const clickTool = (element: Element, name: string): void => {
  const tool = parts<HTMLButtonElement>(element, 'tool').find(({ textContent }) => textContent.trim() === name);
  if (!tool) throw new Error(`no tool “${name}”`);
  tool.click();
};
