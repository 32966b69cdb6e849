// Runs the tests that need no browser, test/**/*.node.test.mjs, and counts what came of them.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { root } from './packages.mjs';

export async function runNodeTests() {
  const tally = { passed: 0, failed: 0, skipped: 0 };
  const folder = path.join(root, 'test');
  const files = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.node.test.mjs'));
  if (files.length === 0) return tally;
  const stream = run({ files: files.map((file) => path.join(folder, file)), concurrency: 1 });
  stream.on('test:pass', ({ skip, details }) => details.type !== 'suite' && tally[skip === undefined ? 'passed' : 'skipped']++);
  stream.on('test:fail', () => tally.failed++);
  const report = stream.compose(new spec());
  report.pipe(process.stdout);
  await new Promise((resolve) => report.on('end', resolve));
  return tally;
}
