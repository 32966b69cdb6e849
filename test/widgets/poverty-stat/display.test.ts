// What a stat shows in each display: the number, its unit, bars and marks to scale.
import { expect } from 'chai';
import { muteConsole } from '../../support/author.js';
import { clearStage, part, parts, showStat, textOf, untilSummary, type Attributes } from '../../support/stat.js';
import { until } from '../../support/until.js';

const widths = (element: Element): number[] =>
  [...element.shadowRoot!.querySelectorAll('[part="bar"] rect:not(.whole-end)')].map((rect) =>
    Number(rect.getAttribute('width')),
  );

describe('<poverty-stat> display', () => {
  muteConsole();
  afterEach(clearStage);

  const HEROES: readonly (readonly [string, Attributes, string])[] = [
    ['an amount', { value: '54.73亿元' }, '54.73亿元'],
    ['the same in English', { value: '54.73亿元', lang: 'en' }, 'CNY 5.473 billion'],
    ['a pair as two measures', { value: '24036户83546人' }, '24,036户 | 83,546人'],
    ['a pair in English', { value: '764户1591人', lang: 'en' }, '764 households | 1,591 people'],
    ['a percentage', { value: '43.74%' }, '43.74%'],
    ['a fall with its sign', { value: '下降20个百分点' }, '−20个百分点'],
    ['a lower bound', { value: '5500余名' }, '5500余人'],
    ['full-width digits', { value: '６８３９户' }, '6839户'],
    ['traditional characters', { value: '54.73億元', lang: 'zh-HK' }, '54.73億元'],
    ['rounding to the nearest, marked', { value: '81955人', rounding: 'nearest' }, '约8.2万人'],
    ['rounding down, marked', { value: '81955人', rounding: 'floor' }, '8.1万余人'],
    ['zero as zero', { value: '0户' }, '0户'],
    ['what is counted', { value: '89个贫困村' }, '89个贫困村'],
    ['what is counted, as the author wrote it', { value: '89個貧困村', lang: 'zh-TW' }, '89個貧困村'],
    ['a pair in brackets', { value: '24036户（83546人）' }, '24,036户 | 83,546人'],
    ['three measures', { value: '12个安置点（6839户27393人）' }, '12个安置点 | 6,839户 | 27,393人'],
    ['a rise with its sign', { value: '提高7.7个百分点' }, '+7.7个百分点'],
    ['a full-width minus', { value: '－5%' }, '−5%'],
    ['tenths as per cent', { value: '八成以上' }, '80%以上'],
    ['household-times', { value: '2.3万户次' }, '2.3万户次'],
  ];
  for (const [what, attributes, hero] of HEROES) {
    it(`shows ${what}`, async () => {
      const element = await showStat({ lang: 'zh-Hans', label: '图', ...attributes });
      expect(textOf(element, 'measure')).to.equal(hero);
      expect(textOf(element, 'title')).to.equal('图');
    });
  }

  it('keeps the exact figure of a rounded one in its sentence', async () => {
    const element = await showStat({ lang: 'zh', label: '减贫', value: '81955人', rounding: 'nearest' });
    expect(element.summary).to.equal('减贫81,955人。');
  });

  it('draws before and after to one scale', async () => {
    const element = await showStat({ lang: 'zh', label: '贫困人口', value: '250人', before: '1000人' });
    expect(widths(element)).to.deep.equal([100, 25]);
    expect(textOf(element, 'bar-label')).to.equal('原值 | 现值');
    expect(textOf(element, 'bar-value')).to.equal('1000人 | 250人');
  });

  it('names the bars by their dates where both are known', async () => {
    const rate = { lang: 'zh', label: '贫困发生率', value: '1%', before: '43.74%', 'as-of': '2019-12-31' };
    const both = await showStat({ ...rate, 'before-as-of': '2015年底' });
    expect(textOf(both, 'bar-label')).to.equal('2015年底 | 2019年底');
    const one = await showStat(rate);
    expect(textOf(one, 'bar-label')).to.equal('原值 | 现值');
  });

  it('draws each measure of a pair to its own scale', async () => {
    const element = await showStat({ label: '贫困人口', value: '10户90人', before: '40户100人' });
    expect(widths(element)).to.deep.equal([100, 25, 100, 90]);
  });

  it('draws a target beside the value', async () => {
    const element = await showStat({ lang: 'en', label: 'Enrolment', value: '60%', target: '80%' });
    expect(widths(element)).to.deep.equal([75, 100]);
    expect(textOf(element, 'bar-label')).to.equal('Value | Target');
  });

  it('draws a share over its whole', async () => {
    const element = await showStat({ lang: 'zh', label: '党员', value: '20人', of: '80人' });
    expect(widths(element)).to.deep.equal([100, 25]);
    expect(textOf(element, 'bar-value')).to.equal('25%');
    expect(textOf(element, 'bar-label')).to.equal('80人');
  });

  it('draws a share of what is counted under two names', async () => {
    const element = await showStat({ lang: 'zh', label: '出列', value: '37个贫困村', of: '148个村' });
    expect(textOf(element, 'bar-value')).to.equal('25%');
    expect(textOf(element, 'bar-label')).to.equal('148个村');
    await untilSummary(element, '出列37个贫困村，占148个村的25%。');
  });

  it('draws more than the whole as longer than the whole, and says so', async () => {
    const element = await showStat({ lang: 'zh', label: '到岗', value: '120人', of: '80人' });
    expect(widths(element)).to.deep.equal([66.67, 100]);
    expect(textOf(element, 'bar-value')).to.equal('150%');
  });

  it('takes a lone number to be in the unit of what it is compared with', async () => {
    const share = await showStat({ lang: 'zh', label: '贫困村', value: '89', of: '148个' });
    await until(
      () => share.summary.includes('148个'),
      () => share.summary,
    );
    expect(share.summary).to.equal('贫困村89个，约占148个的60.1%。');
    const rate = await showStat({ lang: 'zh', label: '率', value: '1', before: '43.74%' });
    await until(
      () => rate.summary !== '',
      () => 'the sentence',
    );
    expect(rate.summary).to.equal('率由43.74%降至1%，下降42.74个百分点。');
  });

  it('draws one mark for each, and a part of one for the rest', async () => {
    const element = await showStat({ lang: 'zh', label: '搬迁', value: '6839户', display: 'units' });
    // 100 户 a mark: 68 whole ones and 0.39 of one, in the outline of a whole one
    const marks = [...part(element, 'units').querySelectorAll('rect:not(.soft)')];
    expect(marks).to.have.lengthOf(69);
    expect(marks.at(-1)!.getAttribute('width')).to.equal('3.12');
    expect(marks[0]!.getAttribute('width')).to.equal('8.00');
    expect(textOf(element, 'units-key')).to.equal('每格代表100户');
  });

  it('does not say that a mark of one is one', async () => {
    const element = await showStat({ lang: 'zh', label: '安置点', value: '12个', display: 'units' });
    expect(part(element, 'units').querySelectorAll('rect')).to.have.lengthOf(12);
    expect(getComputedStyle(part(element, 'units-key')).display).to.equal('none');
  });

  it('says what a mark stands for in its own scale', async () => {
    const element = await showStat({ lang: 'zh', label: '搬迁', value: '2.5万人', display: 'units' });
    expect(textOf(element, 'units-key')).to.equal('每格代表500人');
  });

  const WAYS: readonly (readonly [string, Attributes, 'better' | 'worse' | null])[] = [
    ['fell, and lower is better', { value: '1%', before: '43%', better: 'lower' }, 'better'],
    ['fell, and higher is better', { value: '1%', before: '43%', better: 'higher' }, 'worse'],
    ['fell, and no way is better', { value: '1%', before: '43%' }, null],
    ['stayed', { value: '1%', before: '1%', better: 'lower' }, null],
  ];
  for (const [what, attributes, verdict] of WAYS) {
    it(`gives colour a meaning only where it has one: ${what}`, async () => {
      const element = await showStat({ label: '率', ...attributes });
      expect(part(element, 'figure').getAttribute('data-verdict')).to.equal(verdict);
    });
  }

  for (const [display, drawn] of [
    ['number', []],
    ['change', ['bars']],
    ['share', ['share']],
    ['units', ['units']],
    ['auto', ['bars']],
  ] as const) {
    it(`draws what display="${display}" asks for, of a figure that could be any`, async () => {
      const element = await showStat({ label: '户', value: '20户', before: '40户', of: '80户', display });
      const found = ['bars', 'share', 'units'].filter((name) => parts(element, name).length > 0);
      expect(found).to.deep.equal(drawn);
    });
  }

  it('draws no bar for an amount below zero', async () => {
    const element = await showStat({ label: '增长', value: '-2%', before: '3%' });
    expect(parts(element, 'bars')).to.deep.equal([]);
  });

  const UNREADABLE: readonly (readonly [string, Attributes, string])[] = [
    ['before', { before: '大约好几成' }, '原值：大约好几成'],
    ['of', { of: '全体' }, '总数：全体'],
    ['target', { target: '全部' }, '目标：全部'],
    ['a target in another unit', { target: '300户' }, '目标：300户'],
  ];
  for (const [what, attributes, typed] of UNREADABLE) {
    it(`shows as typed what cannot be read: ${what}`, async () => {
      const element = await showStat({ lang: 'zh', label: '率', value: '1%', ...attributes });
      await until(
        () => textOf(element, 'as-typed') === typed,
        () => typed,
      );
      expect(textOf(element, 'measure')).to.equal('1%');
      expect(element.shadowRoot!.textContent).not.to.include('NaN');
    });
  }

  it('draws again whatever attribute changes', async () => {
    const element = await showStat({ lang: 'zh', label: '率', value: '1%' });
    const steps: readonly (readonly [string, string, string])[] = [
      ['label', '贫困发生率', '贫困发生率1%。'],
      ['before', '43.74%', '贫困发生率由43.74%降至1%，下降42.74个百分点。'],
      ['before-as-of', '2015-12-31', '贫困发生率由2015年底的43.74%降至1%，下降42.74个百分点。'],
      ['as-of', '2019-12-31', '截至2019年底，贫困发生率由2015年底的43.74%降至1%，下降42.74个百分点。'],
      ['value', '2%', '截至2019年底，贫困发生率由2015年底的43.74%降至2%，下降41.74个百分点。'],
      ['target', '3%', '截至2019年底，贫困发生率由2015年底的43.74%降至2%，下降41.74个百分点，已达到3%的目标。'],
    ];
    for (const [name, value, sentence] of steps) {
      element.setAttribute(name, value);
      await untilSummary(element, sentence);
    }
    element.setAttribute('source', '丹凤县');
    element.setAttribute('note', '初步数');
    element.setAttribute('display', 'units');
    element.setAttribute('better', 'lower');
    await element.updateComplete;
    expect(textOf(element, 'source')).to.equal('来源：丹凤县');
    expect(textOf(element, 'note')).to.equal('注：初步数');
    expect(parts(element, 'units')).to.have.lengthOf(1);
    expect(part(element, 'figure').getAttribute('data-verdict')).to.equal('better');
  });
});
