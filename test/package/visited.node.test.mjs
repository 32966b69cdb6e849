// The built files as a page meets them: each way to load the kit, the frame document, and what is asked for when.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch, openSite, programs } from '../support/dist-site.mjs';

const SNIPPETS =
  '<p><a href="/dist/frame.html#w=poverty-stat&amp;label=A&amp;value=1%25">A: 1%</a></p><hr>' +
  '<table class="funding-timeline"><tr><th>Year</th><th>Funds</th></tr><tr><td>2019</td><td>CNY 5 million</td></tr></table><hr>' +
  '<p>[relocation-map label="B" total="12 sites"]</p>';
const page = (head, body = SNIPPETS) =>
  `<!doctype html><html lang="en"><link rel="icon" href="data:,">${head}<body>${body}`;
const STRICT = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; frame-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'">`;
const FRAME = '/dist/frame.html#w=poverty-stat&label=A&value=1%25';

const PAGES = {
  '/module': page(`${STRICT}<script type="module" src="/dist/embed.js"></script>`),
  '/versioned': page('<script type="module" src="/dist/embed.js?ver=1.2"></script>'),
  '/classic': page(`${STRICT}<script src="/dist/embed.classic.js"></script>`),
  '/scoped': page(
    '<script src="/dist/embed.classic.js" data-scope=".body"></script>',
    `<div class="comments">${SNIPPETS}</div><div class="body">${SNIPPETS}</div>`,
  ),
  '/bundle': page(`${STRICT}<script type="module" src="/dist/embed.bundle.js"></script>`),
  '/nothing': page('<script type="module" src="/dist/embed.js"></script>', '<p>Nothing here.</p>'),
  '/frames': page(
    '<script type="module" src="/dist/frame-host.js"></script>',
    `<iframe src="${FRAME}"></iframe><iframe sandbox="allow-scripts" src="${FRAME}"></iframe>`,
  ),
};

const hasAll = () => {
  const widgets = [...document.querySelectorAll('[data-report-made]')];
  return widgets.length === 3 && widgets.every(({ summary }) => summary);
};
const areSized = () =>
  [...document.querySelectorAll('iframe')].every(({ style }) => /^[1-9]\d\dpx$/.test(style.height));
const isShown = () => document.querySelector('poverty-stat')?.summary;

describe('dist, visited', () => {
  let site;
  before(async () => {
    site = await openSite(PAGES);
  });
  after(() => site.close());

  for (const [name, program] of Object.entries(programs)) {
    describe(`in ${name}`, { skip: !program, timeout: 240_000 }, () => {
      let browser;
      before(async () => {
        browser = await launch(name);
      });
      after(() => browser?.close());

      // A tab each: what a page was still fetching when it was left is no fault of the next one.
      const visit = async (path, isThere) => {
        const faults = [];
        site.asked.length = 0;
        const tab = await browser.newPage();
        tab.on('pageerror', (error) => faults.push(String(error)));
        tab.on('console', (line) => faults.push(line.text()));
        await tab.goto(site.address + path);
        await tab.waitForFunction(isThere, { polling: 50 });
        assert.deepEqual(faults, []);
        const asked = [...site.asked];
        await tab.close();
        return asked;
      };

      for (const path of ['/module', '/versioned', '/classic', '/bundle']) {
        it(`${path}: upgrades every snippet`, () => visit(path, hasAll));
      }

      it('/scoped: upgrades within the scope that the plain script names', () =>
        visit('/scoped', () => {
          const widgets = [...document.querySelectorAll('[data-report-made]')];
          return widgets.length === 3 && widgets.every((each) => each.summary && each.closest('.body'));
        }));

      it('/bundle: asks for one file', async () =>
        assert.deepEqual(await visit('/bundle', hasAll), ['/dist/embed.bundle.js']));

      it('/versioned: runs the loader once', async () => {
        const asked = await visit('/versioned', hasAll);
        assert.equal(asked.filter((file) => file === '/dist/embed.js').length, 1);
      });

      it('/nothing: asks for the loader and no more', async () =>
        assert.deepEqual(await visit('/nothing', () => document.readyState === 'complete'), ['/dist/embed.js']));

      it('/frames: gives each frame its height, in a sandbox too', () => visit('/frames', areSized));

      it('frame.html: shows its widget as a page', () => visit(FRAME, isShown));
    });
  }
});
