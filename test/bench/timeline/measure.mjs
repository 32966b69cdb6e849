// What timelines cost: bytes, time to be seen, the main thread's work, movement, and changes.
import { weighAll } from '../bytes.mjs';
import { readSettled, withPage } from '../chromium.mjs';
import { measureCycles } from '../cycles.mjs';
import { interleave } from '../rounds.mjs';
import { withTrace } from '../trace.mjs';
import { amountsOf, periodNames, rowsOf, TIMELINE } from './figures.mjs';
import { LIBRARIES, WAYS } from './pages.mjs';

export const PLACES = [1, 50];
export const PERIODS = [10, 100, 1000, 10_000];
export const CHANGED = 100;
export const CHANGED_PERIODS = 10;
/** One timeline is soon measured, and its times differ by less. */
const roundsFor = (places) => (places === 1 ? 9 : 5);
const CHANGES = 4;

/** Elements that come to a page and go: what tells that each is drawn, how many there are, whether it is always the same. */
const CYCLES = [
  ['a new one, as SVG', '[part=drawing][viewBox]', 1000, false],
  ['the same one, as SVG', '[part=drawing][viewBox]', 1000, true],
  ['a new one, on a canvas', 'canvas', 50, false],
];

/** Run in each page before its own scripts: the way's wish, and what moves. */
const prepare = (way) => {
  if (way === 'first') Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  globalThis.shift = 0;
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) globalThis.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
};

/**
 * Run in a page: milliseconds until everything in view is drawn as it stays. Of thousands of periods that is the SVG,
 * once it answers: Chart.js comes with a touch.
 */
const untilDrawn = async ({ way, tag, isOurs, isDense }) => {
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const isInView = (element) => element.getBoundingClientRect().top < innerHeight;
  const isDone = (element) => {
    const drawing = element.shadowRoot?.querySelector('[part="drawing"]');
    if (way === 'first') return drawing?.hasAttribute('viewBox');
    if (isDense) return element.shadowRoot?.querySelector('[role="slider"]') !== null;
    return drawing?.childElementCount === 0 && element.shadowRoot.querySelector('canvas') !== null;
  };
  // Asked for once: to know where things are a page is laid out, and where ours are is known before they are drawn.
  const near = isOurs ? [...document.querySelectorAll(tag)].filter(isInView) : [];
  const isDrawn = () => (isOurs ? near.every(isDone) : way === 'static' || globalThis.isDrawn);
  // A page that is asked in every frame draws every frame, which it would not by itself.
  while (!isDrawn()) await new Promise((resolve) => setTimeout(resolve, 10));
  await frame();
  return performance.now();
};

const untilIdle = () =>
  new Promise((resolve) => requestIdleCallback(() => setTimeout(() => requestIdleCallback(resolve), 50)));

const isOurs = (way) => way === 'first' || way === TIMELINE;

/** From the start of the navigation to the frame in which all that is in view is drawn; `asked` are the scripts until then. */
const load = ({ browser, origin, asked }, way, places, periods) =>
  withPage(browser, `${origin}/blank`, async (page, client) => {
    const { heap: blank } = await readSettled(client);
    await page.evaluateOnNewDocument(prepare, way);
    const { result, ...times } = await withTrace(page, async () => {
      await page.goto(`${origin}/${way}/${places}/${periods}`, { waitUntil: 'domcontentloaded' });
      const isDense = periods > 500;
      const visible = await page.evaluate(untilDrawn, { way, tag: TIMELINE, isOurs: isOurs(way), isDense });
      return { visible, scripts: asked() };
    });
    const { heap } = await readSettled(client);
    return { ...result, ...times, heap: heap - blank };
  });

const shiftOf = ({ browser, origin }, address) =>
  withPage(browser, `${origin}/blank`, async (page) => {
    await page.evaluateOnNewDocument(prepare, 'first');
    await page.goto(`${origin}${address}?late`);
    await page.evaluate(untilDrawn, { way: 'first', tag: TIMELINE, isOurs: true });
    await page.evaluate(untilIdle);
    return page.evaluate(() => globalThis.shift);
  });

/** Run in a page: gives every timeline other figures, draws, and so on. */
const changeAll = async ({ tag, rounds, isTag }) => {
  for (const values of rounds) {
    if (isTag)
      for (const [i, each] of [...document.querySelectorAll(tag)].entries()) each.setAttribute('rows', values[i]);
    else globalThis.changeAll(values);
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  }
};

function changeOf({ browser, origin }, way) {
  const names = periodNames(CHANGED_PERIODS);
  const rounds = Array.from({ length: CHANGES + 1 }, (_, round) =>
    Array.from({ length: CHANGED }, (_each, place) => {
      const amounts = amountsOf(CHANGED_PERIODS, place, round + 1);
      return isOurs(way) ? rowsOf(names, amounts, '万元') : amounts;
    }),
  );
  return withPage(browser, `${origin}/blank`, async (page) => {
    await page.evaluateOnNewDocument(prepare, way);
    await page.goto(`${origin}/${way}/${CHANGED}/${CHANGED_PERIODS}`);
    await page.evaluate(untilDrawn, { way, tag: TIMELINE, isOurs: isOurs(way) });
    const what = { tag: TIMELINE, isTag: isOurs(way) };
    await page.evaluate(changeAll, { ...what, rounds: rounds.slice(0, 1) });
    const { cpu } = await withTrace(page, () => page.evaluate(changeAll, { ...what, rounds: rounds.slice(1) }));
    return { cpu: cpu / CHANGES };
  });
}

/** Medians by what, count and way. */
export async function measureTimelines(arena, say) {
  const { files } = arena;
  const ways = Object.keys(WAYS);
  const results = { browser: await arena.browser.version(), bytes: {}, places: {}, periods: {}, shifts: {} };
  for (const places of PLACES) {
    say(`${places} on a page`);
    results.places[places] = await interleave(ways, roundsFor(places), async (way) => {
      const { scripts, ...times } = await load(arena, way, places, 10);
      if (places === 1) results.bytes[way] = weighAll(scripts.map((address) => files[address]));
      return times;
    });
  }
  for (const periods of PERIODS.slice(1)) {
    say(`${periods} periods`);
    // Chartist and Plot make an SVG node of each bar and label: ten thousand take them minutes.
    const able = periods > 1000 ? ways.filter((way) => way !== 'chartist' && way !== 'plot') : ways;
    results.periods[periods] = await interleave(able, 3, async (way) => {
      const { scripts: _scripts, ...times } = await load(arena, way, 1, periods);
      return times;
    });
  }
  say('layout shift');
  for (const places of [1, 10, 50]) results.shifts[places] = await shiftOf(arena, `/first/${places}/10`);
  say('coming and going');
  const attributes = { label: '扶贫资金', rows: rowsOf(periodNames(10), amountsOf(10, 0), '万元') };
  results.left = {};
  for (const [kind, drawn, cycles, isSame] of CYCLES)
    results.left[kind] = await measureCycles(arena.browser, `${arena.origin}/${TIMELINE}/0/10`, {
      tag: TIMELINE,
      attributes,
      drawn,
      cycles,
      isSame,
      warmUp: cycles,
    });
  say(`a change of ${CHANGED}`);
  results.change = await interleave(['first', TIMELINE, ...Object.keys(LIBRARIES)], 3, (way) => changeOf(arena, way));
  return results;
}
