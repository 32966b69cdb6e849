// Opens a page of the demo in a frame of the test's own page, and keeps all that the page says from its first line on.

/** A page of the demo, open and settled. */
export interface OpenPage {
  readonly document: Document;
  readonly window: Window & typeof globalThis;
  /** What came on the console, and what the browser refused or could not load. */
  readonly lines: readonly string[];
  setWidth(width: number): void;
  close(): void;
}

interface Heard {
  lines: string[];
  settled: Set<EventTarget>;
}

/** Goes before everything else in the page, its security policy too, so that nothing is missed and nothing refused. */
const EAR = `<script>
  const heard = (window.heard = { lines: [], settled: new Set() });
  const keep = (line) => heard.lines.push(line);
  for (const level of ['debug', 'log', 'info', 'warn', 'error'])
    console[level] = (...words) => String(words[0]).startsWith('Lit is in dev mode') || keep(words.map(String).join(' '));
  addEventListener('error', (event) => keep(event.message ?? 'not loaded: ' + event.target.outerHTML), true);
  addEventListener('unhandledrejection', (event) => keep(String(event.reason)));
  addEventListener('securitypolicyviolation', (event) => keep('refused: ' + event.violatedDirective + ' ' + event.blockedURI));
  for (const name of ['report-ready', 'report-error'])
    addEventListener(name, (event) => heard.settled.add(event.composedPath()[0]));
</script>
<script src="/node_modules/axe-core/axe.min.js"></script>`;

/** Opens `/demo/<name>` and waits until each figure on it is drawn or has said why it cannot be. */
export async function openPage(name: string, width = 1100): Promise<OpenPage> {
  const address = new URL(`/demo/${name}`, location.href);
  const markup = await (await fetch(address)).text();
  const frame = document.createElement('iframe');
  frame.height = '900';
  frame.width = String(width);
  frame.srcdoc = markup.replace('<head>', `<head><base href="${address.href}">${EAR}`);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const window = frame.contentWindow as Window & typeof globalThis & { heard: Heard };
  const figures = [...window.document.querySelectorAll('poverty-stat:not([src*="never-answers"])')];
  await until(() => figures.every((figure) => window.heard.settled.has(figure)));
  return {
    document: window.document,
    window,
    lines: window.heard.lines,
    setWidth: (wanted) => (frame.width = String(wanted)),
    close: () => frame.remove(),
  };
}

/** Looks again at every turn of the event loop; the runner's own limit ends what never comes true. */
async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await new Promise((resolve) => setTimeout(resolve));
}
