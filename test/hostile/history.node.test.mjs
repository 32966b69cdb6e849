// A page with snippets that is left and comes back from the back/forward cache: as it was, and still followed.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { ensureBrowsers } from '../runner/browsers.mjs';
import { WebDriver } from '../runner/webkit-launcher.mjs';
import { launch, openSite, programs } from '../support/dist-site.mjs';

const LINK =
  '<p><a class="poverty-stat" href="/dist/frame.html#w=poverty-stat&amp;label=A&amp;value=1%25">A: 1%</a></p>';
const PAGE = `<!doctype html><html lang="en"><script type="module" src="/dist/embed.js"></script><article>${LINK}</article>`;

// What is true in the page once a widget stands for each of so many snippets.
const isWhole = (count) => {
  const stats = [...document.querySelectorAll('poverty-stat')];
  const hidden = document.querySelectorAll('article > p[data-report-replaced]');
  return stats.length === count && hidden.length === count && stats.every(({ summary }) => summary);
};

describe('a page that comes back', () => {
  let site;
  before(async () => {
    site = await openSite({ '/page': PAGE, '/other': '<!doctype html><title>other</title>' });
  });
  after(() => site.close());

  for (const [browser, program] of Object.entries(programs)) {
    const options = { skip: !program, timeout: 120_000 };
    it(`in ${browser}: shows its widget once, and upgrades what is added`, options, async () => {
      const launched = await launch(browser);
      try {
        const page = await launched.newPage();
        await page.goto(`${site.address}/page`);
        await page.waitForFunction(isWhole, { polling: 50 }, 1);
        await page.evaluate(() => {
          addEventListener('pageshow', ({ persisted }) => (document.title = persisted ? 'cached' : 'loaded'));
        });
        await page.goto(`${site.address}/other`);
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
    });
  }

  const { webkit } = ensureBrowsers(['webkit']);
  it('in webkit: shows its widget once, and upgrades what is added', { skip: !webkit, timeout: 120_000 }, async () => {
    const driver = new WebDriver(webkit);
    await driver.start();
    const run = (script, ...args) => driver.call('POST', `${driver.session}/execute/sync`, { script, args });
    const untilWhole = async (count) => {
      const end = Date.now() + 60_000;
      while (!(await run(`return (${isWhole})(...arguments)`, count)))
        assert.ok(Date.now() < end, `${count} widgets, not ${await run('return document.body.outerHTML')}`);
    };
    try {
      await driver.call('POST', `${driver.session}/url`, { url: `${site.address}/page` });
      await untilWhole(1);
      await run("addEventListener('pageshow', ({ persisted }) => (document.title = persisted ? 'cached' : 'loaded'))");
      await driver.call('POST', `${driver.session}/url`, { url: `${site.address}/other` });
      await driver.call('POST', `${driver.session}/back`, {});
      await untilWhole(1);
      assert.equal(await run('return document.title'), 'cached');
      await run("document.querySelector('article').insertAdjacentHTML('beforeend', `<hr><hr>${arguments[0]}`)", LINK);
      await untilWhole(2);
    } finally {
      await driver.stop();
    }
  });
});
