// A timeline on a page: what it draws, says and shows of what it cannot draw.
import { expect } from 'chai';
import type { ReportErrorEvent } from '../../../src/index.js';
import { muteConsole } from '../../support/author.js';
import { can, engine, itWhere, resize } from '../../support/browser.js';
import { fixture } from '../../support/fixture.js';
import { clearStage, eventsDuring, parts, textOf, untilSummary } from '../../support/stat.js';
import { barsOf, drawn, placeTimeline, saveData, SEED, showTimeline, textsOf } from '../../support/timeline.js';
import { frames, until } from '../../support/until.js';

/** Higher bars on both sides leave the last but one no room for its date. */
const MANY = '2000–2018|54.73亿元; 2019|99亿元; 2020|1亿元; 2021|99亿元';

const TABLE = `<table>
  <thead><tr><th>年度</th><th colspan="2">资金(亿元)</th></tr><tr><th>年度</th><th>中央</th><th>省级</th></tr></thead>
  <tbody><tr><th>2016</th><td>1</td><td>2</td></tr><tr><th>2017</th><td>3</td><td>—</td></tr>
  <tr><th>合计</th><td>4</td><td>2</td></tr></tbody></table>`;

/** So many errors, which the page hears of when the file that tells them has come. */
async function errorsOf(count: number, act: () => Promise<unknown>): Promise<ReportErrorEvent[]> {
  const met: ReportErrorEvent[] = [];
  const meet = (event: ReportErrorEvent): void => void met.push(event);
  document.addEventListener('report-error', meet as EventListener);
  await act();
  await until(
    () => met.length >= count,
    () => `${count} errors, not ${met.length}`,
  ).finally(() => document.removeEventListener('report-error', meet as EventListener));
  return met;
}

