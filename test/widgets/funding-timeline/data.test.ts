// The figures of a timeline as a table, as CSV and as a picture.
import { expect } from 'chai';
import { accessibilityTree, can, itWhere, resize } from '../../support/browser.js';
import { faultsByAxe } from '../../support/axe.js';
import { muteConsole } from '../../support/author.js';
import { clearStage, openData, parts } from '../../support/stat.js';
import { until } from '../../support/until.js';
import { alive, drawn, onCanvas, saveData, SEED, showTimeline } from '../../support/timeline.js';

const tableOf = (element: Element): string[][] =>
  [...element.shadowRoot!.querySelectorAll('[part="table"] tr')].map((row) =>
    [...row.querySelectorAll('th, td')].map(({ textContent }) => textContent.trim()),
  );

const untilHead = (element: Element, head: string[]): Promise<unknown> =>
  until(
    () => JSON.stringify(tableOf(element)[0]) === JSON.stringify(head),
    () => `${head.join()}, not ${tableOf(element)[0]?.join()}`,
  );

describe('<funding-timeline> table', () => {
  muteConsole();
  saveData();
  afterEach(clearStage);

  it('gives the amounts beside what marks them', async () => {
    const element = await showTimeline(SEED);
    await openData(element);
    expect(tableOf(element)).to.deep.equal([
      ['时期', '金额', '说明'],
      ['2016–2019年', '54.73亿元', ''],
      ['2020年（截至10月21日）', '9.77亿元', '未结束，截至2020年10月21日'],
    ]);
  });

  it('keeps the original wording, totals, what is not drawn and milestones', async () => {
    const rows = '年份|中央(亿元)|省级; 2016|1|2000万元; 2016|1.5|—; 2017|若干|3亿元; 合计|2.5|3.2亿元';
    const element = await showTimeline({ lang: 'zh', label: '投入', rows, milestones: '2016-06-30|摘帽' });
    await openData(element);
    expect(tableOf(element)).to.deep.equal([
      ['时期', '中央', '省级', '省级 (原文)', '说明'],
      ['2016年', '1亿元', '0.2亿元', '2000万元', '与其他时期重叠'],
      ['2016年', '1.5亿元', '—', '—', '与其他时期重叠'],
      ['2017年', '若干', '3亿元', '3亿元', '未画出：若干'],
      ['合计', '2.5亿元', '3.2亿元', '3.2亿元', ''],
      ['2016年6月30日', '', '', '', '摘帽'],
    ]);
  });

  it('sets digit under digit and breaks no amount, however narrow the page', async () => {
    const rows =
      '年份|中央(万元)|省级(万元)|市级(万元)|县级(万元)|备注; 2016|24036|9|83546|120|年中下达; 2017|1.5|27393|6839|5|—';
    await resize(can.narrow ? 320 : 460);
    const element = await showTimeline({ lang: 'zh', label: '投入', rows });
    await openData(element);
    const cells = [...element.shadowRoot!.querySelectorAll<HTMLElement>('td.number')];
    expect(cells).to.have.lengthOf(8);
    for (const [i, cell] of cells.entries()) {
      const range = document.createRange();
      range.selectNodeContents(cell);
      expect(range.getClientRects(), cell.textContent).to.have.lengthOf(1);
      const under = document.createRange();
      under.selectNodeContents(cells[(i + 4) % 8]!);
      expect(range.getBoundingClientRect().right).to.be.closeTo(under.getBoundingClientRect().right, 0.5);
    }
    // What has no room is scrolled to; the page itself stays as wide as it is.
    expect(document.documentElement.scrollWidth).to.be.at.most(document.documentElement.clientWidth);
    await resize(1100);
  });

  it('leaves out the original wording where it is the number under the unit of its column', async () => {
    const rows = '年份|资金(万元); 2016|24,036; 2017|1.50';
    const element = await showTimeline({ lang: 'zh', label: '投入', rows });
    await openData(element);
    expect(tableOf(element)[0]).to.deep.equal(['时期', '资金']);
    element.setAttribute('rows', `${rows}; 2018|3000万元; 2019|5亿元`);
    await untilHead(element, ['时期', '资金', '原文']);
  });

  it('speaks English', async () => {
    const element = await showTimeline({ ...SEED, lang: 'en' });
    await openData(element);
    expect(tableOf(element)[2]).to.deep.equal([
      '2020 (to 21 October)',
      'CNY 0.977 billion',
      '9.77亿元',
      'not over, to 21 October 2020',
    ]);
  });
});

