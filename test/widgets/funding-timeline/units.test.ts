// Where the unit of a table's figures may stand.
import { expect } from 'chai';
import { clearStage } from '../../support/stat.js';
import { showTimeline } from '../../support/timeline.js';
import { toldOf } from '../../support/timeline-model.js';

const ROWS = '<tr><td>2016</td><td>1.5</td></tr><tr><td>2017</td><td>2</td></tr></table>';

describe('<funding-timeline> units', () => {
  afterEach(clearStage);

  for (const [where, children] of [
    ['in the caption', `<table><caption>资金（单位：亿元）</caption>${ROWS}`],
    ['with the name of the money before it', `<table><caption>单位：人民币亿元</caption>${ROWS}`],
    ['in the line above the table', `<p>单位：亿元</p><table>${ROWS}`],
    ['in the line above the tables of auditors', `<p>（金额单位：人民币亿元）</p><table>${ROWS}`],
    ['in a row of its own', `<table><tr><td colspan="2">金额单位：亿元</td></tr>${ROWS}`],
    ['behind a stroke in the header', `<table><tr><th>年份</th><th>资金/亿元</th></tr>${ROWS}`],
    ['in the caption without the word', `<table><caption>扶贫资金（亿元）</caption>${ROWS}`],
    ['in the heading above the table', `<h3>扶贫资金（亿元，不含省级）</h3><table>${ROWS}`],
    [
      'in a title over the whole width',
      `<table><tr><td colspan="2">扶贫资金（亿元）</td></tr><tr><th>年份</th><th>资金</th></tr>${ROWS}`,
    ],
    ['behind a space in the header', `<table><tr><th>年份</th><th>资金 亿元</th></tr>${ROWS}`],
    ['beside a remark in the header', `<table><tr><th>年份</th><th>资金（亿元，不含省级）</th></tr>${ROWS}`],
    [
      'in a column of its own',
      '<table><tr><th>年份</th><th>单位</th><th>资金</th></tr>' +
        '<tr><td>2016</td><td>万元</td><td>15000</td></tr><tr><td>2017</td><td>亿元</td><td>2</td></tr></table>',
    ],
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

  // Literal: what the title or the table's unit is of, and what it is not of.
  const READ: readonly (readonly [rows: string, label: string, summary: string, ...told: string[]])[] = [
    ['2016|1; 2017|2', '资金（2016—2017年，万元）', '2016年1万元，2017年2万元，合计3万元。'],
    ['年份|中央|省级|单位; 2016|5|3|万元; 2017|6|4|万元', '', '2016年8万元，2017年10万元，合计18万元。'],
    // What an office is, or a place, gives no unit.
    ['年份|资金|单位; 2016|5亿元|财政局', '', '2016年5亿元。'],
    ['年份|人数; 2016|1.2', '脱贫（万人）', '2016年1.2万人。'],
    [
      '年份|资金（亿元）|单位; 2016|5|万元; 2017|6|亿元',
      '',
      '2017年6亿元；另有1项没有画出，见数据。',
      'rows[1][1]: "5" — expected an amount, e.g. 54.73亿元, in row 2 (2016), column 资金 (quantity-unreadable)',
    ],
    [
      '年份|资金|村数; 2016|5|3; 单位：万元|单位：万元|单位：万元',
      '',
      '2016年5万元/3；另有1项没有画出，见数据。',
      'rows[1][2]: "3" — expected an amount in the unit of 5 (CNY), in row 2 (2016), column 村数 (unit-mismatch)',
    ],
    [
      '年份|资金|单位; 2016|5|万元; 2017|6|若干',
      '',
      '2016年5万元；另有1项没有画出，见数据。',
      'rows[2][1]: "6" — expected an amount in the unit of 5 (CNY), in row 3 (2017), column 资金 (unit-mismatch)',
    ],
    ['年份|资金|备注; 2016|5|; 注：不含省级（万元）|注：不含省级（万元）|注：不含省级（万元）', '', '2016年5。'],
  ];
  for (const [rows, label, summary, ...told] of READ)
    it(`${label} ${rows}`, () => {
      const found = toldOf({ rows, label });
      expect([found.summary, ...found.told]).to.deep.equal([label ? `${label}：${summary}` : summary, ...told]);
    });

  it('a total of its row is in the unit of its row', () => {
    const { told } = toldOf({ rows: '年份|中央|省级|合计|单位; 2016|5|3|8|万元; 2017|6|4|11|万元' });
    expect(told).to.deep.equal([
      'rows[2][3]: "11" — expected the sum of its row, 100000 (CNY), in row 3 (2017), column 合计 (total-differs)',
    ]);
  });
});
