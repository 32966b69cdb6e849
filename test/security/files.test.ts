// Report files as hosts may answer: each that cannot be used gives one clear error, and readers keep the fallback.
import { expect } from 'chai';
import { listenToConsole } from '../support/author.js';
import { clearStage, eventsDuring, placeStat, textOf } from '../support/stat.js';
import { frames, until } from '../support/until.js';

const ANSWERS: [title: string, file: string, code: string, says: RegExp][] = [
  ['a file of 50 MB', 'huge', 'src-failed', /at most 2000000 bytes/],
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
