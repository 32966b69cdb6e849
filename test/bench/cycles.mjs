// What stays behind when elements come and go.
import { readSettled, withPage } from './chromium.mjs';

const CYCLES = 1000;
/** Until then the engine still compiles and learns, which is kept, but once. */
const WARM_UP = 1200;

/** Run in a page: one element after another comes, is drawn and goes; or the same one, again and again. */
const comeAndGo = async ({ tag, attributes, count, isSame }) => {
  let element;
  for (let i = 0; i < count; i++) {
    if (!element || !isSame) {
      element = document.createElement(tag);
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    }
    document.body.append(element);
    while (!element.shadowRoot?.querySelector('[part=number]')) await new Promise((resolve) => setTimeout(resolve));
    await element.updateComplete;
    element.remove();
  }
};

/** What is left of each cycle: bytes of heap, and of all of them: nodes, listeners. */
export const measureCycles = (browser, address, { tag, attributes, isSame }) =>
  withPage(browser, address, async (page, client) => {
    await page.evaluate(comeAndGo, { tag, attributes, count: WARM_UP, isSame });
    const before = await readSettled(client);
    await page.evaluate(comeAndGo, { tag, attributes, count: CYCLES, isSame });
    const after = await readSettled(client);
    return {
      heap: (after.heap - before.heap) / CYCLES,
      nodes: after.nodes - before.nodes,
      listeners: after.listeners - before.listeners,
    };
  });