describe('<funding-timeline> display', () => {
  muteConsole();
  saveData();
  afterEach(clearStage);

  it('draws areas in the ratio of the amounts', async () => {
    const [four, fifth] = barsOf(await showTimeline(SEED));
    const ratio = (four!.width * four!.height) / (fifth!.width * fifth!.height);
    expect(Math.abs(ratio / (54.73 / 9.77) - 1)).to.be.below(0.01);
  });

  it('says what its axis shows, and labels bars with the report’s digits', async () => {
    const element = await showTimeline(SEED);
    expect(textOf(element, 'axis')).to.equal('亿元/年，面积为总额');
    expect(textsOf(element, 'bar-label')).to.deep.equal(['54.73亿元', '9.77亿元']);
    expect(textsOf(element, 'tick')).to.deep.equal(['0', '5', '10']);
    expect(textsOf(element, 'date')).to.deep.equal(['2016', '2017', '2018', '2019', '2020']);
  });

  it('has no key for a column that is not drawn', async () => {
    const rows = '年份|户数(户)|人数(人); 2016|24036|83546; 2017|15012|50210';
    const element = await showTimeline({ lang: 'zh', label: '人口', rows });
    expect(textsOf(element, 'key')).to.deep.equal(['户数']);
  });

  it('groups the digits of all its numbers, or of none', async () => {
    const long = await showTimeline({ label: '投资', rows: '2018|9500万元; 2019|12000万元', unit: '万元' });
    expect(textsOf(long, 'bar-label')).to.deep.equal(['9,500万元', '12,000万元']);
    expect(textsOf(long, 'tick')).to.deep.equal(['0', '5,000', '10,000']);
    const short = await showTimeline({ label: '投资', rows: '2018|1500万元; 2019|2000万元', unit: '万元' });
    expect(textsOf(short, 'bar-label')).to.deep.equal(['1500万元', '2000万元']);
  });

  it('marks what is not over', async () => {
    const element = await showTimeline(SEED);
    expect(parts(element, 'partial').length).to.equal(1);
    expect(parts(element, 'hatch').length).to.equal(1);
    expect(textsOf(element, 'cut-label')).to.deep.equal(['截至10月21日']);
  });

  itWhere(can.narrow, 'says in words what hatching is where there is no room on the bar', async () => {
    await resize(320);
    const element = await showTimeline({ ...SEED, rows: MANY });
    await until(
      () => textOf(element, 'legend') === '斜纹：时期尚未结束，截至2020年10月21日',
      () => `the key, not “${textOf(element, 'legend')}”`,
    );
    await resize(800);
  });

  it('reads the table it wraps: header, merged cells, unit, totals', async () => {
    const element = await showTimeline({ lang: 'zh', label: '投入' }, TABLE);
    expect(textsOf(element, 'key')).to.deep.equal(['中央', '省级']);
    expect(textOf(element, 'axis')).to.equal('亿元');
    expect(barsOf(element).length).to.equal(4);
    expect(element.summary).to.equal('投入：2016年3亿元，2017年3亿元，合计6亿元。');
  });

  it('names series in a legend only where they have no room beside their bars', async () => {
    const element = await showTimeline({ lang: 'zh', rows: '年份|中央(亿元)|省级(亿元); 2016|3|2; 2017|4|3' });
    expect([textsOf(element, 'series-name'), textsOf(element, 'key')]).to.deep.equal([['中央', '省级'], []]);
    element.setAttribute('rows', '年份|中央(亿元)|省级(亿元); 2016|3|2; 2017|4|0');
    await until(
      () => textsOf(element, 'key').length > 0,
      () => 'the legend',
    );
    expect([textsOf(element, 'series-name'), textsOf(element, 'key')]).to.deep.equal([[], ['中央', '省级']]);
  });

  it('reads a report file', async () => {
    const element = await showTimeline({ src: `${fixture('report.json')}#funds`, lang: 'zh' });
    expect(element.summary).to.equal('扶贫资金：2016–2019年54.73亿元。');
  });

  it('takes rows from a script', async () => {
    const element = placeTimeline({ lang: 'zh' });
    element.rows = [
      ['2016', '1亿元'],
      ['2017', '2亿元'],
    ];
    await drawn(element);
    expect(barsOf(element).length).to.equal(2);
  });

  it('follows its attributes', async () => {
    const element = await showTimeline(SEED);
    element.setAttribute('measure', 'cumulative');
    await until(
      () => textOf(element, 'axis') === '累计，亿元',
      () => 'the running total',
    );
    expect(parts(element, 'bar-before').length).to.equal(1);
    element.setAttribute('measure', 'per-year');
    await until(
      () => textsOf(element, 'bar-label').includes('约13.68亿元/年'),
      () => 'the amounts a year',
    );
    element.setAttribute('rows', '2016|3亿元');
    element.removeAttribute('measure');
    await untilSummary(element, '扶贫资金：2016年3亿元。');
  });

  it('draws apart what overlaps, and says so', async () => {
    const element = await showTimeline({ lang: 'zh', label: '专项', rows: '2014|432.87亿元; 2014|426.55亿元' });
    const [one, other] = barsOf(element);
    expect(one!.y + one!.height).to.be.below(other!.y);
    expect(textOf(element, 'key')).to.equal('时间重叠的金额分开画，不相加');
    expect(element.summary).to.equal('专项：2014年432.87亿元，2014年426.55亿元；时间重叠的金额分开画，不相加。');
  });

  it('shows rows that are joined by a comma as they are typed, and tells the author of the cell', async () => {
    const errors = await errorsOf(1, async () => {
      const element = placeTimeline({ lang: 'zh', label: '资金', rows: '2016–2019|54.73亿元，2020|9.77亿元' });
      await until(
        () => textOf(element, 'as-typed') === '资金 2016–2019 54.73亿元，2020 9.77亿元',
        () => 'the rows as typed',
      );
    });
    expect(errors.map(({ code, path, fatal }) => [code, path, fatal])).to.deep.equal([
      ['quantity-unreadable', 'rows[0][1]', true],
    ]);
  });

  it('draws closed years beside an as-of date that cannot be read, and names the date', async () => {
    const errors = await errorsOf(1, async () => {
      const element = await showTimeline({ lang: 'zh', rows: '2016|1亿元; 2017|2亿元', 'as-of': '昨天' });
      expect(element.summary).to.equal('2016年1亿元，2017年2亿元，合计3亿元。');
    });
    expect(errors.map(({ code, path, fatal, message }) => [code, path, fatal, message])).to.deep.equal([
      ['period-unreadable', 'as-of', false, 'as-of: "昨天" — expected a date, e.g. 2020-10-21 (period-unreadable)'],
    ]);
  });

  it('shows what it cannot draw as it is written, and tells the author where', async () => {
    let element!: Awaited<ReturnType<typeof showTimeline>>;
    const errors = await errorsOf(2, async () => {
      element = await showTimeline({
        lang: 'zh',
        label: '资金',
        rows: '年份|资金; 2016|5亿元; 2017|约莫四成; 某年|6亿元',
      });
      await until(
        () => textOf(element, 'as-typed'),
        () => 'what is not drawn',
      );
    });
    expect(textOf(element, 'as-typed')).to.equal('未画出：2017 约莫四成；某年 6亿元');
    expect(errors.map(({ code, path, fatal }) => [code, path, fatal])).to.deep.equal([
      ['quantity-unreadable', 'rows[2][1]', false],
      ['period-unreadable', 'rows[3][0]', false],
    ]);
    expect(errors[0]!.message).to.include('row 3 (2017), column 资金');
    expect(element.summary).to.include('另有2项没有画出');
    expect(element.shadowRoot!.textContent).not.to.match(/NaN|undefined/);
  });

  it('keeps its children where nothing can be drawn', async () => {
    const errors = await errorsOf(1, async () => {
      const element = placeTimeline({ rows: '2016|若干' }, '<p>资金若干</p>');
      await until(
        () => element.shadowRoot?.querySelector('slot:not([hidden])'),
        () => 'the children',
      );
    });
    expect(errors.every(({ fatal }) => fatal)).to.equal(true);
  });

  it('is drawn as wide as its plot, whatever the page gives it', async () => {
    const element = placeTimeline(SEED);
    element.style.setProperty('padding', '0 40px');
    element.style.setProperty('font-size', '20px');
    element.style.setProperty('--report-small-size', '10px');
    await drawn(element);
    const plot = parts(element, 'plot')[0]!;
    const isOwn = (): boolean => {
      const [, , width] = parts(element, 'drawing')[0]!.getAttribute('viewBox')!.split(' ').map(Number);
      const label = parts(element, 'bar-label')[0]!;
      return width === plot.clientWidth && label.getAttribute('font-size') === '10';
    };
    await until(isOwn, () => 'the drawing of this width and size');
    element.style.setProperty('padding', '0 100px');
    await until(isOwn, () => 'the drawing of the next width');
  });

  it('draws at once what is on the screen, and what is not when it comes near', async () => {
    const above = document.createElement('div');
    above.style.setProperty('height', '20000px');
    document.body.prepend(above);
    const far = placeTimeline(SEED);
    await until(
      () => parts(far, 'plot').length > 0,
      () => 'the frame',
    );
    await frames(5);
    // WebKit is let draw all: it goes on skipping what has come near.
    const isSkipped = getComputedStyle(parts(far, 'base')[0]!).contentVisibility === 'auto';
    expect(isSkipped).to.equal(engine !== 'webkit');
    expect(parts(far, 'bar').length).to.equal(isSkipped ? 0 : 2);
    far.scrollIntoView();
    await drawn(far);
    above.remove();
    scrollTo(0, 0);
    const near = placeTimeline(SEED);
    await near.updateComplete;
    expect(parts(near, 'bar').length).to.equal(2);
  });

  it('says that it stands', async () => {
    const met = await eventsDuring('report-ready', () => showTimeline(SEED));
    expect(met.length).to.equal(1);
  });
});

