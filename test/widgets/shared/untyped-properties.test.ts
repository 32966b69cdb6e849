// Properties that a script set to what is no text: the figures stand without them, and the author is told once.
import { expect } from 'chai';
import '../../../src/define.js';
import { listenToConsole, untilTold } from '../../support/author.js';
import { clearStage, eventsDuring, makeStat, part, placeStat, shown, untilSummary } from '../../support/stat.js';
import { frames, until } from '../../support/until.js';

const refused = (path: string, what: string): string =>
  `<poverty-stat> ${path}: "${what}" — expected text or a number (property-refused)`;

describe('a property that is no text', () => {
  let author: ReturnType<typeof listenToConsole>;
  beforeEach(() => void (author = listenToConsole()));
  afterEach(() => {
    author.stop();
    clearStage();
  });

  for (const [name, path, value, what] of [
    ['label', 'label', { zh: '率' }, 'object'],
    ['asOf', 'as-of', new Date(0), 'object'],
    ['source', 'source', true, 'boolean'],
    ['sourceHref', 'source-href', () => 'https://a.example', 'function'],
    ['headingLevel', 'heading-level', {}, 'object'],
    ['better', 'better', { better: 'lower' }, 'object'],
    ['beforeAsOf', 'before-as-of', {}, 'object'],
  ] as const)
    it(`${name} = ${what} is told once, and the figure stands`, async () => {
      const element = makeStat({ lang: 'zh', value: '1%' });
      (element as unknown as Record<string, unknown>)[name] = value;
      const errors = await eventsDuring('report-error', async () => {
        document.body.append(element);
        await shown(element);
        await untilTold(author, 1);
        element.setAttribute('value', '2%');
        await untilSummary(element, '2%。');
        await frames();
      });
      element.remove();
      expect(author.lines).to.deep.equal([refused(path, what)]);
      expect(errors.map(({ code, path: at, fatal }) => [code, at, fatal])).to.deep.equal([
        ['property-refused', path, false],
      ]);
    });

  it('set later is told too, and no more once it is mended', async () => {
    const element = await shown(placeStat({ lang: 'zh', value: '1%' }));
    await frames();
    element.label = {} as never;
    await untilTold(author, 1);
    element.label = '率';
    await untilSummary(element, '率1%。');
    await frames();
    expect(author.lines).to.deep.equal([refused('label', 'object')]);
    expect(part(element, 'title').textContent).to.equal('率');
  });

  it('of a figure is told of as one that cannot be read, not twice', async () => {
    const element = placeStat({ lang: 'zh', label: '率' });
    element.value = { value: '1%' } as never;
    await untilTold(author, 1);
    await frames();
    expect(author.lines).to.deep.equal([
      '<poverty-stat label="率"> value: "object" — expected text, e.g. "54.73亿元" (quantity-unreadable)',
    ]);
  });

  for (const [tag, name, path] of [
    ['funding-timeline', 'milestones', 'milestones'],
    ['funding-timeline', 'unit', 'unit'],
    ['relocation-map', 'mapApproval', 'map-approval'],
    ['relocation-map', 'boundarySource', 'boundary-source'],
  ] as const)
    it(`<${tag}> ${name}`, async () => {
      const element = document.createElement(tag);
      element.rows = tag === 'relocation-map' ? '名称|人数; 甲|30' : '2016|1亿元';
      (element as unknown as Record<string, unknown>)[name] = {};
      document.body.append(element);
      await untilTold(author, 1);
      await frames();
      element.remove();
      expect(author.lines).to.deep.equal([`<${tag}> ${path}: "object" — expected text or a number (property-refused)`]);
    });

  it('is not null, a number, or rows of cells', async () => {
    const element = document.createElement('funding-timeline');
    Object.assign(element, { label: null, note: undefined, asOf: 2020, rows: [['2016', '1亿元']], unit: '' });
    document.body.append(element);
    await until(
      () => element.summary,
      () => 'the sentence',
    );
    await frames(5);
    element.remove();
    expect(author.lines).to.deep.equal([]);
  });
});
