// Runs the tests of pages, test/**/*.test.ts, in each engine at hand, and counts what came of them.
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter, startTestRunner } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { bundledPackages } from './bundled-packages.mjs';
import { commands } from './commands.mjs';
import { dataFiles, forEveryOrigin } from './data-files.mjs';
import { madePages } from './made-pages.mjs';
import { root } from './packages.mjs';
import { noTally } from './tally.mjs';
import { webkitLauncher } from './webkit-launcher.mjs';

// As root there is no sandbox to be had; the rest keeps the browser from calling home.
const CHROMIUM_ARGUMENTS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** Launchers by engine. Firefox takes one page at a time: in background tabs observers do not fire. */
const LAUNCHERS = {
  chromium: (executablePath) =>
    chromeLauncher({ puppeteer, launchOptions: { executablePath, args: CHROMIUM_ARGUMENTS } }),
  firefox: (executablePath) =>
    chromeLauncher({ puppeteer, concurrency: 1, launchOptions: { browser: 'firefox', executablePath } }),
  webkit: (program) => webkitLauncher(program),
};

function makeLauncher(name, program) {
  const launcher = LAUNCHERS[name](program);
  launcher.name = name;
  return launcher;
}

const isLitNotice = ({ args }) => typeof args[0] === 'string' && args[0].startsWith('Lit is in dev mode');

/** Counts by engine: `{chromium: {passed, failed, skipped}}`. */
export async function runPageTests({ programs, files, coverage, watch }) {
  const runner = await startTestRunner({
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
    config: {
      rootDir: root,
      files: files.map((file) => path.join(root, file)),
      watch,
      nodeResolve: { exportConditions: ['development'] },
      middleware: [forEveryOrigin, madePages, dataFiles, bundledPackages],
      plugins: [
        esbuildPlugin({ ts: true, json: true, target: 'es2022', tsconfig: path.join(root, 'tsconfig.json') }),
        commands,
      ],
      browsers: Object.entries(programs).map(([name, program]) => makeLauncher(name, program)),
      concurrentBrowsers: 3,
      browserStartTimeout: 60_000,
      testsStartTimeout: 60_000,
      // Three browsers share what processors there are: what hangs is found, what is slow is let be.
      testsFinishTimeout: 600_000,
      testFramework: { config: { timeout: 60_000, forbidOnly: true } },
      filterBrowserLogs: (log) => !isLitNotice(log),
      reporters: [defaultReporter({ reportTestProgress: false, reportTestResults: true })],
      coverage,
      coverageConfig: { include: ['src/**/*.ts'], reporters: ['text', 'lcovonly'] },
    },
  });
  if (!runner) return undefined;
  await new Promise((resolve) => {
    runner.on('finished', resolve);
    if (watch) process.once('SIGINT', resolve);
  });
  const counts = count(runner.sessions.all());
  await runner.stop();
  return counts;
}

function count(sessions) {
  const counts = {};
  for (const session of sessions) {
    const tally = (counts[session.browser.name] ??= noTally());
    const tests = flatten(session.testResults);
    for (const { passed, skipped } of tests) tally[skipped ? 'skipped' : passed ? 'passed' : 'failed']++;
    // A file that could not be loaded, or an error outside of any test, is a failure without a test of its own.
    if (!session.passed && tests.every(({ passed, skipped }) => passed || skipped)) tally.failed++;
  }
  return counts;
}

const flatten = (suite) => (suite ? [...suite.tests, ...suite.suites.flatMap(flatten)] : []);
