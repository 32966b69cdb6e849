// What it costs to show a map and to move it.
import { weighAll } from '../bytes.mjs';
import { withPage } from '../chromium.mjs';
import { interleave } from '../rounds.mjs';
import { withTrace } from '../trace.mjs';
import { PICTURES } from './data.mjs';
import { WAYS, addressOf } from './arena.mjs';

const ROUNDS = 11;
const STEPS = 30;

/** Run in a page: milliseconds from the start of the navigation until the map was painted. */
const waitUntilDrawn = async () => {
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  // Waiting costs the page nothing, however long it takes.
  await new Promise((resolve) => {
    if (globalThis.drawn) resolve();
    else Object.defineProperty(globalThis, 'drawn', { set: resolve });
  });
  await frame();
  const visible = performance.now();
  await new Promise((resolve) => requestIdleCallback(() => setTimeout(() => requestIdleCallback(resolve), 50)));
  return visible;
};

/** Run in a page: moves the map a few pixels a frame. */
const panAll = async (steps) => {
  for (let i = 1; i <= steps; i++) {
    globalThis.pan(4 * i);
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
};

const measureOne = (arena, way, picture) =>
  withPage(arena.browser, `${arena.origin}/blank`, async (page) => {
    const {
      result: visible,
      cpu,
      worker,
    } = await withTrace(page, async () => {
      await page.goto(arena.origin + addressOf(way, picture));
      return page.evaluate(waitUntilDrawn);
    });
    const scripts = arena.asked();
    const canPan = await page.evaluate(async () => {
      await globalThis.prepareToPan?.();
      return 'pan' in globalThis;
    });
    const moved = canPan ? await withTrace(page, () => page.evaluate(panAll, STEPS)) : { cpu: NaN };
    return { visible, cpu, worker, frame: moved.cpu / STEPS, ...weigh(arena, scripts) };
  });

const weigh = (arena, scripts) => ({ brotli: weighAll(scripts.map((file) => arena.files[file])).brotli });

/** `{[polygons × sites]: {[way]: {visible, cpu, worker, frame, brotli}}}`, medians. */
export async function measureAll(arena, say, pictures = PICTURES, rounds = ROUNDS) {
  const results = {};
  for (const picture of pictures) {
    const title = `${picture.polygons} polygons, ${picture.sites} sites`;
    say(title);
    results[title] = await interleave(Object.keys(WAYS), rounds, (way) => measureOne(arena, way, picture));
  }
  return results;
}
