// What assistive technology reads of a timeline: a sentence, a slider, and the figures as a table, once.
import { expect } from 'chai';
import { faultsByAxe } from '../../support/axe.js';
import { accessibilityTree, can, itWhere } from '../../support/browser.js';
import { clearStage, openData, part, parts } from '../../support/stat.js';
import { alive, saveData, SEED, showTimeline } from '../../support/timeline.js';
import { until } from '../../support/until.js';

const readTable = (element: Element): Promise<HTMLTableElement> =>
  until(
    () => element.shadowRoot!.querySelector<HTMLTableElement>('[part="reading"] table'),
    () => 'the table',
  );

const textsOf = (table: HTMLTableElement): string[][] =>
  [...table.rows].map((row) => [...row.cells].map(({ textContent }) => textContent.trim()));

describe('<funding-timeline> to assistive technology', () => {
  saveData();
  afterEach(clearStage);

  it('is a table, out of sight', async () => {
    const element = await showTimeline(SEED);
    const table = await readTable(element);
    expect(textsOf(table)).to.deep.equal([
      ['时期', '金额', '说明'],
      ['2016–2019年', '54.73亿元', ''],
      ['2020年（截至10月21日）', '9.77亿元', '未结束，截至2020年10月21日'],
    ]);
    const { width, height } = part(element, 'reading').getBoundingClientRect();
    expect([width, height]).to.deep.equal([1, 1]);
    expect(await faultsByAxe(element)).to.deep.equal([]);
  });

  it('follows what is drawn', async () => {
    const element = await showTimeline(SEED);
    await readTable(element);
    element.setAttribute('rows', '2018|3亿元');
    element.setAttribute('lang', 'en');
    await until(
      () => part(element, 'reading').textContent.includes('CNY 300 million'),
      () => 'the new figures',
    );
  });

  itWhere(can.accessibilityTree, 'has rows and named cells in the tree', async () => {
    const element = await showTimeline(SEED);
    await readTable(element);
    const named = (wanted: string): string[] => nodes.filter(({ role }) => role === wanted).map(({ name }) => name);
    const nodes = await accessibilityTree();
    expect(named('table')).to.deep.equal(['扶贫资金的数据']);
    expect(named('columnheader')).to.deep.equal(['时期', '金额', '说明']);
    expect(named('rowheader')).to.deep.equal(['2016–2019年', '2020年（截至10月21日）']);
    expect(named('cell').filter(Boolean)).to.deep.equal(['54.73亿元', '9.77亿元', '未结束，截至2020年10月21日']);
    expect(named('slider')).to.deep.equal(['扶贫资金时间图']);
  });

  it('is read once: the table that a reader opens stands instead', async () => {
    const element = await showTimeline(SEED);
    await readTable(element);
    await openData(element);
    expect([parts(element, 'reading').length, parts(element, 'table').length]).to.deep.equal([0, 1]);
    expect(await faultsByAxe(element)).to.deep.equal([]);
    part(element, 'data-button').click();
    await readTable(element);
    expect(parts(element, 'table').length).to.equal(1);
  });

  it('is named on the data button where it would be long', async () => {
    const rows = Array.from(
      { length: 1200 },
      (_, i) => `${new Date(Date.UTC(2000, 0, 1 + i)).toISOString().slice(0, 10)}|1元`,
    );
    const element = await showTimeline({ lang: 'zh', label: '每日', rows: rows.join(';') });
    await alive(element);
    const button = part(element, 'data-button');
    await until(
      () => button.getAttribute('aria-description') === '表格共1200行',
      () => `the number of rows, not “${button.getAttribute('aria-description')}”`,
    );
    expect(parts(element, 'reading').length).to.equal(0);
    element.setAttribute('rows', '2016|1元');
    await readTable(element);
    expect(button.hasAttribute('aria-description')).to.equal(false);
  });
});
