// Runs the tests that need no browser, test/**/*.node.test.mjs, and counts what came of them.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { root } from './packages.mjs';
import { noTally } from './tally.mjs';

/** `patterns` are globs from the root of the repository, with `*` and `**`. */
export async function runNodeTests(patterns) {
  const tally = noTally();
  const isWanted = patterns.map(toMatcher);
  const files = readdirSync(path.join(root, 'test'), { recursive: true })
    .map((file) => `test/${file.replaceAll(path.sep, '/')}`)
    .filter((file) => file.endsWith('.node.test.mjs') && isWanted.some((matches) => matches(file)));
  if (files.length === 0) return tally;
  const stream = run({ files: files.map((file) => path.join(root, file)), concurrency: 1 });
  const isOfTest = ({ details }) => details.type !== 'suite';
  const failures = [];
  stream.on('test:pass', (event) => {
    if (isOfTest(event)) tally[isLeftOut(event) ? 'skipped' : 'passed']++;
  });
  stream.on('test:fail', (event) => {
    // A suite fails with its tests; only what broke outside of any test is counted for the suite itself.
    if (isOfTest(event) || event.details.error?.failureType === 'hookFailed') tally.failed++;
    failures.push(event);
  });
  const report = stream.compose(new spec());
  const lines = [];
  report.on('data', (text) => lines.push(text));
  await new Promise((resolve) => report.on('end', resolve));
  // Quiet when all is well; the whole story when not.
  if (failures.length > 0) process.stdout.write(lines.join(''));
  if (failures.length > 0 && tally.failed === 0) tally.failed = failures.length;
  return tally;
}

const isLeftOut = ({ skip, todo }) => skip !== undefined || todo !== undefined;

function toMatcher(pattern) {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*\*\/|\*/g, (star) => (star === '*' ? '[^/]*' : '(?:.*/)?'));
  const expression = new RegExp(`^${source}$`);
  return (file) => expression.test(file);
}