describe('<funding-timeline> languages', () => {
  saveData();
  afterEach(clearStage);
  const CASES: readonly (readonly [string, string, string])[] = [
    [
      'zh-Hans',
      '扶贫资金：2016–2019年54.73亿元，2020年（截至10月21日）9.77亿元，合计64.5亿元。',
      '亿元/年，面积为总额',
    ],
    [
      'zh-Hant',
      '扶贫资金：2016–2019年54.73億元，2020年（截至10月21日）9.77億元，合計64.5億元。',
      '億元/年，面積為總額',
    ],
    ['zh-HK', '扶贫资金：2016–2019年54.73億元，2020年（截至10月21日）9.77億元，合計64.5億元。', '億元/年，面積為總額'],
    [
      'en',
      '扶贫资金: CNY 5.473 billion in 2016–2019 and CNY 0.977 billion in 2020 (to 21 October), CNY 6.45 billion in all.',
      'CNY billion a year; areas are totals',
    ],
    [
      'de',
      '扶贫资金: CNY 5,473 billion in 2016–2019 and CNY 0,977 billion in 2020 (to 21. Oktober), CNY 6,45 billion in all.',
      'CNY billion a year; areas are totals',
    ],
  ];
  for (const [lang, summary, axis] of CASES) {
    it(lang, async () => {
      const element = await showTimeline({ ...SEED, lang });
      expect(element.summary).to.equal(summary);
      expect(textOf(element, 'axis')).to.equal(axis);
    });
  }

  it('follows the page', async () => {
    document.documentElement.lang = 'zh';
    const { lang: _own, ...rest } = SEED;
    const element = await showTimeline(rest);
    document.documentElement.lang = 'en';
    await until(
      () => textOf(element, 'axis').startsWith('CNY'),
      () => 'English',
    );
  });
});
