// Where the unit of a table's figures may stand.
import { expect } from 'chai';
import { clearStage } from '../../support/stat.js';
import { showTimeline } from '../../support/timeline.js';

const ROWS = '<tr><td>2016</td><td>1.5</td></tr><tr><td>2017</td><td>2</td></tr></table>';

describe('<funding-timeline> units', () => {
  afterEach(clearStage);

  for (const [where, children] of [
    ['in the caption', `<table><caption>资金（单位：亿元）</caption>${ROWS}`],
    ['with the name of the money before it', `<table><caption>单位：人民币亿元</caption>${ROWS}`],
    ['in the line above the table', `<p>单位：亿元</p><table>${ROWS}`],
    ['behind a stroke in the header', `<table><tr><th>年份</th><th>资金/亿元</th></tr>${ROWS}`],
    ['named so in the header', `<table><tr><th>年份</th><th>资金 单位：亿元</th></tr>${ROWS}`],
  ] as const) {
    it(where, async () => {
      const element = await showTimeline({ lang: 'zh', label: '资金' }, children);
      expect(element.summary).to.include('2016年1.5亿元').and.to.include('合计3.5亿元');
    });
  }

  it('is ten thousand', async () => {
    const element = await showTimeline(
      { lang: 'zh', label: '资金' },
      `<table><caption>Unit: 10,000 yuan</caption>${ROWS}`,
    );
    expect(element.summary).to.equal('资金：2016年1.5万元，2017年2万元，合计3.5万元。');
  });

  // What names no unit beside a rate is of no kind with it: 11.1 and 98 are no 109.1.
  for (const name of ['完成率', '占比', 'Rate of completion'])
    it(`is none, and nothing is added up beside ${name}`, async () => {
      const rows = `年份|资金|${name}; 2016|11.1|98; 2017|9.5|99`;
      const element = await showTimeline({ lang: 'zh', label: '资金', rows });
      expect(element.summary).to.equal('资金：2016年11.1/98，2017年9.5/99。');
    });

  it('counts the people of a table that says so', async () => {
    const table =
      '<table><caption>单位：万人</caption><tr><th>年份</th><th>人数</th></tr><tr><td>2016</td><td>1.2</td></tr></table>';
    const element = await showTimeline({ lang: 'zh', label: '脱贫' }, table);
    expect(element.summary).to.equal('脱贫：2016年1.2万人。');
  });
});
