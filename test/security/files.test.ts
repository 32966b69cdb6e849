// Report files as hosts may answer: each that cannot be used gives one clear error, and readers keep the fallback.
import { expect } from 'chai';
import '../../src/define.js';
import { listenToConsole } from '../support/author.js';
import { clearStage, eventsDuring, placeStat, textOf } from '../support/stat.js';
import { frames, until } from '../support/until.js';

const ANSWERS: [title: string, file: string, code: string, says: RegExp][] = [
  ['a file of 50 MB', 'huge', 'src-failed', /at most 2000000 bytes/],
  ['a file that says it has 50 MB', 'measured', 'src-failed', /at most 2000000 bytes/],
  ['50 MB in 50 kB', 'packed', 'src-failed', /at most 2000000 bytes/],
  ['a file that never ends', 'endless', 'src-failed', /at most 2000000 bytes/],
  ['a redirect', 'redirected', 'src-failed', /redirect/],
  ['UTF-16', 'utf16', 'src-not-report', /UTF-8/],
  ['Latin 1', 'latin1', 'src-not-report', /UTF-8/],
  ['a page that says 404', 'page', 'src-not-report', /JSON/],
  ['a file that was cut', 'cut', 'src-not-report', /JSON/],
  ['an array', 'array', 'report-invalid', /./],
  ['a text', 'text', 'report-invalid', /./],
  ['null', 'nothing', 'report-invalid', /./],
];

describe('a report file that is', () => {
  let author: ReturnType<typeof listenToConsole>;
  beforeEach(() => void (author = listenToConsole()));
  afterEach(() => {
    clearStage();
    author.stop();
  });

  for (const [title, file, code, says] of ANSWERS) {
    it(title, async () => {
      const events = await eventsDuring('report-error', async () => {
        placeStat({ lang: 'zh', label: '率', src: `/made-file/${file}` }, '<p>贫困发生率1%。</p>');
        await until(
          () => author.lines.length > 0,
          () => 'a word to the author',
        );
        await frames(5);
      });
      // A file may break its form in more than one place; it is one kind of fault all the same.
      expect([...new Set(events.map((event) => `${event.code} ${event.fatal}`))]).to.deep.equal([`${code} true`]);
      expect(events[0]!.message).to.match(says);
      expect(author.lines).to.have.lengthOf(events.length);
      const stat = document.querySelector('poverty-stat')!;
      expect(stat.querySelector('p')!.getBoundingClientRect().height).to.be.greaterThan(0);
    });
  }

  it('nested beyond measure breaks nothing', async () => {
    placeStat({ label: '率', src: '/made-file/deep' }, '<p>1%</p>');
    await until(
      () => author.lines.length > 0,
      () => 'a word to the author',
    );
    expect(author.lines[0]).to.match(/\((?:src-not-report|report-invalid)\)/);
  });

  it('packed for its way is read', async () => {
    const stat = placeStat({ lang: 'zh', label: '率', src: '/made-file/packed-rate#rate' });
    await until(
      () => textOf(stat, 'number') === '2',
      () => `the figure; the author was told ${author.lines}`,
    );
  });

  it('full of __proto__ is read as what it says, and nothing else', async () => {
    const stat = placeStat({ lang: 'zh', label: '率', src: '/made-file/proto#rate' });
    await until(
      () => textOf(stat, 'number') === '2',
      () => `the figure; the author was told ${author.lines}`,
    );
    expect(({} as Record<string, unknown>)['owned']).to.equal(undefined);
    for (const name of ['__proto__', 'constructor', 'toString'])
      placeStat({ label: name, src: `/made-file/proto#${name}` }, `<p>${name}</p>`);
    await until(
      () => author.lines.filter((line) => line.includes('figure-missing')).length === 3,
      () => `figure-missing thrice, not ${author.lines}`,
    );
  });
});

const BOUNDARIES: [title: string, file: string, code: string][] = [
  ['a file of 50 MB', 'huge', 'boundary-failed'],
  ['a file that says it has 50 MB', 'measured', 'boundary-failed'],
  ['50 MB in 50 kB', 'packed', 'boundary-failed'],
  ['a file that never ends', 'endless', 'boundary-failed'],
  ['a redirect', 'redirected', 'boundary-failed'],
  ['UTF-16', 'utf16', 'boundary-format'],
  ['a page that says 404', 'page', 'boundary-format'],
  ['a file that was cut', 'cut', 'boundary-format'],
  ['an array', 'array', 'boundary-format'],
  ['a text', 'text', 'boundary-format'],
  ['null', 'nothing', 'boundary-format'],
];

describe('a boundary that is', () => {
  let author: ReturnType<typeof listenToConsole>;
  beforeEach(() => void (author = listenToConsole()));
  afterEach(() => {
    clearStage();
    author.stop();
  });

  for (const [title, file, code] of BOUNDARIES) {
    it(title, async function () {
      this.timeout(40_000);
      const map = document.createElement('relocation-map');
      const rows = '名称|人数|经度|纬度; 甲|500人|110.3|33.7; 乙|60人|110.5|33.6';
      for (const [name, value] of Object.entries({ label: '搬迁', lang: 'zh', rows, boundary: `/made-file/${file}` }))
        map.setAttribute(name, value);
      (document.querySelector('main#stage') ?? document.body).append(map);
      const events: string[] = [];
      map.addEventListener('report-error', (event) => events.push(`${event.code} ${event.fatal}`));
      await until(
        () => events.length > 0,
        () => 'a word to the author',
        30_000,
      );
      await frames(5);
      expect([...new Set(events)]).to.deep.equal([`${code} false`]);
      expect(textOf(map, 'summary')).to.contain('560人');
      map.remove();
    });
  }
});
