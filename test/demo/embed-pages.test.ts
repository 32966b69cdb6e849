// Each page of the demo's embed part is a test of what it shows.
import { expect } from 'chai';
import { isSeen } from '../support/foreign-page.js';
import { textOf } from '../support/stat.js';
import { listen, loadAxe, until, type Frame } from './open-page.js';

interface Open {
  readonly frame: HTMLIFrameElement;
  readonly document: Document;
  readonly lines: string[];
}

async function open(name: string, width = 1100): Promise<Open> {
  const frame = document.createElement('iframe');
  const lines: string[] = [];
  frame.width = String(width);
  frame.height = '900';
  frame.src = `/demo/embed/${name}.html`;
  document.body.prepend(frame);
  await until(() => frame.contentWindow?.location.pathname === `/demo/embed/${name}.html`, lines);
  listen(frame.contentWindow as Frame, lines, new Set());
  await until(() => frame.contentDocument?.readyState === 'complete', lines);
  // What is below the fold is brought as a reader reaches it.
  frame.height = String(frame.contentDocument!.documentElement.scrollHeight + 2000);
  return { frame, document: frame.contentDocument!, lines };
}

/** The widgets of a page, by tag, that show their figure. */
const drawn = ({ document }: Open): string[] =>
  [...document.querySelectorAll('poverty-stat, funding-timeline, relocation-map')]
    .filter((element) => element.shadowRoot && textOf(element, 'summary') !== '')
    .map(({ localName }) => localName)
    .toSorted();

/** Reads on through the page, as a reader does, until it is as wanted. */
async function untilRead(page: Open, isWanted: () => boolean): Promise<void> {
  let turns = 0;
  const read = (): boolean => {
    window.scrollTo(0, (turns++ * 20) % page.frame.offsetHeight);
    return isWanted();
  };
  await until(read, page.lines).catch((error: Error) => {
    throw new Error(`drawn: ${drawn(page)}; ${error.message}`);
  });
}

const untilDrawn = (page: Open, wanted: readonly string[]): Promise<void> =>
  untilRead(page, () => JSON.stringify(drawn(page)) === JSON.stringify(wanted));

const stats = (count: number): string[] => Array.from({ length: count }, () => 'poverty-stat');

// The test server puts a script of its own into every page.
const TEST_SERVER = '__web-dev-server__';

/** What each page shows once it is all there, and which words it says to its author. */
const PAGES: [name: string, widgets: string[], said: RegExp[]][] = [
  ['news', ['funding-timeline', ...stats(3), 'relocation-map'], []],
  ['cms', ['funding-timeline', ...stats(7)], [/snippet-edited/]],
  ['no-script', [], []],
  ['slow-script', stats(2), []],
  ['frames', [], []],
  ['hostile', ['funding-timeline', ...stats(3), 'relocation-map'], []],
];

for (const [name, widgets, said] of PAGES) {
  describe(`demo/embed/${name}.html`, () => {
    let page: Open;
    before(async function () {
      this.timeout(60_000);
      page = await open(name);
      await untilDrawn(page, widgets);
      await untilRead(page, () => said.every((pattern) => page.lines.some((line) => pattern.test(line))));
    });
    after(() => page?.frame.remove());

    it('shows its widgets, and says what it says and nothing else', () => {
      const lines = page.lines.filter((line) => !line.includes(TEST_SERVER));
      expect(lines, lines.join('\n')).to.have.lengthOf(said.length);
      said.forEach((pattern, i) => expect(lines[i]).to.match(pattern));
    });

    // Where no script may run, axe may not either; where prototypes are frozen, it does not start.
    const canRunAxe = name !== 'no-script' && name !== 'hostile';
    if (canRunAxe)
      it('has no fault that axe can find', async () => {
        const axe = await loadAxe(page.frame.contentWindow as Frame);
        const { violations } = await axe.run(page.document);
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).to.deep.equal(
          [],
        );
      });

    it('links every other page', () => {
      const links = [...page.document.querySelectorAll('nav a')].map((link) => link.getAttribute('href'));
      expect(links).to.deep.equal(['../index.html', ...PAGES.map(([other]) => `./${other}.html`)]);
    });

    it('has neither styles nor scripts in its mark-up', () => {
      expect(page.document.querySelectorAll('[style]:not(iframe), style, script:not([src])')).to.have.lengthOf(0);
    });

    for (const width of [320, 640, 1100]) {
      it(`is no wider than a screen of ${width} px`, () => {
        page.frame.width = String(width);
        expect(page.document.documentElement.scrollWidth).to.be.at.most(width);
      });
    }
  });
}

describe('the embed pages', () => {
  const opened: Open[] = [];
  const get = async (name: string): Promise<Open> => {
    const page = await open(name);
    opened.push(page);
    return page;
  };
  afterEach(() => opened.splice(0).forEach(({ frame }) => frame.remove()));

  it('news: leaves the readers’ comments as they are', async () => {
    const page = await get('news');
    await untilDrawn(page, PAGES[0]![1]);
    expect(page.document.querySelectorAll('.comments poverty-stat')).to.have.lengthOf(0);
    expect(isSeen(page.document.querySelector('.comments a')!)).to.equal(true);
  });

  it('no-script: every figure is there to read', async () => {
    const { document } = await get('no-script');
    const text = document.querySelector('main')!.innerText;
    for (const figure of ['43.74%→1%', '2016–2019', '54.73', '9.77', '6839户27393人']) expect(text).to.contain(figure);
  });

  it('slow-script: is read before the script comes', async () => {
    const { document } = await get('slow-script');
    expect(document.querySelector('main')!.innerText).to.contain('贫困发生率：43.74%→1%').and.to.contain('89个');
    expect(document.querySelectorAll('[data-report-made]')).to.have.lengthOf(0);
  });

  it('frames: each is as tall as its widget, in a sandbox too', async function () {
    this.timeout(30_000);
    const page = await get('frames');
    const frames = [...page.document.querySelectorAll('iframe')];
    expect(frames).to.have.lengthOf(2);
    await untilRead(page, () => frames.every(({ style }) => /^\d{3}px$/.test(style.height)));
  });

  it('hostile: the author’s text is hidden though its rules say otherwise', async () => {
    const page = await get('hostile');
    await untilDrawn(page, ['funding-timeline', ...stats(3), 'relocation-map']);
    const links = [...page.document.querySelectorAll('article a')];
    expect(links.map(isSeen)).to.deep.equal([false, false]);
  });
});
