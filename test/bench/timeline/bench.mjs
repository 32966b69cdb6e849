// Sets up the bench of the timelines: everything built, every page at its address, a server and a browser for them.
import { readFileSync } from 'node:fs';
import { bundle } from '../build.mjs';
import { startChromium, withPage } from '../chromium.mjs';
import { startServer } from '../server.mjs';
import { TIMELINE } from './figures.mjs';
import { CHANGED, CHANGED_PERIODS, measureTimelines, PERIODS, PLACES } from './measure.mjs';
import { blankPage, LIBRARIES, libraryPage, readDrawn, staticPage, timelinePage } from './pages.mjs';
import { writeTimelineResults } from './results.mjs';

const root = new URL('../../../', import.meta.url);
const textOf = (file) => readFileSync(new URL(file, root), 'utf8');

/** Where the results stand. */
export const page = 'TIMELINE.md';

/** Every number of places and periods that is asked for. */
const SIZES = [
  // An empty page, for timelines that come and go.
  [0, 10],
  ...PLACES.map((places) => [places, 10]),
  [10, 10],
  ...PERIODS.slice(1).map((periods) => [1, periods]),
  [CHANGED, CHANGED_PERIODS],
];

async function readStatic(browser, origin, size) {
  const address = `${origin}/first/${size}`;
  return withPage(browser, `${origin}/blank`, async (tab) => {
    await tab.setViewport({ width: 800, height: 30_000 });
    await tab.evaluateOnNewDocument(() =>
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
    );
    await tab.goto(address);
    await tab.waitForFunction(
      (tag) =>
        [...document.querySelectorAll(tag)].every((each) =>
          each.shadowRoot?.querySelector('[part="drawing"][viewBox]'),
        ),
      {},
      TIMELINE,
    );
    return tab.evaluate(readDrawn, TIMELINE);
  });
}

/** The results as text; undefined where there is no Chromium. */
export async function run(say, cores) {
  const browser = await startChromium();
  if (!browser) return undefined;
  const files = {
    '/blank': blankPage,
    '/embed.css': textOf('src/theme/embed.css'),
    '/uplot.css': textOf('node_modules/uplot/dist/uPlot.min.css'),
    ...(await bundle(TIMELINE, new URL('src/funding-timeline.ts', root).pathname)),
  };
  for (const name of Object.keys(LIBRARIES))
    Object.assign(files, await bundle(name, new URL(`test/bench/timeline/contestants/${name}.js`, root).pathname));
  for (const [places, periods] of SIZES) {
    const size = `${places}/${periods}`;
    files[`/first/${size}`] = files[`/${TIMELINE}/${size}`] = timelinePage(places, periods);
    for (const name of Object.keys(LIBRARIES)) files[`/${name}/${size}`] = libraryPage(name, places, periods);
  }
  const server = await startServer(files);
  try {
    for (const [places, periods] of SIZES.filter(([count]) => count > 0)) {
      const size = `${places}/${periods}`;
      files[`/static/${size}`] = staticPage(await readStatic(browser, server.origin, size));
    }
    const results = await measureTimelines({ browser, ...server, files }, say);
    return writeTimelineResults({ ...results, cores });
  } finally {
    await browser.close();
    server.stop();
  }
}
