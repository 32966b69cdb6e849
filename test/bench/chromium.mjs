// Chromium for the bench: started once, a new process for each page, and its own account of the memory it holds.
import puppeteer from 'puppeteer-core';
import { ensureBrowsers } from '../runner/browsers.mjs';

const ARGUMENTS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** A browser, or undefined where there is none; which one is missing has then been said. */
export async function startChromium() {
  const { chromium } = ensureBrowsers(['chromium']);
  // A watched network decodes every answer once more, on the page's own thread.
  return chromium && puppeteer.launch({ executablePath: chromium, args: ARGUMENTS, networkEnabled: false });
}

/** Calls `use` with a page in a process of its own, which has already drawn the page at `address`. */
export async function withPage(browser, address, use) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const failed = new Promise((_resolve, reject) => page.once('pageerror', reject));
    failed.catch(() => {});
    await page.setViewport({ width: 800, height: 900 });
    const client = await page.createCDPSession();
    await page.goto(address);
    // A page whose script fails would be waited for in vain.
    return await Promise.race([use(page, client), failed]);
  } finally {
    await context.close();
  }
}

/** What the page holds once everything that nobody holds is gone: bytes of heap, nodes, listeners. */
export async function readSettled(client) {
  await client.send('Performance.enable');
  for (let i = 0; i < 3; i++) await client.send('HeapProfiler.collectGarbage');
  const { metrics } = await client.send('Performance.getMetrics');
  const by = Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  return { heap: by.JSHeapUsedSize, nodes: by.Nodes, listeners: by.JSEventListeners };
}
