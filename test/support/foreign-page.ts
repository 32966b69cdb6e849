// A page of somebody else's, with its own rules, scripts and security policy, in a frame of the test's page.
import { textOf } from './stat.js';
import { until } from './until.js';

export type Foreign = Window & typeof globalThis;

export interface ForeignPage {
  readonly frame: HTMLIFrameElement;
  readonly window: Foreign;
  readonly document: Document;
  /** What the browser refused, and every fault that reached the window. */
  readonly faults: string[];
}

const frames: HTMLIFrameElement[] = [];

export const closeForeignPages = (): void => frames.splice(0).forEach((frame) => frame.remove());

/** The kit as a page links it. */
export const LOADER = '<script type="module" src="/src/embed.ts"></script>';

/** Opens mark-up as a whole page under a policy. What it says while it is parsed is kept too. */
export async function openForeignPage(html: string, csp = '', style = ''): Promise<ForeignPage> {
  const frame = document.createElement('iframe');
  frame.width = '640';
  frame.height = '600';
  frame.setAttribute('style', style);
  frame.src = `/made-page?${new URLSearchParams({ html: `<!doctype html>${html}`, csp })}`;
  frames.push(frame);
  document.body.prepend(frame);
  window.scrollTo(0, 0);
  const page = await until(
    () => frame.contentWindow?.location.pathname === '/made-page' && (frame.contentWindow as Foreign),
    () => 'the page',
  );
  const faults: string[] = [];
  page.addEventListener('error', ({ message }) => faults.push(message ?? 'not loaded'), true);
  page.addEventListener('unhandledrejection', ({ reason }) => faults.push(String(reason)));
  page.document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    faults.push(`${violatedDirective} ${blockedURI}`),
  );
  return { frame, window: page, document: page.document, faults };
}

/** The stats of the page once so many show their figure. */
export async function statsIn({ document, faults }: ForeignPage, count: number): Promise<HTMLElement[]> {
  const all = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('poverty-stat')];
  await until(
    () => all().length === count && all().every((stat) => textOf(stat, 'figure') !== ''),
    () => `${count} figures in ${document.body?.innerHTML}; ${faults.join('; ')}`,
  );
  return all();
}

/** Whether a reader can see it: it has a box, and nothing around it is hidden. */
export const isSeen = (element: Element): boolean => {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && element.checkVisibility();
};
