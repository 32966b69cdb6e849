// A misspelt field of a report file: the widget that shows the figure tells its author, the others do not.
import { expect } from 'chai';
import { listenToConsole } from '../../support/author.js';
import { clearStage, setAttributes, showStat } from '../../support/stat.js';
import { frames, until } from '../../support/until.js';

const FILE = URL.createObjectURL(
  new Blob([
    JSON.stringify({
      version: 1,
      figures: {
        rate: { kind: 'stat', label: '率', value: '1%', befor: '43.74%' },
        homes: { kind: 'stat', label: '户', value: '5户', noet: '约' },
      },
    }),
  ]),
);

describe('a misspelt field of a report file', () => {
  let author: ReturnType<typeof listenToConsole>;
  const { fetch } = window;
  beforeEach(() => {
    author = listenToConsole();
    window.fetch = () => fetch(FILE);
  });
  afterEach(() => {
    window.fetch = fetch;
    author.stop();
    clearStage();
  });

  it('is told once by the widget that shows the figure, which stands', async () => {
    const element = await showStat({ lang: 'zh', src: '/report.json#rate' });
    await until(
      () => author.lines.length > 0,
      () => 'a line on the console',
    );
    setAttributes(element, { note: '注' });
    await frames(3);
    expect(author.lines).to.deep.equal([
      '<poverty-stat src="/report.json#rate"> figures.rate.befor: "43.74%" — expected a field of a stat; perhaps before (report-invalid)',
    ]);
    expect(element.summary).to.equal('率1%。');
  });
});
