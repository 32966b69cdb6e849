// Runs tests in WebKitGTK over plain WebDriver, on a display of its own where there is none.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Keys as WebDriver names them: https://www.w3.org/TR/webdriver2/#keyboard-actions */
const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};

/** One WebDriver session, started when first needed. */
export class WebDriver {
  #children = [];
  #starting;

  constructor(program) {
    this.program = program;
    process.on('exit', () => this.#kill('SIGKILL'));
  }

  start() {
    return (this.#starting ??= this.#start());
  }

  async call(method, path, body) {
    const response = await fetch(this.base + path, {
      method,
      body: body && JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${method} ${path}: ${value?.error} ${value?.message}`);
    return value;
  }

  async stop() {
    if (this.session) await this.call('DELETE', this.session).catch(() => {});
    this.#kill();
  }

  #kill(signal) {
    for (const child of this.#children) child.kill(signal);
  }

  async #start() {
    const display = process.env.DISPLAY ?? (await this.#startDisplay());
    const port = await freePort();
    this.base = `http://127.0.0.1:${port}`;
    // Without a UTF-8 LANG, navigator.language is "C", which Intl refuses.
    const env = { ...process.env, LANG: 'en_US.UTF-8', DISPLAY: display };
    this.#children.push(spawn(this.program, [`--port=${port}`, '--host=127.0.0.1'], { stdio: 'ignore', env }));
    await this.#answer();
    const { sessionId, capabilities } = await this.call('POST', '/session', { capabilities: { alwaysMatch: {} } });
    this.session = `/session/${sessionId}`;
    return capabilities;
  }

  async #answer() {
    for (let tries = 0; ; tries++) {
      try {
        return await this.call('GET', '/status');
      } catch (error) {
        if (tries > 100) throw error;
        await pause(100);
      }
    }
  }

  #startDisplay() {
    const stdio = ['ignore', 'ignore', 'ignore', 'pipe'];
    const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], { stdio });
    this.#children.push(server);
    return new Promise((resolve, reject) => {
      let number = '';
      server.stdio[3].on('data', (chunk) => {
        number += chunk;
        if (number.includes('\n')) resolve(`:${number.trim()}`);
      });
      server.on('error', reject);
      server.on('exit', (code) => reject(new Error(`Xvfb ended with code ${code}`)));
    });
  }
}

/** A browser launcher of the test runner; one page at a time. */
export function webkitLauncher(program) {
  const driver = new WebDriver(program);
  let active;
  return {
    name: 'webkit',
    type: 'webkit',
    concurrency: 1,
    driver,
    async initialize() {},
    async startSession(id, url) {
      await driver.start();
      active = id;
      await driver.call('POST', `${driver.session}/url`, { url });
    },
    isActive: (id) => active === id,
    getBrowserUrl: () => driver.call('GET', `${driver.session}/url`),
    async stopSession() {
      active = undefined;
      await driver.call('POST', `${driver.session}/url`, { url: 'about:blank' });
      return {};
    },
    async startDebugSession() {
      throw new Error('WebKitGTK has no debug session here.');
    },
    stop: () => driver.stop(),
  };
}

/** Presses one key, or a chord such as `Shift+Tab`. */
export async function pressInWebkit(driver, chord) {
  const keys = chord.split('+').map((key) => KEYS[key] ?? key);
  const down = keys.map((value) => ({ type: 'keyDown', value }));
  const up = keys.toReversed().map((value) => ({ type: 'keyUp', value }));
  const actions = [{ type: 'key', id: 'keyboard', actions: [...down, ...up] }];
  await driver.call('POST', `${driver.session}/actions`, { actions });
  await driver.call('DELETE', `${driver.session}/actions`);
}

export const resizeWebkit = (driver, width, height) =>
  driver.call('POST', `${driver.session}/window/rect`, { width, height });
