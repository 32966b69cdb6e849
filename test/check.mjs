// `npm run check`: types, lint, format, architecture, manifest and lock, a line each; faults in full.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { ensurePackages, root } from './runner/packages.mjs';

ensurePackages();

const FOLDERS = ['src', 'test', 'demo', 'vite.config.ts'];

const program = (file, ...args) => {
  const all = [path.join(root, 'node_modules', file), ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, all, { cwd: root, encoding: 'utf8' });
  return status === 0 ? [] : [stdout + stderr];
};

const CHECKS = {
  types: () => program('typescript/bin/tsc', '--noEmit'),
  lint: () => program('oxlint/bin/oxlint', '--deny-warnings', ...FOLDERS),
  format: () => program('oxfmt/bin/oxfmt', '--check', ...FOLDERS),
  architecture: async () => (await import('./architecture/house.mjs')).houseFaults(),
  manifest: async () => (await import('./package/manifest.mjs')).manifestFaults(),
  lock: async () => (await import('./package/lock.mjs')).lockFaults(),
};

let isGood = true;
for (const [name, check] of Object.entries(CHECKS)) {
  const started = performance.now();
  const faults = await check();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${name}: ${faults.length === 0 ? 'good' : 'at fault'} (${seconds} s)`);
  for (const fault of faults) console.log(fault);
  isGood &&= faults.length === 0;
}
process.exit(isGood ? 0 : 1);
