// `npm test`: installs what is missing, checks the types, runs every test in every engine, and ends with the count.
//   npm test -- --engine chromium --files 'test/quantity/**/*.test.ts' --coverage --watch
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { engineNames, ensureBrowsers } from './runner/browsers.mjs';
import { ensurePackages, root } from './runner/packages.mjs';

const { values: options } = parseArgs({
  options: {
    engine: { type: 'string', multiple: true },
    files: { type: 'string', multiple: true },
    coverage: { type: 'boolean', default: false },
    watch: { type: 'boolean', default: false },
  },
});

ensurePackages();
const isWhole = !options.engine && !options.files;

const typeCheck = spawnSync(process.execPath, [path.join(root, 'node_modules/typescript/bin/tsc'), '--noEmit'], {
  cwd: root,
  stdio: 'inherit',
});
if (typeCheck.status !== 0 && isWhole) {
  console.log('0 passed, 1 failed');
  process.exit(1);
}

const wanted = options.engine ?? engineNames;
const found = ensureBrowsers(wanted);
const programs = Object.fromEntries(Object.entries(found).filter(([, program]) => program));

const { runNodeTests } = await import('./runner/node-tests.mjs');
const { runPageTests } = await import('./runner/page-tests.mjs');
const counts = isWhole ? { node: await runNodeTests() } : {};
if (Object.keys(programs).length > 0) {
  const files = options.files ?? ['test/**/*.test.ts'];
  Object.assign(counts, await runPageTests({ programs, files, coverage: options.coverage, watch: options.watch }));
}

// An engine that is not there has run nothing: its tests count as skipped, as many as another engine has.
const sizes = engineNames.flatMap((name) => (counts[name] ? Object.values(counts[name]).reduce((a, b) => a + b) : []));
for (const name of wanted.filter((engine) => !programs[engine])) {
  counts[name] = { passed: 0, failed: 0, skipped: Math.max(1, ...sizes) };
}

const total = { passed: 0, failed: typeCheck.status === 0 ? 0 : 1, skipped: 0 };
for (const [name, tally] of Object.entries(counts)) {
  console.log(`${name}: ${tally.passed} passed, ${tally.failed} failed, ${tally.skipped} skipped`);
  for (const key of Object.keys(total)) total[key] += tally[key];
}
// No browser at all would otherwise look like success.
if (isWhole && Object.keys(programs).length === 0) total.failed++;
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0);
