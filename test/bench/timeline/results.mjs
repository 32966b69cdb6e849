// Writes the timelines' figures as tables, and which of the bars they keep.
import { CHANGED } from './measure.mjs';
import { TIMELINE } from './figures.mjs';
import { WAYS } from './pages.mjs';
import { kB, table, verdict } from '../tables.mjs';

const ms = (time) => (time === undefined ? '' : time.toFixed(1));

/** Of a thousand that came and went. */
const stayed = ({ nodes, listeners }) => Math.max(0, nodes) + Math.max(0, listeners);

function barsOf({ bytes, places, periods, shifts, change, left }) {
  const ratio = (found, other) => found.cpu / other.cpu;
  const raw = 'chart-js';
  const bars = [
    ['bytes of the first picture, brotli', bytes.first.brotli / 1000, 16, ' kB'],
    ['CPU of the first picture, of static SVG', ratio(places[1].first, places[1].static), 1.6, 'x'],
    ['with Chart.js, 1, of raw Chart.js', ratio(places[1][TIMELINE], places[1][raw]), 1.25, 'x'],
    ['with Chart.js, 50, of raw Chart.js', ratio(places[50][TIMELINE], places[50][raw]), 1, 'x'],
    ['10 000 periods, of raw Chart.js', ratio(periods[10_000][TIMELINE], periods[10_000][raw]), 0.3, 'x'],
    [`changing ${CHANGED}, of raw Chart.js`, ratio(change[TIMELINE], change[raw]), 0.3, 'x'],
    ['layout shift, 1 to 50', Math.max(...Object.values(shifts)), 0, ''],
    ['nodes and listeners that stay behind', Math.max(...Object.values(left).map(stayed)), 0, ''],
  ];
  return bars.map(([title, measured, bar, unit]) => [
    title,
    `${measured.toFixed(unit ? 2 : 3)}${unit}`,
    `${bar}${unit}`,
    verdict(measured.toFixed(3) <= bar),
  ]);
}

export function writeTimelineResults(results) {
  const { browser, cores, bytes, places, periods, change, left } = results;
  const ways = Object.entries(WAYS);
  const counts = Object.keys(places);
  return `# What a \`<funding-timeline>\` costs

Written by \`npm run bench timeline\`: ${cores} cores, headless ${browser}. Contestants take turns in every round; numbers are
medians, times are milliseconds of the page's main thread at work but for "visible", which is by the clock. All draw the
same amounts; ours also draws labels, writes a sentence and keeps the exact data at hand. "First picture" is the SVG, as a
reader who saves data keeps it; "with Chart.js" counts until what is in view is on its canvas, and of a thousand periods
and more until it answers keys and pointers: there Chart.js comes with a touch.

Our file carries a line that has Chromium compile it away from the main thread, as the files for pages do; the others'
carry none.

## The bars

${table(['', 'measured', 'at most', ''], barsOf(results))}

## Bytes until the figures are drawn

${table(
  ['', 'raw', 'gzip', 'brotli'],
  ways.map(([way, title]) => [title, bytes[way].raw, bytes[way].gzip, kB(bytes[way].brotli)]),
)}

## On a page, ten periods each

${table(
  ['', ...counts.flatMap((count) => [`${count}: visible`, `${count}: CPU`, `${count}: heap, kB`])],
  ways.map(([way, title]) => [
    title,
    ...counts.flatMap((count) => [
      ms(places[count][way].visible),
      ms(places[count][way].cpu),
      (places[count][way].heap / 1000).toFixed(0),
    ]),
  ]),
)}

## More periods: CPU of one

${table(
  ['', ...Object.keys(periods)],
  ways.map(([way, title]) => [title, ...Object.values(periods).map((found) => ms(found[way]?.cpu))]),
)}

## What stays behind of timelines that came and went

${table(
  ['', 'heap of each, bytes', 'nodes of all', 'listeners of all'],
  Object.entries(left).map(([kind, { heap, nodes, listeners }]) => [kind, heap.toFixed(0), nodes, listeners]),
)}

## Changing ${CHANGED} at once: CPU of one change

${table(
  ['', 'CPU'],
  Object.entries(change).map(([way, { cpu }]) => [WAYS[way], ms(cpu)]),
)}
`;
}
