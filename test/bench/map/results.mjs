// The results of one run, as a page of tables.
import { weigh } from '../bytes.mjs';
import { kB, ratio, table, verdict } from '../tables.mjs';
import { WAYS } from './arena.mjs';
import { BOUNDARIES } from './data.mjs';

const digit = (number) => (Number.isNaN(number) ? '–' : number.toFixed(1));

/** The bars: CPU of ours against raw d3-geo on a canvas. */
const BARS = [
  ['34 polygons, 100 sites', 1],
  ['34 polygons, 10000 sites', 0.7],
  ['2900 polygons, 100 sites', 0.5],
];

/** Bytes of the first picture without a boundary: what the county's report has. */
const FIRST_KB = 16;

/** `results` by picture and way, `first` the bytes of first pictures by what is known of the sites. */
export function writeResults(results, first, files, browser, cores) {
  const [[what, bytes]] = Object.entries(first);
  const bars = BARS.flatMap(([title, bar]) =>
    ['relocation-map', 'prepared'].map((way) => {
      const measured = results[title][way].cpu / results[title]['d3-canvas'].cpu;
      return [`${WAYS[way]}: ${title}`, `${measured.toFixed(2)}x`, `${bar}x`, verdict(measured <= bar)];
    }),
  );
  const boundaries = Object.keys(BOUNDARIES).map((count) => {
    const [plain, small] = [weigh(files[`/data/${count}.json`]), weigh(files[`/data/${count}-prepared.json`])];
    return [`${count} polygons`, plain.raw, small.raw, plain.gzip, small.gzip, ratio(small.raw, plain.raw)];
  });
  return `# What a \`<relocation-map>\` costs

Written by \`npm run bench map\`: ${cores} cores, headless ${browser.replace('Chrome/', 'Chromium ').replace(/\..*/, '')}. Contestants take turns in every round; each number is
the median of eleven rounds. All draw the same made-up polygons and sites into 760 × 360 px; ours draws list, labels and
key besides. CPU is the main thread's, in milliseconds, from the start of the navigation until nothing is left to do;
what a worker of the page does at the same time on its own thread stands beside it; "visible" is by the clock, and so has
waited for both; a frame is one step of a drag on a map enlarged twice. kB are thousands of bytes of script,
brotli, each file packed by itself, everything counted that was fetched until the map stood.

Our file carries a line that has Chromium compile it away from the main thread, as the files for pages do; the others'
carry none.

## The bars

CPU against raw d3-geo on a canvas; bytes of the first picture of ${what}.

${table(
  ['', 'measured', 'at most', ''],
  [...bars, ['bytes of the first picture, brotli', kB(bytes), `${FIRST_KB} kB`, verdict(bytes <= FIRST_KB * 1000)]],
)}

## The first picture without a boundary

All that is fetched for it, brotli, none of it d3-geo.

${table(
  ['known of the sites', 'bytes'],
  Object.entries(first).map(([title, each]) => [title, kB(each)]),
)}

${Object.entries(results)
  .map(
    ([title, ways]) => `## ${title}

${table(
  ['', 'kB', 'visible', 'CPU', 'worker', 'CPU a frame', 'ours of its CPU'],
  Object.entries(WAYS).map(([way, name]) => {
    const { brotli, visible, cpu, worker, frame } = ways[way];
    return [
      name,
      digit(brotli / 1000),
      digit(visible),
      digit(cpu),
      worker > 0 ? digit(worker) : '–',
      digit(frame),
      ratio(ways['relocation-map'].cpu, cpu),
    ];
  }),
)}`,
  )
  .join('\n\n')}

## A prepared boundary

Bytes of the file, as GeoJSON and as \`prepareBoundary\` makes it.

${table(['', 'GeoJSON', 'prepared', 'GeoJSON, gzip', 'prepared, gzip', 'prepared of GeoJSON'], boundaries)}
`;
}
