// Pages that make life hard: their policies, rules, scripts and ways of showing things.
import { expect } from 'chai';
import { writeSnippet } from '../../src/index.js';
import { can, emulateMedia, itWhere } from '../support/browser.js';
import { FRAME } from '../support/embedding.js';
import {
  closeForeignPages,
  isSeen,
  LOADER,
  openForeignPage,
  statsIn,
  type ForeignPage,
} from '../support/foreign-page.js';
import { part, textOf } from '../support/stat.js';
import { frames, until } from '../support/until.js';

const RATE = { label: '贫困发生率', value: '1%', before: '43.74%', 'as-of': '2019-12-31' };
const SNIPPET = writeSnippet({ tag: 'poverty-stat', attributes: RATE }, FRAME);
const TAG = '<poverty-stat label="人口" value="27393人" lang="zh"><p>27393人</p></poverty-stat>';
const OTHERS =
  '<funding-timeline label="扶贫资金" lang="zh" rows="时期|资金; 2016–2019|54.73亿元; 2020|9.77亿元" as-of="2020-10-21"></funding-timeline>' +
  '<relocation-map label="易地搬迁" lang="zh" rows="名称|户数|人数; 甲|10户|30人; 乙|20户|60人"></relocation-map>';
const BODY = `<article>${SNIPPET}${TAG}</article>${OTHERS}`;

/** Both are drawn, the text they stand for is hidden, and nothing was refused. */
async function expectWhole(page: ForeignPage): Promise<HTMLElement[]> {
  const stats = await statsIn(page, 2);
  expect(stats.map((stat) => textOf(stat, 'number').split(' ')[0])).to.deep.equal(['1', '27,393']);
  await until(
    () => page.document.querySelector('[data-report-replaced]'),
    () => 'the text to be replaced',
  );
  expect(isSeen(page.document.querySelector('article > p')!)).to.equal(false);
  await until(
    () => stats.every((stat) => isSeen(part(stat, 'figure'))),
    () =>
      `all figures to be seen: ${stats.map((stat) => JSON.stringify(part(stat, 'figure').getBoundingClientRect()))}`,
  );
  for (const [tag, says] of [
    ['funding-timeline', '54.73'],
    ['relocation-map', '90'],
  ] as const) {
    const element = page.document.querySelector(tag)!;
    element.scrollIntoView();
    await until(
      () => textOf(element, 'summary').includes(says),
      () => `${says} in <${tag}>; ${page.faults.join('; ')}`,
    );
  }
  stats[0]!.scrollIntoView();
  expect(page.faults).to.deep.equal([]);
  return stats;
}

