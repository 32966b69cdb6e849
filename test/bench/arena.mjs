// Sets up one run: everything built, every page at its address, a server and a browser for them.
import { readFileSync } from 'node:fs';
import { buildContestant, buildStat } from './build.mjs';
import { startChromium, withPage } from './chromium.mjs';
import { KINDS, STAT, makeFigures } from './figures.mjs';
import { makeTemplate, readStats, writeModule } from './mark-up.mjs';
import { WAYS, blankPage, contestantPages, figuresPage, kindPage, reserveForAll, withoutReserve } from './pages.mjs';
import { startServer } from './server.mjs';

export const COUNTS = [1, 10, 100, 1000];
export const CHANGED = 100;
const CHANGES = 6;

const embedCss = () => readFileSync(new URL('../../src/theme/embed.css', import.meta.url), 'utf8');

/**
 * `{browser, origin, files, asked, changes, stop}`: pages at `/<way>/<count>`; `changes` by way, the attribute and its
 * values for each change of the first figures. Undefined where there is no Chromium.
 */
export async function openArena() {
  const stat = await buildStat();
  const browser = await startChromium();
  if (!browser) return undefined;
  const most = Math.max(...COUNTS);
  const changed = Array.from({ length: CHANGES }, (_, i) => makeFigures(CHANGED, i + 1));
  const files = { '/blank': blankPage, '/embed.css': reserveForAll(embedCss()), ...stat };
  const server = await startServer(files);
  const stop = async () => {
    await browser.close();
    server.stop();
  };
  try {
    files['/model'] = figuresPage([...makeFigures(most), ...changed.flat()]);
    const { drawn, styles } = await withPage(browser, `${server.origin}/model`, (page) =>
      page.evaluate(readStats, STAT),
    );
    const { strings, texts } = makeTemplate(drawn);
    const markUp = writeModule({ strings, styles });
    for (const name of ['bare-lit', 'hand-written']) Object.assign(files, await buildContestant(name, markUp));
    for (const count of [0, ...COUNTS]) {
      const pages = {
        [STAT]: figuresPage(makeFigures(count)),
        ...contestantPages(texts.slice(0, count), { strings, styles }),
      };
      for (const way of Object.keys(WAYS)) files[`/${way}/${count}`] = pages[way];
      files[`/unreserved/${count}`] = withoutReserve(pages[STAT]);
    }
    for (const [i, tag] of Object.values(KINDS).entries()) files[`/kind/${i}`] = kindPage(tag);
    const newTexts = changed.map((_, i) =>
      texts.slice(most + i * CHANGED, most + (i + 1) * CHANGED).map((each) => each.join('|')),
    );
    const changes = {
      [STAT]: { attribute: 'value', rounds: changed.map((figures) => figures.map(({ value }) => value)) },
      'bare-lit': { attribute: 'texts', rounds: newTexts },
      'hand-written': { attribute: 'texts', rounds: newTexts },
    };
    return { browser, ...server, files, changes, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
