// What stays behind when elements come and go.
import { readSettled, withPage } from './chromium.mjs';

const CYCLES = 1000;
/** Until then the engine still compiles and learns, which is kept, but once. */
const WARM_UP = 1200;

/** Run in a page: one element after another comes, is drawn and goes; or the same one, again and again. */
const comeAndGo = async ({ tag, attributes, drawn, count, isSame }) => {
  let element;
  for (let i = 0; i < count; i++) {
    if (!element || !isSame) {
      element = document.createElement(tag);
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    }
    document.body.append(element);
    while (!element.shadowRoot?.querySelector(drawn)) await new Promise((resolve) => setTimeout(resolve));
    await element.updateComplete;
    element.remove();
  }
};

/**
 * What is left of each cycle: bytes of heap, and of all of them: nodes, listeners. An element is drawn once it holds
 * what `drawn` selects.
 */
export const measureCycles = (
  browser,
  address,
  { tag, attributes, isSame, drawn = '[part=number]', cycles = CYCLES, warmUp = WARM_UP },
) =>
  withPage(browser, address, async (page, client) => {
    await page.evaluate(comeAndGo, { tag, attributes, drawn, count: warmUp, isSame });
    const before = await readSettled(client);
    await page.evaluate(comeAndGo, { tag, attributes, drawn, count: cycles, isSame });
    const after = await readSettled(client);
    return {
      heap: (after.heap - before.heap) / cycles,
      nodes: after.nodes - before.nodes,
      listeners: after.listeners - before.listeners,
    };
  });
