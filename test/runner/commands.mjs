// Commands a test may give to the browser it runs in; a command an engine cannot carry out is answered with a refusal.
import { pressInWebkit, resizeWebkit } from './webkit-launcher.mjs';

const COMMANDS = {
  /** Presses a key or chord as a person would: `Tab`, `Shift+Tab`. */
  async press({ browser, id }, chord) {
    if (browser.type === 'webkit') return pressInWebkit(browser.driver, chord);
    const { keyboard } = browser.getPage(id);
    // Firefox's protocol takes the space as the character alone.
    const keys = chord.split('+').map((key) => (key === 'Space' ? ' ' : key));
    for (const key of keys) await keyboard.down(key);
    for (const key of keys.toReversed()) await keyboard.up(key);
  },

  /** Sets the inner size of the page; in WebKit that of the window, which is as wide but has a toolbar. */
  async resize({ browser, id }, { width, height }) {
    if (browser.type === 'webkit') return resizeWebkit(browser.driver, width, height);
    return browser.getPage(id).setViewport({ width, height });
  },

  /** Gives the page so many device pixels a CSS pixel, as a window does that is moved to another screen. Not in WebKit. */
  async density({ browser, id }, ratio) {
    if (browser.type === 'webkit') throw new Error('webkit cannot change its density');
    const page = browser.getPage(id);
    const { width, height } =
      page.viewport() ?? (await page.evaluate(() => ({ width: innerWidth, height: innerHeight })));
    // Chromium tells a page of an emulated density only together with another size.
    for (const less of [1, 0]) await page.setViewport({ width: width - less, height, deviceScaleFactor: ratio });
  },

  /** Emulates media: `{media: 'print', features: {'prefers-color-scheme': 'dark'}}`. Chromium only. */
  async media(session, { media = '', features = {} }) {
    const list = Object.entries(features).map(([name, value]) => ({ name, value }));
    await devtools(session, 'Emulation.setEmulatedMedia', { media, features: list });
  },

  /** Touches the screen as fingers do: `[['touchStart', [[x, y], …]], ['touchMove', …], ['touchEnd', []]]`. Chromium only. */
  async touch(session, steps) {
    for (const [type, points] of steps)
      await devtools(session, 'Input.dispatchTouchEvent', {
        type,
        touchPoints: points.map(([x, y], id) => ({ x, y, id })),
      });
  },

  /** What a screen reader would meet: the accessibility tree's nodes as role, name and states. Chromium only. */
  async 'accessibility-tree'(session) {
    const { nodes } = await devtools(session, 'Accessibility.getFullAXTree');
    return nodes
      .filter(({ ignored }) => !ignored)
      .map(({ role, name, properties = [] }) => ({
        role: role?.value ?? '',
        name: name?.value ?? '',
        ...Object.fromEntries(properties.map((property) => [property.name, property.value.value])),
      }));
  },

  /** Asks for a garbage collection and answers how many bytes of script objects are alive. Chromium only. */
  async heap(session) {
    // What a first collection only lets go of, finished callbacks and weak entries, a second one takes away.
    for (let i = 0; i < 2; i++) await devtools(session, 'HeapProfiler.collectGarbage');
    const { usedSize } = await devtools(session, 'Runtime.getHeapUsage');
    return usedSize;
  },
};

const clients = new WeakMap();

async function devtools({ browser, id }, method, parameters) {
  if (browser.name !== 'chromium') throw new Error(`${browser.name} cannot ${method}`);
  const page = browser.getPage(id);
  if (!clients.has(page)) clients.set(page, await page.createCDPSession());
  return clients.get(page).send(method, parameters);
}

export const commands = {
  name: 'report-commands',
  async executeCommand({ command, payload, session }) {
    const run = command.startsWith('report:') ? COMMANDS[command.slice('report:'.length)] : undefined;
    // Null is for "not mine"; a command of ours with nothing to answer answers true.
    return run ? ((await run(session, payload)) ?? true) : null;
  },
};
