// React and Vue taking over the page around snippets and tags: before and after they were upgraded, and as they update.
import { expect } from 'chai';
import { readAddress, writeSnippet } from '../../src/index.js';
import { listenToConsole } from '../support/author.js';
import { closePages, FRAME, openPage, type Page } from '../support/embedding.js';
import { loadPackages } from '../support/packages.js';
import { textOf } from '../support/stat.js';
import { frames, until } from '../support/until.js';

const RATE = { label: '贫困发生率', value: '1%', before: '43.74%' };
const SNIPPET = writeSnippet({ tag: 'poverty-stat', attributes: RATE }, FRAME);
const TAG = '<poverty-stat label="人口" value="27393人" lang="zh"><p>27393人</p></poverty-stat>';

/** What the app shows: lines around the snippet and the tag, of which a test may ask for others. */
interface Shown {
  readonly before: readonly string[];
  readonly hasSnippet: boolean;
}

const FIRST: Shown = { before: ['前文'], hasSnippet: true };

const htmlOf = ({ before, hasSnippet }: Shown): string =>
  `<div class="app">${before.map((text) => `<p>${text}</p>`).join('')}${hasSnippet ? SNIPPET : ''}${TAG}<p>后文</p></div>`;

type Element$ = (name: string, attributes: object | null, children: unknown) => unknown;

const hrefOf = (): string =>
  new DOMParser().parseFromString(SNIPPET, 'text/html').querySelector('a')!.getAttribute('href')!;

const TEXT = '贫困发生率：43.74%→1%';

/** The same as elements of a framework, which names the class attribute in its own way. */
function treeOf(h: Element$, className: string, { before, hasSnippet }: Shown): unknown {
  const lines = before.map((text) => h('p', { key: text }, text));
  const link = h('a', { [className]: 'poverty-stat', href: hrefOf() }, TEXT);
  const snippet = hasSnippet ? [h('p', { key: 'snippet' }, [link])] : [];
  const tag = h('poverty-stat', { key: 'tag', label: '人口', value: '27393人', lang: 'zh' }, [
    h('p', { key: 'p' }, '27393人'),
  ]);
  return h('div', { [className]: 'app' }, [
    ...lines,
    ...snippet,
    h('p', { key: 'between' }, ''),
    tag,
    h('p', { key: 'end' }, '后文'),
  ]);
}

interface App {
  show(shown: Shown): void | Promise<void>;
  close(): void;
}

async function react(container: Element): Promise<App> {
  const packages = await loadPackages('react', 'react-dom/client');
  const { createElement } = packages['react'] as unknown as {
    createElement(name: string, attributes: object | null, ...children: unknown[]): unknown;
  };
  const { hydrateRoot } = packages['react-dom/client'] as unknown as {
    hydrateRoot(container: Element, tree: unknown, options: object): { render(tree: unknown): void; unmount(): void };
  };
  const h: Element$ = (name, attributes, children) =>
    Array.isArray(children) ? createElement(name, attributes, ...children) : createElement(name, attributes, children);
  // A difference that React finds and mends is told by it; that it says so is no fault.
  const root = hydrateRoot(container, treeOf(h, 'className', FIRST), { onRecoverableError: () => {} });
  await frames(5);
  return { show: (shown) => root.render(treeOf(h, 'className', shown)), close: () => root.unmount() };
}

async function vue(container: Element): Promise<App> {
  const { vue: exports } = await loadPackages('vue');
  const { createSSRApp, h, shallowRef, nextTick } = exports as unknown as {
    createSSRApp(component: object): {
      config: { compilerOptions: object; warnHandler?: () => void };
      mount(container: Element): void;
      unmount(): void;
    };
    h: Element$;
    shallowRef<T>(value: T): { value: T };
    nextTick(): Promise<void>;
  };
  const shown = shallowRef(FIRST);
  const app = createSSRApp({ render: () => treeOf(h, 'class', shown.value) });
  app.config.warnHandler = () => {};
  app.mount(container);
  await nextTick();
  return {
    show: (next) => {
      shown.value = next;
      return nextTick();
    },
    close: () => app.unmount(),
  };
}

for (const [name, hydrate] of [
  ['React', react],
  ['Vue', vue],
] as const) {
  describe(`a page of ${name}`, () => {
    let app: App | undefined;
    let author: ReturnType<typeof listenToConsole>;
    const faults: string[] = [];
    const keep = (event: ErrorEvent | PromiseRejectionEvent): void =>
      void faults.push('reason' in event ? String(event.reason) : event.message);

    const { error } = console;
    before(() => {
      window.addEventListener('error', keep);
      window.addEventListener('unhandledrejection', keep);
      console.error = () => {};
    });
    after(() => {
      window.removeEventListener('error', keep);
      window.removeEventListener('unhandledrejection', keep);
      console.error = error;
    });
    beforeEach(() => {
      faults.length = 0;
      author = listenToConsole();
    });
    afterEach(() => {
      app?.close();
      closePages();
      author.stop();
      expect(faults).to.deep.equal([]);
    });

    const container = (page: Page): Element => page.root.querySelector('section')!;
    const open = (): Page => openPage(`<section>${htmlOf(FIRST)}</section>`);

    async function expectWhole(page: Page, text: string): Promise<void> {
      await page.widgets(1);
      await until(
        () => [...page.root.querySelectorAll('poverty-stat')].every((stat) => textOf(stat, 'figure') !== ''),
        () => 'all figures',
      );
      await until(
        () => page.text === text,
        () => `${text}, not ${page.text}`,
      );
      expect(page.root.querySelectorAll('poverty-stat')).to.have.lengthOf(2);
      expect(readAddress(page.root.querySelector('a')!.href).ok).to.equal(true);
    }

    it('that takes over after the upgrade shows each figure once', async () => {
      const page = open();
      await page.widgets(1);
      app = await hydrate(container(page));
      await expectWhole(page, '前文后文');
    });

    it('that takes over before the upgrade shows each figure once', async () => {
      const page = openPage(`<section></section>`);
      page.stop();
      document.body.prepend(page.root);
      container(page).innerHTML = htmlOf(FIRST);
      app = await hydrate(container(page));
      const again = openPage('');
      again.root.append(container(page));
      await expectWhole(again, '前文后文');
      page.root.remove();
    });

    it('that updates around the figures keeps them', async () => {
      const page = open();
      await page.widgets(1);
      app = await hydrate(container(page));
      await app.show({ before: ['新的一段', '前文'], hasSnippet: true });
      await expectWhole(page, '新的一段前文后文');
      await app.show({ before: ['前文', '又一段'], hasSnippet: true });
      await expectWhole(page, '前文又一段后文');
      await app.show({ before: [], hasSnippet: true });
      await expectWhole(page, '后文');
    });

    it('that takes the snippet out takes the widget out', async () => {
      const page = open();
      await page.widgets(1);
      app = await hydrate(container(page));
      await expectWhole(page, '前文后文');
      await app.show({ before: ['前文'], hasSnippet: false });
      await page.widgets(0);
      expect(page.root.querySelectorAll('poverty-stat')).to.have.lengthOf(1);
      await app.show(FIRST);
      await expectWhole(page, '前文后文');
    });
  });
}
