// Finds the three browsers, installs what is missing where it may, and says in one line what to install where not.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { downloadBrowser } from './download.mjs';

const isExecutable = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const onPath = (...names) =>
  names.flatMap((name) => (process.env.PATH ?? '').split(path.delimiter).map((folder) => path.join(folder, name)));

const macApps = (...programs) =>
  programs.flatMap((program) =>
    ['', process.env.HOME ?? ''].map(
      (home) => `${home}/Applications/${program.split('/')[0]}.app/Contents/MacOS/${program.split('/').at(-1)}`,
    ),
  );

const windowsApps = (...files) =>
  [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((folder) => files.map((file) => path.join(folder, file)));

/** The engines by name: where each is looked for, and the Debian packages that bring it. */
const ENGINES = {
  chromium: {
    variable: 'CHROME_PATH',
    packages: ['chromium'],
    candidates: () => [
      ...onPath('chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'),
      ...macApps('Google Chrome', 'Chromium', 'Microsoft Edge'),
      ...windowsApps('Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'),
    ],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    packages: ['firefox-esr'],
    candidates: () => [
      ...onPath('firefox-esr', 'firefox'),
      ...macApps('Firefox/firefox'),
      ...windowsApps('Mozilla Firefox/firefox.exe'),
    ],
  },
  webkit: {
    variable: 'WEBKIT_DRIVER_PATH',
    packages: ['webkit2gtk-driver', 'xvfb'],
    candidates: () => onPath('WebKitWebDriver'),
    // WebKitGTK draws only on a display: a real one, or Xvfb's.
    isUsable: () => Boolean(process.env.DISPLAY) || onPath('Xvfb').some(isExecutable),
  },
};

export const engineNames = Object.keys(ENGINES);

/** Where an engine's program is, or undefined. A snap's stub that only asks to be installed does not answer --version. */
function find(name) {
  const { variable, candidates, isUsable = () => true } = ENGINES[name];
  if (!isUsable()) return undefined;
  return [process.env[variable], ...candidates()].find((file) => file && isExecutable(file) && answers(name, file));
}

const answers = (name, file) =>
  name === 'webkit' || process.platform === 'win32' || spawnSync(file, ['--version'], { timeout: 30_000 }).status === 0;

function aptInstall(packages) {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return;
  const isRoot = process.getuid() === 0;
  if (!isRoot && spawnSync('sudo', ['-n', 'true']).status !== 0) return;
  console.log(`Installing ${packages.join(' ')} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args) => {
    const line = ['apt-get', '-q', '-o', 'DPkg::Lock::Timeout=300', ...args];
    const [command, ...rest] = isRoot ? line : ['sudo', '-n', ...line];
    return spawnSync(command, rest, { stdio: ['ignore', 'ignore', 'inherit'], env }).status;
  };
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...packages);
}

/** Chinese text must be measured with Chinese glyphs: without them every engine draws boxes of another width. */
const hasChineseFont = () => {
  const found = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' });
  return found.error !== undefined || found.stdout.trim() !== '';
};

const isUbuntu = () => existsSync('/etc/os-release') && /^ID=ubuntu/m.test(readFileSync('/etc/os-release', 'utf8'));

/** The programs of the wanted engines by name, undefined for one that cannot be had; each missing one is named. */
export function ensureBrowsers(wanted = engineNames) {
  const browsers = Object.fromEntries(wanted.map((name) => [name, find(name)]));
  const missing = () => wanted.filter((name) => !browsers[name]);
  // Ubuntu's packages of these two are stubs for snaps, which do not run in containers.
  const hasPackage = (name) => !isUbuntu() || name === 'webkit';
  const packages = missing()
    .filter(hasPackage)
    .flatMap((name) => ENGINES[name].packages);
  if (!hasChineseFont()) packages.push('fonts-noto-cjk');
  if (packages.length > 0) aptInstall(packages);
  for (const name of missing()) browsers[name] = find(name) ?? downloadBrowser(name);
  for (const name of missing()) {
    const { variable, packages: names } = ENGINES[name];
    console.error(`No ${name}: install ${names.join(' and ')} (or set ${variable}) to test in it.`);
  }
  return browsers;
}
