// Where a stat's fields come from: attributes, a report, the children; and which of them wins.
import { expect } from 'chai';
import { muteConsole } from '../../support/author.js';
import { fixture } from '../../support/fixture.js';
import { clearStage, placeStat, showStat, textOf, untilSummary, type Attributes } from '../../support/stat.js';
import type { Report } from '../../../src/index.js';

const RATE = '贫困发生率由43.74%降至1%，下降42.74个百分点。';
const RATE_2019 = `截至2019年底，${RATE}`;

describe('<poverty-stat> data', () => {
  muteConsole();
  afterEach(clearStage);

  const CHILDREN: readonly (readonly [string, Attributes, string, string])[] = [
    [
      'a list of terms',
      { label: '贫困发生率' },
      '<dl><dt>现值</dt><dd>1%</dd><dt>原值：</dt><dd>43.74%</dd></dl>',
      RATE,
    ],
    [
      'a list of traditional terms',
      { label: '入學率', lang: 'zh-Hant' },
      '<dl><dt>現值</dt><dd>95%</dd><dt>目標</dt><dd>95%</dd></dl>',
      '入學率95%，已達到95%的目標。',
    ],
    ['a list of one term of its own', {}, '<dl><dt>贫困发生率</dt><dd>1%</dd></dl>', '贫困发生率1%。'],
    [
      'a table of two columns',
      { label: '贫困发生率' },
      '<table><tr><th>数值</th><td>1%</td></tr><tr><th>此前</th><td>43.74%</td></tr></table>',
      RATE,
    ],
    [
      'a table with a header over a row',
      { label: '党员' },
      '<table><thead><tr><th>数值</th><th>总数</th></tr></thead><tbody><tr><td>20人</td><td>80人</td></tr></tbody></table>',
      '党员20人，占80人的25%。',
    ],
    [
      'a table of one row of its own',
      {},
      '<table><tr><td>搬迁户</td><td><p>6839户</p></td></tr></table>',
      '搬迁户6839户。',
    ],
    [
      'a table of two years',
      {},
      '<table><tr><th>指标</th><th>2013年底</th><th>2019年底</th></tr><tr><td>贫困发生率</td><td>43.74%</td><td>1%</td></tr></table>',
      '截至2019年底，贫困发生率由2013年底的43.74%降至1%，下降42.74个百分点。',
    ],
    [
      'a table of households and people',
      { label: '建档立卡' },
      '<table><tr><th>户数</th><th>人数</th></tr><tr><td>24&nbsp;036</td><td>83&nbsp;546<sup>①</sup></td></tr></table>',
      '建档立卡24,036户83,546人。',
    ],
    [
      'English terms',
      { label: 'Members', lang: 'en' },
      '<dl><dt>Value</dt><dd>20 people</dd><dt>Of</dt><dd>80 people</dd></dl>',
      'Members: 20 people, 25% of 80 people.',
    ],
    [
      'a list under an attribute, which wins',
      { label: '贫困发生率', value: '2%' },
      '<dl><dt>现值</dt><dd>1%</dd><dt>原值</dt><dd>43.74%</dd></dl>',
      '贫困发生率由43.74%降至2%，下降41.74个百分点。',
    ],
  ];
  for (const [what, attributes, children, sentence] of CHILDREN) {
    it(`come from ${what}, which stays as it was`, async () => {
      const element = placeStat({ lang: 'zh', ...attributes }, children);
      const before = element.innerHTML;
      await untilSummary(element, sentence);
      expect(element.innerHTML).to.equal(before);
      expect(element.firstElementChild!.getBoundingClientRect().height).to.equal(0);
    });
  }

  it('follow a corrected child', async () => {
    const element = await showStat({ lang: 'zh' }, '<dl><dt>贫困发生率</dt><dd>1%</dd></dl>');
    element.querySelector('dd')!.firstChild!.nodeValue = '1.2%';
    await untilSummary(element, '贫困发生率1.2%。');
    element.innerHTML = '<dl><dt>入学率</dt><dd>95%</dd></dl>';
    await untilSummary(element, '入学率95%。');
  });

  it('follow children that come later', async () => {
    const element = placeStat({ lang: 'zh', label: '贫困发生率' });
    await element.updateComplete;
    element.innerHTML = '<dl><dt>现值</dt><dd>1%</dd></dl>';
    await untilSummary(element, '贫困发生率1%。');
  });

  it('come from a report set as a property, by name or the first of the kind', async () => {
    const report: Report = {
      version: 1,
      figures: {
        rate: { kind: 'stat', label: '率', value: '1%' },
        homes: { kind: 'stat', label: '户', value: '2户' },
      },
    };
    const element = placeStat({ lang: 'zh' });
    element.report = report;
    await untilSummary(element, '率1%。');
    element.src = '#homes';
    await untilSummary(element, '户2户。');
  });

  it('come from a file, whose figure wins over what the file says of all', async () => {
    const element = placeStat({ lang: 'zh', src: `${fixture('report.json')}#户数` });
    await untilSummary(element, '截至2019年底，脱贫户24,036户。');
    expect(textOf(element, 'source')).to.equal('来源：扶贫办');
  });

  it('come from a name that is percent-encoded', async () => {
    const element = placeStat({ lang: 'zh', src: `${fixture('report.json')}#${encodeURIComponent('户数')}` });
    await untilSummary(element, '截至2019年底，脱贫户24,036户。');
  });

  it('come from the first stat of a file where no name is given', async () => {
    const element = placeStat({ lang: 'zh', src: fixture('report.json') });
    await untilSummary(element, RATE_2019);
    expect(textOf(element, 'source')).to.equal('来源：县统计局');
  });

  it('merge field by field: attributes over the file, the file over the children', async () => {
    const children = '<dl><dt>现值</dt><dd>9%</dd><dt>目标</dt><dd>3%</dd></dl>';
    const element = placeStat({ lang: 'zh', label: '率', src: `${fixture('report.json')}#rate` }, children);
    await untilSummary(element, '截至2019年底，率由43.74%降至1%，下降42.74个百分点，已达到3%的目标。');
  });

  it('follow src away and back', async () => {
    const element = placeStat({ lang: 'zh', src: `${fixture('report.json')}#rate` });
    await untilSummary(element, RATE_2019);
    element.src = `${fixture('report.json')}#户数`;
    await untilSummary(element, '截至2019年底，脱贫户24,036户。');
    element.removeAttribute('src');
    element.setAttribute('label', '手工');
    element.setAttribute('value', '3户');
    await untilSummary(element, '手工3户。');
    element.removeAttribute('label');
    element.removeAttribute('value');
    element.setAttribute('src', `${fixture('report.json')}#rate`);
    await untilSummary(element, RATE_2019);
  });
});