describe('<funding-timeline> CSV', () => {
  saveData();
  afterEach(clearStage);

  it('carries title, numbers, partial mark, source, date and note', async () => {
    const element = await showTimeline({ ...SEED, note: '初步数' });
    expect(await element.toCSV()).to.equal(
      '\uFEFF扶贫资金\r\n' +
        '时期,起,止,金额,精确值,单位,界限,原文,说明\r\n' +
        '2016–2019,2016-01-01,2019-12-31,54.73亿元,5473000000,CNY,exact,54.73亿元,\r\n' +
        '2020,2020-01-01,2020-10-21,9.77亿元,977000000,CNY,exact,9.77亿元,未结束，截至2020年10月21日\r\n' +
        '来源：丹凤宣传\r\n截至2020年10月21日\r\n注：初步数\r\n',
    );
  });
});

describe('<funding-timeline> picture', () => {
  saveData();
  afterEach(clearStage);

  it('as SVG stands by itself', async () => {
    const element = await showTimeline({ ...SEED, note: '初步数', milestones: '2018-06-30|摘帽' });
    const text = await (await element.toImage('svg')).text();
    expect(text).not.to.match(/var\(|currentColor|class=|style=/);
    const picture = new DOMParser().parseFromString(text, 'image/svg+xml');
    expect(picture.querySelector('parsererror')).to.equal(null);
    for (const said of [
      '扶贫资金',
      '亿元/年，面积为总额',
      '54.73亿元',
      '截至10月21日',
      '斜纹：时期尚未结束',
      '摘帽',
      '来源：丹凤宣传',
      '截至2020年10月21日',
      '注：初步数',
    ])
      expect(picture.documentElement.textContent, said).to.include(said);
  });

  it('has bars whose areas stand in the ratio of the amounts', async () => {
    const element = await showTimeline({ lang: 'zh', rows: '2014–2017|54.73亿元; 2018|9.77亿元' });
    const text = await (await element.toImage('svg')).text();
    const picture = new DOMParser().parseFromString(text, 'image/svg+xml');
    const [, four, fifth] = [...picture.querySelectorAll('rect')].map(
      (rect) => Number(rect.getAttribute('width')) * Number(rect.getAttribute('height')),
    );
    expect(Math.abs(four! / fifth! / (54.73 / 9.77) - 1)).to.be.below(0.01);
  });

  it('as PNG is a picture', async () => {
    const element = await showTimeline(SEED);
    const blob = await element.toImage('png');
    expect(blob.type).to.equal('image/png');
    const { width, height } = await createImageBitmap(blob);
    expect([width, height > 500]).to.deep.equal([1280, true]);
  });
});

describe('<funding-timeline> accessibility', () => {
  afterEach(clearStage);

  it('has no fault that axe finds, as SVG, alive, on a canvas and with its data open', async () => {
    const element = await showTimeline({ ...SEED, milestones: '2018-06-30|摘帽', 'heading-level': '2' });
    expect(await faultsByAxe(element)).to.deep.equal([]);
    await alive(element);
    await onCanvas(element);
    await openData(element);
    expect(await faultsByAxe(element)).to.deep.equal([]);
  });

  itWhere(can.accessibilityTree, 'is a group with a slider, a sentence and a button', async () => {
    const element = await drawn(await showTimeline(SEED));
    await alive(element);
    const nodes = (await accessibilityTree()).filter(({ role }) =>
      /slider|button|paragraph|group|image|canvas|Canvas/i.test(role),
    );
    expect(nodes.filter(({ role }) => role === 'slider').map(({ name }) => name)).to.deep.equal(['扶贫资金时间图']);
    expect(nodes.filter(({ role }) => /image|canvas/i.test(role))).to.deep.equal([]);
    expect(nodes.some(({ role, name }) => role === 'button' && name.includes('数据'))).to.equal(true);
    expect(parts(element, 'plot').length).to.equal(1);
  });
});