describe('a page', () => {
  afterEach(closeForeignPages);

  const STRICT = "default-src 'none'; script-src 'self'; style-src 'self'";
  const POLICIES: [title: string, csp: string][] = [
    ['with a strict policy', STRICT],
    [
      'that requires trusted types',
      `${STRICT}; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'`,
    ],
  ];
  for (const [title, csp] of POLICIES) {
    it(title, async () => void (await expectWhole(await openForeignPage(LOADER + BODY, csp))));
  }

  it('that trusts no types has no fault of a whole kit in one file, and is told once', async () => {
    const listen = '<script>told = []; console.warn = (...words) => told.push(words.join(" "))</script>';
    const bundle = '<script type="module" src="/src/embed.bundle.ts"></script>';
    const map =
      '<relocation-map label="易地搬迁" lang="zh" rows="名称|人数; 甲|30; 乙|60"><p>90人</p></relocation-map>';
    const policy = "require-trusted-types-for 'script'; trusted-types 'none'";
    const page = await openForeignPage(`${listen}${bundle}${map}`, policy);
    const told = (): string[] => (page.window as unknown as { told?: string[] }).told ?? [];
    const isRefused = 'trustedTypes' in window;
    await until(
      () =>
        isRefused
          ? told().some((words) => words.startsWith('<'))
          : page.document.querySelector('relocation-map')?.summary,
      () => `what is told; ${page.faults.join('; ')}`,
    );
    await frames(20);
    expect(page.faults.filter((fault) => !fault.startsWith('trusted-types '))).to.deep.equal([]);
    expect(isSeen(page.document.querySelector('relocation-map > p')!)).to.equal(isRefused);
    if (isRefused)
      expect(
        told()
          .filter((words) => !words.startsWith('Lit '))
          .join(),
      ).to.match(/^<relocation-map> its code did not come; [^,]*\(chunk-failed\)$/);
  });

  it('with a strict policy that allows to connect, and a report file', async () => {
    const src = '<poverty-stat label="率" src="/test/fixtures/report.json#户数"></poverty-stat>';
    const page = await openForeignPage(LOADER + src, `${STRICT}; connect-src 'self'`);
    await statsIn(page, 1);
    expect(page.faults).to.deep.equal([]);
  });

  it('without a policy, whose plain script brings the module', async () => {
    await expectWhole(await openForeignPage(`<script src="/src/embed.classic.ts"></script>${BODY}`));
  });

  const STYLES: [title: string, css: string][] = [
    ['that unsets everything', '* { all: unset !important }'],
    ['whose wrappers are inline', 'body, article { display: inline }'],
    ['with a giant root font', 'html { font-size: 100px } body { font-size: 16px }'],
    ['that forbids to select', '* { user-select: none !important; -webkit-user-select: none !important }'],
    ['that shows every paragraph', 'p, table { display: block !important }'],
    [
      'that makes every box a border box of no size',
      '*, ::before, ::after { box-sizing: border-box; min-width: 0; min-height: 0 }',
    ],
    ['that is zoomed in', 'body { zoom: 2 }'],
    ['that is zoomed out', 'body { zoom: 0.5 }'],
    ['whose columns are narrow', 'article { inline-size: 240px; overflow: hidden }'],
    ['that keeps lines whole', 'article, poverty-stat { white-space: nowrap; letter-spacing: 3px }'],
    ['in a grid', 'article { display: grid; grid-template-columns: 1fr 1fr }'],
    ['in a flex row', 'article { display: flex }'],
  ];
  for (const [title, css] of STYLES) {
    it(title, async () => {
      const page = await openForeignPage(`<style>${css}</style>${LOADER}${BODY}`);
      const stats = await expectWhole(page);
      for (const stat of stats) {
        const base = stat.shadowRoot!.querySelector('[part~="base"]') ?? part(stat, 'figure');
        expect(base.scrollWidth, stat.outerHTML).to.be.at.most(Math.ceil(base.clientWidth) + 1);
      }
    });
  }

  it('with a giant root font has figures of its own size', async () => {
    const page = await openForeignPage(
      `<style>html { font-size: 100px } body { font-size: 16px }</style>${LOADER}${BODY}`,
    );
    const [stat] = await expectWhole(page);
    expect(Number.parseFloat(page.window.getComputedStyle(part(stat!, 'number')).fontSize)).to.be.within(16, 64);
  });

  it('that is written from right to left', async () => {
    const page = await openForeignPage(`<html dir="rtl" lang="he">${LOADER}<body>${BODY}`);
    await expectWhole(page);
    expect(page.document.documentElement.scrollWidth).to.be.at.most(640);
  });

  itWhere(can.emulateMedia, 'that is printed shows the figure once', async () => {
    const page = await openForeignPage(LOADER + BODY);
    const stats = await expectWhole(page);
    await emulateMedia('print');
    try {
      expect(isSeen(page.document.querySelector('article > p')!)).to.equal(false);
      for (const stat of stats) expect(isSeen(part(stat, 'figure'))).to.equal(true);
    } finally {
      await emulateMedia('');
    }
  });

  const HIDDEN: [title: string, around: (body: string) => string, show: (page: ForeignPage) => void][] = [
    [
      'in a dialog',
      (body) => `<dialog>${body}</dialog>`,
      ({ document }) => document.querySelector('dialog')!.showModal(),
    ],
    [
      'in a closed details',
      (body) => `<details><summary>数据</summary>${body}</details>`,
      ({ document }) => void (document.querySelector('details')!.open = true),
    ],
    [
      'in a tab that is not shown',
      (body) => `<section hidden>${body}</section>`,
      ({ document }) => void (document.querySelector('section')!.hidden = false),
    ],
    [
      'in what is not displayed',
      (body) => `<section class="off">${body}</section><style>.off { display: none }</style>`,
      ({ document }) => document.querySelector('section')!.classList.remove('off'),
    ],
  ];
  for (const [title, around, show] of HIDDEN) {
    it(`shows its figures ${title} once that is opened`, async () => {
      const page = await openForeignPage(LOADER + around(BODY));
      await until(
        () => page.document.readyState === 'complete',
        () => 'the page to be complete',
      );
      await frames(10);
      show(page);
      await expectWhole(page);
    });
  }

  it('in a frame that is not shown draws its figures once it is', async () => {
    const page = await openForeignPage(LOADER + BODY, '', 'display: none');
    await frames(10);
    page.frame.setAttribute('style', '');
    await expectWhole(page);
  });

  const SCRIPTS: [title: string, script: string][] = [
    [
      'whose Array.from is another',
      'Array.from = $A; function $A(given) { if (!given) return []; let i = given.length || 0; const made = new Array(i); while (i--) made[i] = given[i]; return made }',
    ],
    ['with AMD', 'window.define = function () { throw new Error("define") }; define.amd = {}; window.require = define'],
    [
      'with CommonJS names',
      'window.module = { exports: {} }; window.exports = module.exports; window.require = () => ({})',
    ],
    [
      'with arrays that were extended',
      'Array.prototype.toJSON = function () { return "x" }; Array.prototype.each = function () {}; Array.prototype.last = () => 1; Object.prototype.own = 1; String.prototype.toJSON = () => "x"',
    ],
    [
      'with frozen prototypes',
      '[Object, Array, Function, String, Map, Set, Promise, Element, HTMLElement, Node, EventTarget].forEach((each) => { Object.freeze(each.prototype); Object.freeze(each) })',
    ],
    [
      'with names of ours taken',
      'window.report = 1; window.kit = 2; window.process = undefined; window.global = undefined',
    ],
  ];
  for (const [title, script] of SCRIPTS) {
    it(title, async () => {
      const page = await openForeignPage(`<script>${script}</script>${LOADER}${BODY}`);
      await expectWhole(page);
    });
  }

  const OF_LIT = /^(?:lit|reactiveElement)/;

  it('finds nothing of ours on its window', async () => {
    const page = await openForeignPage(LOADER + BODY);
    const clean = await openForeignPage('<p>');
    await expectWhole(page);
    const theirs = new Set(Object.getOwnPropertyNames(clean.window));
    const added = Object.getOwnPropertyNames(page.window).filter((name) => !theirs.has(name) && !OF_LIT.test(name));
    expect(added).to.deep.equal([]);
    expect(Object.getOwnPropertySymbols(page.window).filter((symbol) => !(symbol in clean.window))).to.deep.equal([]);
  });

  it('loads the kit twice', async () => {
    const page = await openForeignPage(`${LOADER}${LOADER}<script src="/src/embed.classic.ts"></script>${BODY}`);
    await expectWhole(page);
    await frames(10);
    await statsIn(page, 2);
  });

  it('loads two versions of the kit, with the bundle of a third', async () => {
    const copy = '<script type="module" src="/copy/src/embed.ts"></script>';
    const bundle = '<script type="module" src="/copy/src/embed.bundle.ts"></script>';
    const page = await openForeignPage(copy + LOADER + bundle + BODY);
    await expectWhole(page);
    await frames(20);
    await statsIn(page, 2);
  });

  it('fetches no element’s code before it comes near', async () => {
    const page = await openForeignPage(`${LOADER}<body><hr style="margin-block-end: 9999px">${TAG}`);
    await until(
      () => page.document.readyState === 'complete',
      () => 'the page',
    );
    await frames(20);
    const asked = (): boolean =>
      page.window.performance.getEntriesByType('resource').some(({ name }) => name.includes('poverty-stat.element'));
    expect([asked(), page.window.customElements.get('poverty-stat')]).to.deep.equal([false, undefined]);
    page.document.querySelector('poverty-stat')!.scrollIntoView();
    await statsIn(page, 1);
    expect(asked()).to.equal(true);
  });

  it('stops the kit on request', async () => {
    const page = await openForeignPage(LOADER + BODY);
    await expectWhole(page);
    const script = page.document.createElement('script');
    script.type = 'module';
    script.textContent = 'import { stop } from "/src/embed.ts"; stop(); document.title = "stopped"';
    page.document.head.append(script);
    await until(
      () => page.document.title === 'stopped',
      () => 'the end',
    );
    page.document.querySelector('article')!.insertAdjacentHTML('beforeend', `<hr>${SNIPPET}`);
    await frames(20);
    await statsIn(page, 2);
  });

  it('names its scope and its hosts on the tag', async () => {
    const loader = LOADER.replace('src=', 'data-scope=".body" data-hosts="charts.example.org" src=');
    const foreign = SNIPPET.replaceAll(location.origin, 'https://charts.example.org');
    const page = await openForeignPage(
      `${loader}<div class="comments">${SNIPPET}</div><div class="body">${foreign}</div>`,
    );
    const [stat] = await statsIn(page, 1);
    expect(stat!.closest('.body')).not.to.equal(null);
  });

  it('goes on without the kit’s code when that does not come, and is told once', async () => {
    // The policy lets the loader itself through, and neither the upgrader nor any element.
    const files = ['embed', 'embed/loader', 'embed/elements', 'embed/near', 'embed/settings', 'widgets/shared/define'];
    const allowed = files.map((file) => `${location.origin}/src/${file}.ts`).join(' ');
    const listen = '<script>window.lines = []; console.warn = (line) => lines.push(line)</script>';
    const page = await openForeignPage(listen + LOADER + BODY + TAG, `script-src 'unsafe-inline' ${allowed}`);
    const said = (): string[] => (page.window as unknown as { lines?: string[] }).lines ?? [];
    await until(
      () => said().filter((line) => line.includes('chunk-failed')).length >= 4,
      () => `four lines, not ${said().join('\n')}`,
    );
    await frames(10);
    // The upgrader and each of the three elements, however many of them the page holds.
    expect(said()).to.have.lengthOf(4);
    expect(new Set(said()).size).to.equal(4);
    expect(page.document.body.innerText.replace(/\s+/g, ' ').trim()).to.equal(
      '贫困发生率：43.74%→1%（2019年底） 27393人 27393人',
    );
  });
});
