// The results of one run, as a page of tables.
import { judge } from './bars.mjs';
import { STAT } from './figures.mjs';
import { WAYS } from './pages.mjs';
import { ratio, table, verdict } from './tables.mjs';

const whole = (number) => Math.round(number).toLocaleString('en').replaceAll(',', ' ');
const oneDigit = (number) => number.toFixed(1);

const waysOf = (byWay) => Object.keys(WAYS).filter((way) => way in byWay);

export function writeResults(results) {
  const { browser, cores, loads, bytes, shifts, change, cycles } = results;
  const bars = judge(results);
  const missed = bars.filter(({ isKept }) => !isKept);
  return `# What a \`<${STAT}>\` costs

Written by \`npm run bench\`: ${cores} cores, headless ${browser.replace('Chrome/', 'Chromium ').replace(/\..*/, '')}. Contestants take turns in every round; each number is the
median of seven rounds (five for 1000 figures and for coming and going). Times are milliseconds of the page's main
thread at work, all but "visible", which is by the clock and holds whatever else the machine did. Every contestant draws
the same mark-up with the same style sheet: a rate, before and after, and its source. kB are thousands of bytes.

Our file carries a line that has Chromium compile it away from the main thread, as the files for pages do; the others'
carry none.

## The bars

${missed.length === 0 ? 'All are kept.' : `**${missed.length} of ${bars.length} are missed**: ${missed.map(({ title, measured, bar }) => `${title} (${measured}, bar ${bar})`).join('; ')}.`}

${table(
  ['', 'measured', 'at most', ''],
  bars.map(({ title, measured, bar, isKept }) => [title, measured, bar, verdict(isKept)]),
)}

The static HTML of the bar is written as pages are, without \`content-visibility\`. Against the same HTML with it, 1000
figures cost ${ratio(loads[1000][STAT].cpu, loads[1000].static.cpu)}, and each one in use holds ${ratio(heapOfEach(loads, STAT), heapOfEach(loads, 'bare-lit'))} the heap of a bare Lit element.

## Bytes

All scripts a page fetches until its figures are drawn for good, minified, Lit included, each file packed by itself.

${table(
  ['', 'raw', 'gzip', 'brotli'],
  waysOf(bytes).map((way) => [WAYS[way], ...sizes(bytes[way])]),
)}

What other stats fetch:

${table(
  ['', 'raw', 'gzip', 'brotli'],
  Object.entries(results.kinds).map(([kind, files]) => [kind, ...sizes(files)]),
)}

The stat's files:

${table(
  ['', 'raw', 'gzip', 'brotli'],
  [
    ...results.early.map((file) => [file.name, ...sizes(file)]),
    ...results.later.map((file) => [`${file.name} (only when asked for)`, ...sizes(file)]),
  ],
)}

${Object.entries(loads).map(writeLoads).join('\n\n')}

## Layout shift

How far the page moved when its script came 0.4 s late, long after the first paint.

${table(
  ['figures', ...Object.keys(shifts)],
  Object.keys(shifts[1]).map((way) => [
    WAYS[way] ?? `${WAYS[STAT]} without \`embed.css\``,
    ...Object.values(shifts).map((each) => each[way].toFixed(3)),
  ]),
)}

## Changing 100

Another value for each of 100 figures, drawn.

${table(
  ['', 'CPU', 'of bare Lit'],
  waysOf(change).map((way) => [WAYS[way], oneDigit(change[way].cpu), ratio(change[way].cpu, change['bare-lit'].cpu)]),
)}

## Coming and going

What is left after elements were connected, drawn and disconnected 1000 times, garbage collected. A few bytes either way
are the engine's own.

${table(
  ['', 'bytes each', 'nodes', 'listeners'],
  [...writeCycles('a new one each time', cycles.new), ...writeCycles('the same one', cycles.same)],
)}
`;
}

/** Bytes of heap for each of the figures after the first. */
const heapOfEach = (loads, way) => (loads[1000][way].heap - loads[1][way].heap) / 999;

const sizes = ({ raw, gzip, brotli }) => [raw, gzip, brotli].map(whole);

function writeLoads([count, byWay]) {
  const ours = byWay[STAT].cpu;
  return `## ${count} on a page

${table(
  ['', 'visible', 'CPU', 'heap, kB', "the stat's CPU of it"],
  waysOf(byWay).map((way) => {
    const { visible, cpu, heap } = byWay[way];
    return [WAYS[way], whole(visible), oneDigit(cpu), whole(heap / 1000), ratio(ours, cpu)];
  }),
)}`;
}

const writeCycles = (kind, byWay) =>
  waysOf(byWay).map((way) => {
    const { heap, nodes, listeners } = byWay[way];
    return [`${WAYS[way]}, ${kind}`, whole(heap), nodes, listeners];
  });
