// Installs the packages when they are missing or older than the lock file. Node built-ins only: it runs before anything.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

const stamp = path.join(root, 'node_modules', '.installed-from-lock');

function wanted() {
  const lock = readFileSync(path.join(root, 'package-lock.json'));
  return createHash('sha256').update(lock).update(process.version.split('.')[0]).digest('hex');
}

/** Leaves `node_modules` as the lock file says, or ends the process with one line on what to do. */
export function ensurePackages() {
  const want = wanted();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === want) return;
  console.log('Installing packages …');
  const args = ['ci', '--include=dev', '--engine-strict=false', '--no-audit', '--no-fund', '--loglevel=error'];
  const env = { ...process.env, NODE_ENV: '', PUPPETEER_SKIP_DOWNLOAD: '1' };
  // The npm that started this script, run by this Node: no shell and no .cmd shim is needed.
  const npm = process.env.npm_execpath;
  const [command, ...rest] = npm ? [process.execPath, npm, ...args] : ['npm', ...args];
  const shell = !npm && process.platform === 'win32';
  const { status } = spawnSync(command, rest, { cwd: root, stdio: 'inherit', env, shell });
  if (status !== 0) {
    console.error('The packages could not be installed: run "npm ci" by hand and read what it says.');
    process.exit(status ?? 1);
  }
  writeFileSync(stamp, want);
}
