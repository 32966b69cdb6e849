// A page whose snippets the loader upgrades: written as mark-up, looked at as a reader and as a script do.
import { startLoader } from '../../src/embed/loader.js';
import { allowedAttributes, isWidgetTag } from '../../src/embed/widget.js';
import type { Settings } from '../../src/embed/settings.js';
import { textOf } from './stat.js';
import { frames, until } from './until.js';

/** The kit's own host is the page's, as in most sites. */
export const FRAME = new URL('/dist/frame.html', location.href).href;

const KIT = new URL('/dist/embed.js', location.href).href;

export interface Page {
  readonly root: HTMLElement;
  /** The widgets that the loader put in, in the order of the page, once there are so many and all are ready. */
  widgets(count: number): Promise<HTMLElement[]>;
  /** What a reader of the page sees of the author's own text. */
  readonly text: string;
  /** Stops the loader and leaves the page. */
  stopLoader(): void;
  stop(): void;
}

const pages: Page[] = [];

/** Opens a page with that mark-up as its article. */
export function openPage(markup: string, settings: Partial<Settings> = {}): Page {
  const root = document.createElement('main');
  root.className = 'article';
  root.innerHTML = markup;
  // First on the page, so that it is near whatever else a test put there.
  document.body.prepend(root);
  window.scrollTo(0, 0);
  const stop = startLoader({ scope: '.article', hosts: [], ...settings }, KIT);
  const page = {
    root,
    widgets: (count: number) => widgetsOf(root, count),
    get text() {
      return shownText(root);
    },
    stopLoader: stop,
    stop: () => {
      stop();
      root.remove();
    },
  };
  pages.push(page);
  return page;
}

export const closePages = (): void => pages.splice(0).forEach((page) => page.stop());

async function widgetsOf(root: Element, count: number): Promise<HTMLElement[]> {
  const found = (): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('[data-report-made]')];
  await until(
    () => found().length === count && found().every(isDrawn),
    () => `${count} widgets, not ${found().length} in ${root.innerHTML}`,
  );
  // What must not come, or come twice, has had its time by then.
  await frames(count === 0 ? 10 : 3);
  if (found().length !== count)
    throw new Error(`${found().length} widgets after all, not ${count}, in ${root.innerHTML}`);
  return found();
}

/** A stand-in draws nothing. */
const isDrawn = (element: Element): boolean => !element.shadowRoot || textOf(element, 'summary') !== '';

/** The text outside of widgets that is not hidden, white space folded. */
export function shownText(root: Element): string {
  const hidden = [...root.querySelectorAll('*')].filter(
    (element) => isWidgetTag(element.localName) || getComputedStyle(element).display === 'none',
  );
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let text = '';
  while (walker.nextNode())
    if (!hidden.some((element) => element.contains(walker.currentNode))) text += walker.currentNode.textContent;
  return text.replace(/\s+/g, ' ').trim();
}

/** The attributes a widget was given. */
export function given(element: Element): Record<string, string> {
  if (!isWidgetTag(element.localName)) throw new Error(`no widget: ${element.outerHTML}`);
  return allowedAttributes(
    element.localName,
    [...element.attributes].map(({ name, value }) => [name, value] as const),
  );
}
