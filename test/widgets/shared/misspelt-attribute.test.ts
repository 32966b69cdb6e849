// An attribute that no element has: its author is told which one was meant, and the figures stand.
import { expect } from 'chai';
import { listenToConsole, untilTold } from '../../support/author.js';
import { clearStage, eventsDuring, placeStat, showStat, textOf, untilSummary } from '../../support/stat.js';
import { frames, until } from '../../support/until.js';

const FIGURE = { lang: 'zh', label: '率', value: '1%' };

describe('a misspelt attribute', () => {
  let author: ReturnType<typeof listenToConsole>;
  beforeEach(() => void (author = listenToConsole()));
  afterEach(() => {
    author.stop();
    clearStage();
  });

  it('is told once, with the name that is near, and the figure stands', async () => {
    const errors = await eventsDuring('report-error', async () => {
      const element = await showStat({ ...FIGURE, befor: '43.74%' });
      await untilTold(author, 1);
      element.setAttribute('value', '2%');
      await untilSummary(element, '率2%。');
      await frames();
    });
    expect(author.lines).to.deep.equal([
      '<poverty-stat label="率"> befor: "43.74%" — expected an attribute of <poverty-stat>; perhaps before (attribute-unknown)',
    ]);
    expect(errors.map(({ code, path, fatal }) => [code, path, fatal])).to.deep.equal([
      ['attribute-unknown', 'befor', false],
    ]);
  });

  it('is no failure even where the figure is one', async () => {
    const errors = await eventsDuring('report-error', async () => {
      placeStat({ label: '率', valeu: '1%' });
      await untilTold(author, 2);
    });
    expect(errors.map(({ code, fatal }) => [code, fatal])).to.deep.equal([
      ['value-missing', true],
      ['attribute-unknown', false],
    ]);
  });

  it('is told no more once it is mended', async () => {
    const element = await showStat({ ...FIGURE, befor: '43.74%' });
    await untilTold(author, 1);
    element.removeAttribute('befor');
    element.setAttribute('before', '43.74%');
    await until(
      () => textOf(element, 'summary').includes('43.74%'),
      () => 'the earlier value',
    );
    await frames();
    expect(author.lines).to.have.lengthOf(1);
  });

  it('of another element is told with whose it is', async () => {
    await showStat({ ...FIGURE, value: '54.73', unit: '亿元' });
    await untilTold(author, 1);
    await frames();
    expect(author.lines).to.deep.equal([
      '<poverty-stat label="率"> unit: "亿元" — expected an attribute of <poverty-stat>; unit is one of <funding-timeline>; ' +
        'a unit stands beside its figure, e.g. value="54.73亿元" (attribute-unknown)',
    ]);
  });

  it('is not what pages and frameworks add', async () => {
    await showStat({
      ...FIGURE,
      class: 'wide',
      id: 'rate',
      style: 'margin: 0',
      tabindex: '0',
      role: 'figure',
      'data-label': '率',
      'aria-label': '率',
      'data-v-7ba5bd90': '',
      '_ngcontent-abc-c12': '',
      'x-data': '{}',
      'v-note': '',
      colour: 'red',
    });
    await frames(5);
    expect(author.lines).to.deep.equal([]);
  });
});
