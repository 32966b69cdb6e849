// What it costs to show a page of figures: from the start of the navigation until nothing is left to do.
import { readSettled, withPage } from './chromium.mjs';
import { withTrace } from './trace.mjs';

/** Run in each page before its own scripts. */
const watchShifts = () => {
  globalThis.shift = 0;
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) globalThis.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
};

/** Run in a page: milliseconds from the start of the navigation until every figure in view was painted. */
const waitUntilVisible = async () => {
  const hosts = [...document.querySelectorAll(':is(poverty-stat, bare-lit, hand-written, .static-stat)')];
  const isInView = (host) => host.getBoundingClientRect().top < innerHeight;
  const isDrawn = (host) => (host.shadowRoot ?? host).querySelector('[part=number]') !== null;
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  while (!hosts.filter(isInView).every(isDrawn)) await frame();
  await frame();
  return performance.now();
};

/** Run in a page: the browser has nothing left to do. */
const untilIdle = () =>
  new Promise((resolve) => requestIdleCallback(() => setTimeout(() => requestIdleCallback(resolve), 50)));

/** One load of a page: `{visible, cpu, worker, heap}`, in milliseconds and bytes. */
export const measureLoad = (browser, origin, address) =>
  withPage(browser, `${origin}/blank`, async (page, client) => {
    const { heap: blank } = await readSettled(client);
    const { result, ...times } = await withTrace(page, async () => {
      await page.goto(origin + address);
      const visible = await page.evaluate(waitUntilVisible);
      await page.evaluate(untilIdle);
      return visible;
    });
    const { heap } = await readSettled(client);
    return { visible: result, ...times, heap: heap - blank };
  });

/** How far things moved on a page whose script comes when it has long been painted. */
export const measureShift = (browser, origin, address) =>
  withPage(browser, `${origin}/blank`, async (page) => {
    await page.evaluateOnNewDocument(watchShifts);
    await page.goto(`${origin}${address}?late`);
    await page.evaluate(waitUntilVisible);
    await page.evaluate(untilIdle);
    return page.evaluate(() => globalThis.shift);
  });
