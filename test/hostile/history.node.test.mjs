// A page with snippets that is left and comes back from the back/forward cache: as it was, and still followed.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { ensureBrowsers } from '../runner/browsers.mjs';
import { root } from '../runner/packages.mjs';

const TYPES = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html' };

const LINK =
  '<p><a class="poverty-stat" href="/dist/frame.html#w=poverty-stat&amp;label=A&amp;value=1%25">A: 1%</a></p>';
const PAGE = `<!doctype html><html lang="en"><script type="module" src="/dist/embed.js"></script><article>${LINK}</article>`;

const server = createServer((request, response) => {
  const { pathname } = new URL(request.url, 'http://localhost');
  const file = path.join(root, pathname);
  if (pathname.startsWith('/dist/') && existsSync(file)) {
    response.writeHead(200, { 'content-type': TYPES[path.extname(file)] ?? 'text/plain' });
    response.end(readFileSync(file));
  } else {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(pathname === '/other' ? '<!doctype html><title>other</title>' : PAGE);
  }
});

const programs = ensureBrowsers(['chromium', 'firefox']);

// What must be true in the page once a widget stands for so many snippets.
const isWhole = (count) => {
  const stats = [...document.querySelectorAll('poverty-stat')];
  const hidden = [...document.querySelectorAll('article > p')].filter((line) => line.matches('[data-report-replaced]'));
  return stats.length === count && hidden.length === count && stats.every(({ summary }) => summary);
};

describe('a page that comes back', () => {
  let address;
  before(async () => {
    const vite = path.join(root, 'node_modules/vite/bin/vite.js');
    if (!existsSync(path.join(root, 'dist/embed.js')))
      spawnSync(process.execPath, [vite, 'build', '--app'], { cwd: root, stdio: 'inherit' });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${server.address().port}`;
  });
  after(() => server.close());

  for (const [browser, program] of Object.entries(programs)) {
    it(
      `in ${browser}: shows its widget once, and upgrades what is added`,
      { skip: !program, timeout: 120_000 },
      async () => {
        const options =
          browser === 'chromium'
            ? { args: ['--no-sandbox'], ignoreDefaultArgs: ['--disable-back-forward-cache'] }
            : { browser };
        const launched = await puppeteer.launch({ executablePath: program, ...options });
        try {
          const page = await launched.newPage();
          await page.goto(`${address}/page`);
          await page.waitForFunction(isWhole, { polling: 50 }, 1);
          await page.evaluate(() => {
            addEventListener('pageshow', ({ persisted }) => (document.title = persisted ? 'cached' : 'loaded'));
          });
          await page.goto(`${address}/other`);
          // Firefox tells of no load for a page that was kept: it is the page itself that is asked.
          await page.evaluate(() => void setTimeout(() => history.back()));
          await page.waitForFunction(isWhole, { polling: 50 }, 1);
          assert.equal(await page.title(), 'cached');
          await page.evaluate((link) => {
            document.querySelector('article').insertAdjacentHTML('beforeend', `<hr><hr>${link}`);
          }, LINK);
          await page.waitForFunction(isWhole, { polling: 50 }, 2);
        } finally {
          await launched.close();
        }
      },
    );
  }
});
