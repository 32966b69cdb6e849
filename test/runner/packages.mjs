// Installs the packages when they are not those of the lock file. Node built-ins only: it runs before anything.
import { spawnSync } from 'node:child_process';
import { lstatSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

const folder = path.join(root, 'node_modules');

const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

/** Compares the lock file with npm's own list of what it put in place, so that an install by hand counts as well. */
function isInstalled() {
  try {
    const there = packagesOf(path.join(folder, '.package-lock.json'));
    return Object.entries(packagesOf(path.join(root, 'package-lock.json'))).every(
      // What is optional is left out on machines it is not made for.
      ([place, { version, optional }]) => place === '' || optional || there[place]?.version === version,
    );
  } catch {
    return false;
  }
}

const isLink = () => lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;

function stop(reason, code = 1) {
  console.error(reason);
  process.exit(code);
}

/** Leaves `node_modules` as the lock file says, or ends the process with one line on what to do. */
export function ensurePackages() {
  if (isInstalled()) return;
  // npm empties the folder before it installs: through a link that would be somebody else's.
  if (isLink()) stop('node_modules is a link, and what it leads to is not what package-lock.json asks for: remove it.');
  console.log('Installing packages …');
  const args = ['ci', '--include=dev', '--engine-strict=false', '--no-audit', '--no-fund', '--loglevel=error'];
  const env = { ...process.env, NODE_ENV: '', PUPPETEER_SKIP_DOWNLOAD: '1' };
  // The npm that started this script, run by this Node: no shell and no .cmd shim is needed.
  const npm = process.env.npm_execpath;
  const [command, ...rest] = npm ? [process.execPath, npm, ...args] : ['npm', ...args];
  const shell = !npm && process.platform === 'win32';
  const { status } = spawnSync(command, rest, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env, shell });
  if (status !== 0)
    stop('The packages could not be installed: run "npm ci" by hand and read what it says.', status ?? 1);
}
