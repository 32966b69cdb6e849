// Opens a page of the demo in a frame of the test's own page, and keeps all that the page says.

export type Frame = Window & typeof globalThis;

/** A page of the demo, open and settled. */
export interface OpenPage {
  readonly document: Document;
  readonly window: Frame;
  /** What came on the console, and what the browser refused or could not load. */
  readonly lines: readonly string[];
  setWidth(width: number): void;
  close(): void;
}

/** Opens `/demo/<name>` and waits until each figure on it is drawn or has said why it cannot be. */
export async function openPage(name: string, width = 1100): Promise<OpenPage> {
  const lines: string[] = [];
  const settled = new Set<EventTarget | undefined>();
  const frame = document.createElement('iframe');
  frame.height = '900';
  frame.width = String(width);
  // The true address, not a srcdoc: there Firefox takes 'self' in the page's security policy for no address at all.
  frame.src = `/demo/${name}`;
  document.body.append(frame);
  // Modules run once the page is parsed and all they import is fetched: long after the page's window is there.
  await until(() => frame.contentWindow?.location.pathname === `/demo/${name}`, lines);
  const window = frame.contentWindow as Frame;
  const failed = new Set<EventTarget | undefined>();
  window.addEventListener('report-error', (heard) => failed.add(heard.composedPath()[0]));
  listen(window, lines, settled);
  await until(() => window.document.readyState === 'complete', lines);
  const figures = [
    ...window.document.querySelectorAll(
      ':is(poverty-stat, funding-timeline, relocation-map):not([src*="never-answers"])',
    ),
  ];
  await until(() => figures.every((figure) => settled.has(figure)), lines);
  await walkThrough(window, lines, failed);
  return {
    document: window.document,
    window,
    lines,
    setWidth: (wanted) => (frame.width = String(wanted)),
    close: () => frame.remove(),
  };
}

/** What waits for readers to come near is there when they have been everywhere: boundaries, or why there is none. */
async function walkThrough(window: Frame, lines: string[], failed: Set<EventTarget | undefined>): Promise<void> {
  for (const map of window.document.querySelectorAll('relocation-map[boundary]')) {
    map.scrollIntoView();
    await until(() => failed.has(map) || !!map.shadowRoot?.querySelector('[part="region"], [part="canvas"]'), lines);
  }
  window.scrollTo(0, 0);
}

/** Keeps what the page says on its console, and what goes wrong in it. */
export function listen(window: Frame, lines: string[], settled: Set<EventTarget | undefined>): void {
  for (const level of ['debug', 'log', 'info', 'warn', 'error'] as const) {
    window.console[level] = (...words: unknown[]) => {
      const line = words.map(String).join(' ');
      if (!line.startsWith('Lit is in dev mode')) lines.push(line);
    };
  }
  const nameOf = (event: Event): string => (event.target instanceof window.Element ? event.target.outerHTML : '');
  window.addEventListener('error', (event) => lines.push(event.message ?? `not loaded: ${nameOf(event)}`), true);
  window.addEventListener('unhandledrejection', ({ reason }) => lines.push(String(reason)));
  window.document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    lines.push(`refused: ${violatedDirective} ${blockedURI}`),
  );
  for (const event of ['report-ready', 'report-error'] as const)
    window.addEventListener(event, (heard) => settled.add(heard.composedPath()[0]));
}

const PATIENCE = 15_000;

/** Looks again at every turn of the event loop, and gives up before the runner does, with what the page said. */
export async function until(isTrue: () => boolean, lines: readonly string[] = []): Promise<void> {
  const end = performance.now() + PATIENCE;
  while (!isTrue()) {
    if (performance.now() > end) throw new Error(`The page did not settle. It said:\n${lines.join('\n')}`);
    await new Promise((resolve) => setTimeout(resolve));
  }
}

interface Axe {
  run(context: Document): Promise<{ violations: { id: string; nodes: { target: unknown; html: string }[] }[] }>;
}

/** The page's own copy of axe: it sees one document, and only from inside. */
export async function loadAxe(window: Frame): Promise<Axe> {
  const script = window.document.createElement('script');
  script.src = '/node_modules/axe-core/axe.min.js';
  const isLoaded = new Promise((resolve) => script.addEventListener('load', resolve));
  window.document.head.append(script);
  await isLoaded;
  return (window as unknown as { axe: Axe }).axe;
}
