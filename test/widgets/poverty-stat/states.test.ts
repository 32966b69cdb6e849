// A stat that waits, is ready, cannot be read or lost its file: what readers see and what its author is told.
import { expect } from 'chai';
import { PovertyStatElement } from '../../../src/index.js';
import { listenToConsole, untilTold } from '../../support/author.js';
import { answerWith, fixture, holdNetwork } from '../../support/fixture.js';
import {
  clearStage,
  eventsDuring,
  part,
  parts,
  placeStat,
  setAttributes,
  shown,
  showStat,
  textOf,
  untilSummary,
  type Attributes,
} from '../../support/stat.js';
import { frames, until } from '../../support/until.js';

const CHILDREN = '<p>县里的说法</p>';

const areChildrenShown = (element: Element): boolean => element.firstElementChild!.getBoundingClientRect().height > 0;

describe('<poverty-stat> states', () => {
  let author: ReturnType<typeof listenToConsole>;
  beforeEach(() => void (author = listenToConsole()));
  afterEach(() => {
    author.stop();
    clearStage();
  });

  it('takes the earlier value from `before`, set as a property before its class was known', async () => {
    const element = document.createElement('late-stat') as PovertyStatElement;
    Object.assign(element, { lang: 'zh', label: '率', value: '1%', before: '43.74%' });
    placeStat({}).replaceWith(element);
    customElements.define('late-stat', class extends PovertyStatElement {});
    await untilSummary(element, '率由43.74%降至1%，下降42.74个百分点。');
    element.before(document.createElement('hr'));
    expect(element.previousElementSibling?.localName).to.equal('hr');
  });

  it('shows the children while its file is on the way, and says nothing yet', async () => {
    const network = holdNetwork();
    try {
      const element = placeStat({ lang: 'zh', src: `${fixture('report.json')}#rate` }, CHILDREN);
      const errors = await eventsDuring('report-error', async () => {
        await element.updateComplete;
        await frames();
        expect(areChildrenShown(element)).to.equal(true);
        expect(parts(element, 'base')).to.deep.equal([]);
        expect([element.summary, await element.toCSV()]).to.deep.equal(['', '']);
        network.release();
        await shown(element);
      });
      expect(areChildrenShown(element)).to.equal(false);
      expect(errors).to.deep.equal([]);
      expect(author.lines).to.deep.equal([]);
    } finally {
      network.restore();
    }
  });

  it('tells once that it is ready, out of the shadow root it stands in', async () => {
    const host = document.createElement('div');
    document.body.append(host);
    const root = host.attachShadow({ mode: 'open' });
    const events = await eventsDuring('report-ready', async () => {
      const element = await showStat({ lang: 'zh', label: '率', value: '1%' }, '', root);
      element.setAttribute('value', '2%');
      await untilSummary(element, '率2%。');
      await frames();
    });
    host.remove();
    expect(events).to.have.lengthOf(1);
    expect([events[0]!.bubbles, events[0]!.composed]).to.deep.equal([true, true]);
  });

  it('leaves the children where they are when the value cannot be read, and tells its author', async () => {
    const errors = await eventsDuring('report-error', async () => {
      const element = placeStat({ label: '率', value: '好几成' }, CHILDREN);
      await until(
        () => author.lines.length > 0,
        () => 'a line on the console',
      );
      expect(areChildrenShown(element)).to.equal(true);
      expect(parts(element, 'as-typed')).to.deep.equal([]);
    });
    const [{ code, path, message, fatal, bubbles, composed }] = errors as [(typeof errors)[number]];
    expect([code, path, fatal, bubbles, composed]).to.deep.equal(['quantity-unreadable', 'value', true, true, true]);
    expect(message).to.include('value: "好几成" — expected');
    expect(author.lines).to.deep.equal([`<poverty-stat label="率"> ${message}`]);
  });

  it('takes neither of two unlike values', async () => {
    const errors = await eventsDuring('report-error', async () => {
      placeStat({ label: '村' }, '<dl><dt>数值</dt><dd>89个</dd><dt>现值</dt><dd>90个</dd></dl>');
      await until(
        () => author.lines.length > 0,
        () => 'a line on the console',
      );
    });
    expect(errors.map(({ code, path, fatal }) => [code, path, fatal])).to.deep.equal([
      ['quantity-unreadable', 'value (children)', true],
    ]);
    expect(errors[0]!.message).to.include('"89个 ≠ 90个"');
  });

  it('tells of a term of its list that is not shown, where its list is what it shows', async () => {
    const LIST = '<dl><dt>数值</dt><dd>1%</dd><dt>2013年</dt><dd>43.74%</dd></dl>';
    const errors = await eventsDuring('report-error', async () => {
      await showStat({ label: '率', value: '1%' }, LIST);
      await showStat({ label: '率' }, LIST);
      await untilTold(author, 1);
    });
    expect(errors.map(({ code, path, fatal }) => [code, path, fatal])).to.deep.equal([
      ['attribute-unknown', '2013年 (children)', false],
    ]);
    expect(author.lines).to.deep.equal([
      '<poverty-stat label="率"> 2013年 (children): "43.74%" — expected one of 数值, 原值, 总数, 目标, 时间 or value, before, of, target, time; it is not shown (attribute-unknown)',
    ]);
  });

  it('shows the value as typed where it has no children', async () => {
    const element = placeStat({ label: '率', value: '好几成' });
    await until(
      () => textOf(element, 'as-typed') === '率 好几成',
      () => 'the value as typed',
    );
    expect(element.summary).to.equal('');
  });

  it('shows it all the while that the words of another language are on their way', async () => {
    const element = placeStat({ lang: 'zh', label: '率', value: '好几成' });
    await until(
      () => textOf(element, 'as-typed') === '率 好几成',
      () => 'the value as typed',
    );
    element.lang = 'zh-Hant';
    await Promise.resolve();
    await element.updateComplete;
    expect(textOf(element, 'as-typed')).to.equal('率 好几成');
  });

  it('tells its author where a value is missing', async () => {
    const errors = await eventsDuring('report-error', async () => {
      placeStat({ label: '率' });
      // The stat before may be told of late.
      await until(
        () => author.lines.some((line) => line.includes('value-missing')),
        () => `a value that is missing: ${author.lines.join('; ')}`,
      );
    });
    expect(errors.map(({ code, path, fatal }) => [code, path, fatal])).to.deep.equal([
      ['value-missing', 'value', true],
    ]);
  });

  it('says the same thing once, however often it draws', async () => {
    const element = await showStat({ lang: 'zh', label: '率', value: '1%', display: 'cake' });
    for (const label of ['甲', '乙', '丙']) {
      element.label = label;
      await element.updateComplete;
    }
    await untilTold(author, 1);
    await frames();
    expect(author.lines).to.deep.equal([
      '<poverty-stat label="率"> display: "cake" — expected auto, number, change, share, units (choice-unknown)',
    ]);
  });

  it('is read again when its value is corrected, and unread when it is spoilt', async () => {
    const element = placeStat({ lang: 'zh', label: '率', value: '好几成' }, CHILDREN);
    await element.updateComplete;
    element.setAttribute('value', '40%');
    await untilSummary(element, '率40%。');
    expect(areChildrenShown(element)).to.equal(false);
    element.setAttribute('value', '好几成');
    await until(
      () => parts(element, 'base').length === 0,
      () => 'the children',
    );
    expect(areChildrenShown(element)).to.equal(true);
  });

  const NOTICES: readonly (readonly [string, Attributes, string, string])[] = [
    ['an unreadable before', { before: '好几成' }, 'quantity-unreadable', 'before'],
    ['a target in another unit', { target: '300户' }, 'unit-mismatch', 'target'],
    ['an unknown rounding', { rounding: 'ceiling' }, 'choice-unknown', 'rounding'],
    ['a heading level that is none', { 'heading-level': 'h2' }, 'choice-unknown', 'heading-level'],
    ['a date that needs another', { 'as-of': '去年' }, 'period-unreadable', 'as-of'],
    ['a date that is none', { 'as-of': '前年' }, 'period-unreadable', 'as-of'],
    ['an earlier date that is none', { before: '2%', 'before-as-of': '前年' }, 'period-unreadable', 'before-as-of'],
    ['a link that is a script', { source: '县', 'source-href': 'javascript:alert(1)' }, 'link-refused', 'source-href'],
    ['a change from nothing', { display: 'change' }, 'value-missing', 'before'],
  ];
  for (const [what, attributes, code, path] of NOTICES) {
    it(`draws all the same and tells of ${what}`, async () => {
      const errors = await eventsDuring('report-error', async () => {
        const element = await showStat({ lang: 'zh', label: '率', value: '1%', ...attributes });
        await until(
          () => author.lines.length > 0,
          () => 'a line on the console',
        );
        expect(textOf(element, 'measure')).to.equal('1%');
        expect(parts(element, 'source-link')).to.deep.equal([]);
      });
      expect(errors.map((error) => [error.code, error.path, error.fatal])).to.deep.equal([[code, path, false]]);
    });
  }

  it('tells an author once, whatever waits or fails in between', async () => {
    const element = await showStat({ lang: 'zh', label: '率', value: '1%', better: 'up' });
    await untilTold(author, 1);
    for (const lang of ['fr', 'zh-Hant', 'en', 'zh']) {
      element.lang = lang;
      await frames(10);
    }
    expect(author.lines).to.have.lengthOf(1);
  });

  it('keeps what it shows while a file is on its way', async () => {
    const element = await showStat({ lang: 'zh', label: '率', value: '1%' });
    const network = holdNetwork();
    try {
      element.removeAttribute('value');
      element.src = `${fixture('report.json')}#户数`;
      for (let i = 0; i < 20; i++) {
        await frames(1);
        expect(textOf(element, 'summary')).to.equal('率1%。');
      }
      network.release();
      await untilSummary(element, '截至2019年底，率24,036户。');
    } finally {
      network.restore();
    }
  });

  it('tells its author that an empty value is none', async () => {
    const errors = await eventsDuring('report-error', async () => {
      placeStat({ label: '率', value: '' });
      await untilTold(author, 1);
    });
    expect(errors.map(({ code }) => code)).to.deep.equal(['value-missing']);
  });

  it('shows nothing of an object that a script sets for a text, and tells its author of each', async () => {
    const element = await showStat({ lang: 'zh', label: '率', value: '1%' });
    const loose = element as unknown as Record<string, unknown>;
    for (const name of ['note', 'source', 'sourceHref', 'src', 'asOf']) loose[name] = {};
    await untilTold(author, 5);
    expect(textOf(element, 'summary')).to.equal('率1%。');
    expect(element.shadowRoot!.textContent).not.to.include('[object');
    expect(author.lines.map((line) => /> ([a-z-]+): "object" .*\((.*)\)/.exec(line)?.slice(1).join(' '))).to.deep.equal(
      ['as-of', 'src', 'source', 'source-href', 'note'].map((path) => `${path} property-refused`),
    );
  });

  it('names a faulty field of a file by its place there', async () => {
    const element = placeStat({});
    const errors = await eventsDuring('report-error', async () => {
      element.report = { version: 1, figures: { rate: { kind: 'stat', value: '好几成' } } };
      await until(
        () => author.lines.length > 0,
        () => 'a line on the console',
      );
    });
    expect(errors.map(({ path }) => path)).to.deep.equal(['figures.rate.value']);
  });

  it('links to a source on the web', async () => {
    const attributes = { label: '率', value: '1%', source: '县', 'source-href': 'https://county.example/a?b=1' };
    const link = part<HTMLAnchorElement>(await showStat(attributes), 'source-link');
    expect(link.href).to.equal('https://county.example/a?b=1');
  });

  const FILES: readonly (readonly [string, string, string, string])[] = [
    ['is no JSON', 'no-report.txt', 'src-not-report', 'src'],
    ['has another version', 'report-of-another-version.json', 'report-invalid', 'version'],
    ['lacks the figure', 'report.json#nobody', 'figure-missing', 'figures.nobody'],
    ['has a figure of another kind there', 'report.json#funds', 'figure-missing', 'figures.funds'],
  ];
  for (const [what, name, code, path] of FILES) {
    it(`keeps what it had of a file that ${what}`, async () => {
      const errors = await eventsDuring('report-error', async () => {
        const element = placeStat({ lang: 'zh', label: '率', value: '1%', src: fixture(name) });
        await until(
          () => author.lines.length > 0,
          () => 'a line on the console',
        );
        await untilSummary(element, '率1%。');
      });
      expect(errors.map((error) => [error.code, error.path, error.fatal])).to.deep.equal([[code, path, false]]);
      expect(author.lines).to.have.lengthOf(1);
    });
  }

  it('keeps the figure it showed when the next file is not found', async () => {
    const element = placeStat({ lang: 'zh', src: `${fixture('report.json')}#户数` });
    await untilSummary(element, '截至2019年底，脱贫户24,036户。');
    const network = answerWith(404);
    const errors = await eventsDuring('report-error', async () => {
      element.src = `${fixture('gone.json')}#户数`;
      await until(
        () => author.lines.length > 0,
        () => 'a line on the console',
      );
    }).finally(network.restore);
    expect(errors.map((error) => [error.code, error.path, error.fatal])).to.deep.equal([['src-failed', 'src', false]]);
    expect(errors[0]!.message).to.include('404');
    expect(textOf(element, 'summary')).to.equal('截至2019年底，脱贫户24,036户。');
  });

  it('fetches nothing but http and https', async () => {
    const element = placeStat({ label: '率', value: '1%', src: 'data:application/json,{}' });
    await until(
      () => author.lines.length > 0,
      () => 'a line on the console',
    );
    expect(author.lines[0]).to.include('src-failed');
    expect(textOf(element, 'measure')).to.equal('1%');
  });

  it('shows the children where the file that should hold its value is not found', async () => {
    const network = answerWith(500);
    const element = placeStat({ src: fixture('gone.json') }, CHILDREN);
    const errors = await eventsDuring('report-error', () =>
      until(
        () => author.lines.length > 0,
        () => 'a line on the console',
      ),
    ).finally(network.restore);
    expect(errors.map((error) => [error.code, error.path, error.fatal])).to.deep.equal([['src-failed', 'src', true]]);
    expect(areChildrenShown(element)).to.equal(true);
  });

  it('takes whatever a script sets, and never throws', async () => {
    const element = await showStat({ lang: 'zh', label: '户', value: '1户' });
    const loose = element as unknown as Record<string, unknown>;
    loose['value'] = 42;
    await untilSummary(element, '户42。');
    for (const value of [null, {}, [], NaN, Infinity, true, Symbol.iterator.description]) {
      loose['value'] = value;
      await element.updateComplete;
      expect(element.shadowRoot!.textContent).not.to.match(/NaN|undefined|\[object/);
    }
    setAttributes(element, { value: '2户' });
    await untilSummary(element, '户2户。');
  });
});
