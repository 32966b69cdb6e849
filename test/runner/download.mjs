// Downloads a browser of its maker's own where the system's packages bring none: Ubuntu (whose packages are stubs for
// snaps), macOS, Windows.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { root } from './packages.mjs';

const BUILDS = { chromium: 'chrome@stable', firefox: 'firefox@stable' };
const PATIENCE = 10 * 60_000;

/** The program's path, or undefined where it cannot be downloaded; there is none of WebKit. */
export function downloadBrowser(name) {
  const build = BUILDS[name];
  const tool = path.join(root, 'node_modules/@puppeteer/browsers/lib/cjs/main-cli.js');
  if (!build || !existsSync(tool)) return undefined;
  console.log(`Downloading ${build} …`);
  const folder = path.join(root, 'node_modules/.cache/browsers');
  // As root on Linux the libraries it needs are installed with it.
  const withLibraries = process.platform === 'linux' && process.getuid() === 0 && name === 'chromium';
  const args = [tool, 'install', build, '--path', folder, '--format', '{{path}}'];
  const { stdout = '' } = spawnSync(process.execPath, [...args, ...(withLibraries ? ['--install-deps'] : [])], {
    encoding: 'utf8',
    timeout: PATIENCE,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const program = stdout?.trim().split('\n').at(-1);
  return program && existsSync(program) ? program : undefined;
}
