// The laws of the house: which room may import which, and what a room may touch.
import path from 'node:path';
import { root } from '../runner/packages.mjs';
import { cyclesOf } from './cycles.mjs';
import { readSources, resolveImport, withoutComments } from './imports.mjs';

/** From the top of the hill down: a room imports from itself and from rooms before it. */
const ROOMS = [
  'written-language',
  'isolate',
  'script',
  'traditional-script',
  'not-text',
  'result',
  'remember',
  'sequence',
  'quantity',
  'period',
  'report',
  'geography',
  'text',
  'drawing',
  'theme',
  'sources',
  'widgets/shared',
  'widgets',
  'embed',
  'door',
];
/** Within a widget of many files a folder runs on what folders before it give it; types and guests go either way. */
const FOLDERS = {
  'funding-timeline': ['rows', 'model', 'words', 'layout', 'drawing', 'reader'],
  'relocation-map': ['rows', 'picture', 'ground', 'hands'],
};
/** Everything above the page: no DOM, no Lit. */
const PURE_ROOMS = new Set(ROOMS.slice(0, ROOMS.indexOf('theme')));
const MOST_LINES = 250;

/** Heavy libraries and the only files that may import them; those files are themselves invited by `import()`. */
const HEAVY = [
  { library: /^chart\.js($|\/)/, home: /\.chart\.ts$/ },
  { library: /^(d3-geo|topojson-client|gcoord)($|\/)/, home: /\.map\.ts$/ },
];

const PAGE_GLOBALS =
  /\b(?:document|window|navigator|customElements|localStorage|matchMedia|requestAnimationFrame)\b(?=\s*[.([])|\bHTML[A-Z]\w*Element\b|\b(?:new|extends)\s+(?:Event|CustomEvent|HTMLElement)\b|\bfetch\(/;

/** `widgets/poverty-stat/x.ts` is of the room `widgets`, of `poverty-stat`. */
function roomOf(file) {
  if (!file.includes('/'))
    return /^(?:isolate|not-text|result|remember|script|sequence|traditional-script|written-language)\.ts$/.test(file)
      ? file.replace('.ts', '')
      : 'door';
  if (file.startsWith('widgets/shared/')) return 'widgets/shared';
  return file.split('/')[0];
}

/** The place of a widget's folder among its folders; undefined of what stands beside them. */
function folderOf(file) {
  const [, widget, folder] = /^widgets\/([^/]+)\/([^/]+)\//.exec(file) ?? [];
  return FOLDERS[widget]?.indexOf(folder);
}

const widgetOf = (file) => /^widgets\/(?!shared\/)([^/]+)\//.exec(file)?.[1];

function importFault(file, { to, isType, isDynamic }) {
  if (to === undefined) return isDynamic ? 'imports a path that is not written out' : undefined;
  const heavy = HEAVY.find(({ library }) => library.test(to));
  if (heavy && !isType && !heavy.home.test(file)) return `imports ${to}, which only ${heavy.home.source} may`;
  const room = roomOf(file);
  if (!to.startsWith('.')) {
    return PURE_ROOMS.has(room) && /^(lit$|lit\/|@lit)/.test(to) ? `is of a pure room and imports ${to}` : undefined;
  }
  if (!to.endsWith('.js')) return `imports ${to} without .js`;
  const target = resolveImport(file, to);
  if (target.startsWith('../')) return `imports ${to}, outside of src`;
  if (
    HEAVY.some(({ home }) => home.test(target)) &&
    !isType &&
    !isDynamic &&
    !HEAVY.some(({ home }) => home.test(file))
  ) {
    return `imports ${to} at once: a guest is invited by import()`;
  }
  if (ROOMS.indexOf(roomOf(target)) > ROOMS.indexOf(room)) return `imports ${to}, uphill`;
  const [mine, theirs] = [widgetOf(file), widgetOf(target)];
  if (mine && theirs && mine !== theirs) return `imports ${to}: a widget never imports another`;
  return !isType && !isDynamic && folderOf(target) > folderOf(file) ? `imports ${to}, from a later folder` : undefined;
}

function textFaults({ file, text }) {
  const lines = text.trimEnd().split('\n');
  const faults = [];
  if (!ROOMS.includes(roomOf(file))) faults.push(`is in no room: ${ROOMS.join(', ')}`);
  if (lines.length > MOST_LINES) faults.push(`has ${lines.length} lines, more than ${MOST_LINES}`);
  if (!/^(\/\/|\/\*\*)/.test(lines[0])) faults.push('does not begin with a comment that says what it knows');
  if (folderOf(file) === -1) faults.push('is in no folder of its widget that has a place in the order');
  const touched = PURE_ROOMS.has(roomOf(file)) && PAGE_GLOBALS.exec(withoutStrings(withoutComments(text)));
  if (touched) faults.push(`is of a pure room and touches the page: ${touched[0]}`);
  // Prototype.js, on news sites to this day, puts one in its place that knows no mapping function.
  if (/\bArray\.from\(/.test(withoutComments(text))) faults.push('calls Array.from, which old scripts replace');
  return faults;
}

const withoutStrings = (code) => code.replace(/'(?:\\.|[^'\\\n])*'/g, "''");

/** What breaks the house, a sentence each. `sources` as readSources gives them, paths relative to src. */
export function houseFaults(sources = readSources(path.join(root, 'src'))) {
  const inFiles = sources.flatMap((source) =>
    [...textFaults(source), ...source.imports.map((each) => importFault(source.file, each))]
      .filter((fault) => fault !== undefined)
      .map((fault) => `src/${source.file} ${fault}`),
  );
  return [...inFiles, ...cyclesOf(sources).map((cycle) => `import cycle: ${cycle.join(' → ')}`)];
}
