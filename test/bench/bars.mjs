// What the stat promises, and whether one run of the bench kept it.
import { STAT } from './figures.mjs';

const KILO = 1000;

/** Less than this left of a cycle is the engine's own noise: an element that stays behind holds thousands. */
const NOISE = 64;

const most = (numbers) => Math.max(...numbers);

/** Each bar: what is promised, what was measured as text, whether it was kept. */
export function judge({ bytes, loads, shifts, change, cycles }) {
  const cpu = (count, against) => loads[count][STAT].cpu / loads[count][against].cpu;
  const shift = most([1, 10, 100].map((count) => shifts[count][STAT]));
  const left = [cycles.new[STAT], cycles.same[STAT]];
  const heap = most(left.map((each) => each.heap));
  const bareHeap = most([cycles.new, cycles.same].map((each) => each['bare-lit'].heap));
  return [
    atMost('bytes until the final first picture, brotli', bytes[STAT].brotli / KILO, 12, ' kB'),
    atMost('CPU for 1, of a bare Lit element', cpu(1, 'bare-lit'), 1.15, 'x'),
    atMost('CPU for 1000, of static HTML', cpu(1000, 'plain'), 1.2, 'x'),
    atMost('layout shift, 1 to 100, with `embed.css`', shift, 0, '', 3),
    atMost('changing 100, of a bare Lit element', change[STAT].cpu / change['bare-lit'].cpu, 1.1, 'x'),
    atMost('nodes left of 1000 that came and went', most(left.map(({ nodes }) => nodes)), 0, '', 0),
    atMost('listeners left', most(left.map(({ listeners }) => listeners)), 0, '', 0),
    atMost('heap left of each, in bytes', heap, Math.max(NOISE, 1.5 * bareHeap), '', 0),
  ];
}

const atMost = (title, measured, bar, unit, digits = 2) => ({
  title,
  measured: `${measured.toFixed(digits)}${unit}`,
  bar: `${Number(bar.toFixed(2))}${unit}`,
  isKept: Number(measured.toFixed(digits)) <= bar,
});
