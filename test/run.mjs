// `npm test`: installs what is missing, checks the types, runs every test in every engine, and ends with the count.
//   npm test -- --engine chromium --files 'test/quantity/**/*.test.ts' --coverage --watch
import { parseArgs } from 'node:util';
import { engineNames, ensureBrowsers } from './runner/browsers.mjs';
import { ensurePackages } from './runner/packages.mjs';
import { addSkippedEngines, printTotal } from './runner/tally.mjs';
import { checkTypes } from './runner/types.mjs';

const { values: options } = parseArgs({
  options: {
    engine: { type: 'string', multiple: true },
    files: { type: 'string', multiple: true },
    coverage: { type: 'boolean', default: false },
    watch: { type: 'boolean', default: false },
  },
});
const isWhole = !options.engine && !options.files;
const wanted = options.engine ?? engineNames;
const stranger = wanted.find((name) => !engineNames.includes(name));
if (stranger) {
  console.error(`No engine is called ${stranger}: there are ${engineNames.join(', ')}.`);
  process.exit(2);
}

ensurePackages();
const typeErrors = checkTypes({ isWhole });
const found = ensureBrowsers(wanted);
const programs = Object.fromEntries(Object.entries(found).filter(([, program]) => program));

const { runNodeTests } = await import('./runner/node-tests.mjs');
const { runPageTests } = await import('./runner/page-tests.mjs');
const patterns = options.files ?? ['test/**/*.test.ts', 'test/**/*.node.test.mjs'];
const isOfNode = (pattern) => pattern.endsWith('.mjs');
const nodeFiles = options.engine ? [] : patterns.filter(isOfNode);
const pageFiles = patterns.filter((pattern) => !isOfNode(pattern));

const counts = {};
if (typeErrors > 0) counts.types = { passed: 0, failed: typeErrors, skipped: 0 };
if (nodeFiles.length > 0) counts.node = await runNodeTests(nodeFiles);
if (pageFiles.length > 0) {
  if (Object.keys(programs).length > 0) {
    const { coverage, watch } = options;
    Object.assign(counts, await runPageTests({ programs, files: pageFiles, coverage, watch }));
  }
  addSkippedEngines(counts, wanted);
}
process.exit(printTotal(counts));
