// What it costs to give the figures of a page, all at once, other values.
import { withPage } from './chromium.mjs';
import { withTrace } from './trace.mjs';

/** Run in a page: gives each element the next value of an attribute, draws the page, and so on. */
const changeAll = async ({ tag, attribute, rounds }) => {
  const elements = [...document.querySelectorAll(tag)];
  for (const values of rounds) {
    for (const [i, element] of elements.entries()) element.setAttribute(attribute, values[i]);
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  }
};

/** Milliseconds of main thread for one change of all; the first change is not counted. */
export const measureChange = (browser, address, { tag, attribute, rounds: [first, ...rounds] }) =>
  withPage(browser, address, async (page) => {
    await page.evaluate(changeAll, { tag, attribute, rounds: [first] });
    const { cpu } = await withTrace(page, () => page.evaluate(changeAll, { tag, attribute, rounds }));
    return { cpu: cpu / rounds.length };
  });
