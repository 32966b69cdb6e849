// Tables with the periods across, a row a series, as yearbooks print them.
import { expect } from 'chai';
import { speak } from '../../../src/text/timeline/zh-hans.js';
import type { TimelineSpeech } from '../../../src/text/timeline/words.js';
import { makeTable } from '../../../src/widgets/funding-timeline/funding-timeline.table.js';
import { clearStage } from '../../support/stat.js';
import { showTimeline } from '../../support/timeline.js';
import { modelOf, toldOf } from '../../support/timeline-model.js';

describe('<funding-timeline> periods across', () => {
  afterEach(clearStage);

  const READ: readonly (readonly [rows: string, series: string, summary: string])[] = [
    ['指标|2016|2017|2018; 资金（亿元）|1|2|3', '资金', '2016年1亿元，2017年2亿元，2018年3亿元，合计6亿元。'],
    ['|2016|2017; 资金|1亿元|2亿元', '资金', '2016年1亿元，2017年2亿元，合计3亿元。'],
    ['年份|2016年|2017年; 资金|1亿元|2亿元', '资金', '2016年1亿元，2017年2亿元，合计3亿元。'],
    ['指标|2016; 资金|1亿元', '资金', '2016年1亿元。'],
    ['指标|十二五|十三五; 资金|1亿元|2亿元', '资金', '2011–2015年1亿元，2016–2020年2亿元，合计3亿元。'],
    ['指标|2016–2019|2020; 资金|54.73亿元|9.77亿元', '资金', '2016–2019年54.73亿元，2020年9.77亿元，合计64.5亿元。'],
    ['指标|2016|2017; 中央|1亿元|2亿元; 省级|3亿元|4亿元', '中央 省级', '2016年4亿元，2017年6亿元，合计10亿元。'],
    // Where the unit stands.
    ['指标|单位|2016|2017; 资金|万元|1|2', '资金', '2016年1万元，2017年2万元，合计3万元。'],
    ['指标（万元）|2016|2017; 资金|1|2', '资金', '2016年1万元，2017年2万元，合计3万元。'],
    ['单位：万元|2016|2017; 资金|1|2', '资金', '2016年1万元，2017年2万元，合计3万元。'],
    ['指标|2016|2017; 资金|1|2; 单位：万元|单位：万元|单位：万元', '资金', '2016年1万元，2017年2万元，合计3万元。'],
    // What stands beside the names.
    [
      '序号|指标|单位|2016|2017|备注; 1|中央|万元|1|2|初步; 2|省级|万元|3|4|',
      '中央（初步） 省级',
      '2016年4万元，2017年6万元，合计10万元。',
    ],
    [
      '级别|类别|2016|2017; 中央|专项|1亿元|2亿元; 中央|其他|3亿元|4亿元; 省级|专项|5亿元|6亿元',
      '中央 · 专项 其他 省级 · 专项',
      '2016年9亿元，2017年12亿元，合计21亿元。',
    ],
    // Numbered names, and a name that other tables give to remarks.
    [
      '项目|2016|2017; 1.产业扶贫|1亿元|2亿元; 2、教育扶贫|3亿元|4亿元',
      '1.产业扶贫 2、教育扶贫',
      '2016年4亿元，2017年6亿元，合计10亿元。',
    ],
    ['来源|2016|2017; 中央|1亿元|2亿元; 省级|3亿元|4亿元', '中央 省级', '2016年4亿元，2017年6亿元，合计10亿元。'],
    // Totals keep their rules.
    [
      '指标|2016|2017|合计; 中央|1亿元|2亿元|3亿元; 省级|3亿元|4亿元|7亿元; 合计|4亿元|6亿元|10亿元',
      '中央 省级',
      '2016年4亿元，2017年6亿元，合计10亿元。',
    ],
    ['指标|2016|2017; 资金|6亿元|7亿元; 其中：中央|1亿元|2亿元', '资金', '2016年6亿元，2017年7亿元，合计13亿元。'],
  ];
  for (const [rows, series, summary] of READ)
    it(rows, () => {
      expect(toldOf({ rows })).to.deep.equal({ summary, undrawn: [], told: [] });
      expect(modelOf({ rows }).series.join(' ')).to.equal(series);
    });

  const TOLD: readonly (readonly [rows: string, summary: string, ...told: string[]])[] = [
    [
      '指标|2016|2017; 资金|1亿元|l亿元',
      '2016年1亿元；另有1项没有画出，见数据。',
      'rows[1][2]: "l亿元" — expected an amount, e.g. 54.73亿元, in row 2 (资金), column 2017 (quantity-unreadable)',
    ],
    [
      '指标|单位|2016|2017; 资金|亿元|1|2; 户数|户|3|4',
      '2016年1亿元，2017年2亿元，合计3亿元；另有2项没有画出，见数据。',
      'rows[2][2]: "3" — expected an amount in the unit of 1 (CNY), in row 3 (户数), column 2016 (unit-mismatch)',
      'rows[2][3]: "4" — expected an amount in the unit of 1 (CNY), in row 3 (户数), column 2017 (unit-mismatch)',
    ],
    [
      '指标|2016|2017; 中央|1亿元|2亿元; 省级|3亿元|4亿元; 合计|4亿元|9亿元',
      '2016年4亿元，2017年6亿元；2017年各项之和6亿元，表中合计9亿元，二者不符。',
      'rows[3][2]: "9亿元" — expected the sum of its column, 600000000 (CNY), in row 4 (合计), column 2017 (total-differs)',
    ],
    [
      '指标|2016|2017|合计; 资金|1亿元|2亿元|4亿元',
      '2016年1亿元，2017年2亿元；各行之和3亿元，表中合计4亿元，二者不符。',
      'rows[0][3]: "合计 4亿元" — expected the sum of the columns, 300000000 (CNY) (total-differs)',
    ],
  ];
  for (const [rows, summary, ...told] of TOLD)
    it(`${rows} is told of by its place`, () => {
      const found = toldOf({ rows });
      expect([found.summary, ...found.told]).to.deep.equal([summary, ...told]);
    });

  // What may be anything is refused, as it was.
  for (const rows of [
    '1亿元|2016; 2亿元|2017',
    '项目|2016; 甲|2017; 乙|2018',
    '项目|2016|2016; 甲|1亿元|2亿元',
    '指标|2016|2017|增速; 资金|1亿元|2亿元|3%',
    '指标|单位|2016|2017; 资金（亿元）|万元|1|2',
  ])
    it(`${rows} is not read`, () => expect(toldOf({ rows }).summary).to.equal(''));

  it('a period that begins after as-of is told of by its column', () => {
    const { told } = toldOf({ rows: '指标|2016|2021; 资金|1亿元|2亿元', asOf: '2020-10-21' });
    expect(told.map((line) => line.slice(0, 20))).to.deep.equal(['rows[0][2]: "2021" —']);
  });

  it('is cut at as-of', () => {
    const { summary } = toldOf({ rows: '指标|2019|2020; 资金|1亿元|2亿元', asOf: '2020-10-21' });
    expect(summary).to.equal('2019年1亿元，2020年（截至10月21日）2亿元，合计3亿元。');
  });

  it('is a line a period in the data', () => {
    const rows = '指标|2016|2017|合计; 中央|1亿元|2亿元|3亿元; 省级|3亿元|—|3亿元';
    const { head, rows: lines } = makeTable(modelOf({ rows }), speak('zh-Hans') as TimelineSpeech, 'reading');
    expect([head, ...lines]).to.deep.equal([
      ['时期', '中央', '省级'],
      ['2016年', '1亿元', '3亿元'],
      ['2017年', '2亿元', '—'],
      ['合计', '3亿元', '3亿元'],
    ]);
  });

  it('is read from a table of the page', async () => {
    const table =
      '<table><caption>扶贫资金（亿元）</caption><tr><th>指标</th><th>2016年</th><th>2017年</th></tr>' +
      '<tr><td>资金</td><td>1.5</td><td>2</td></tr></table>';
    const element = await showTimeline({ lang: 'zh', label: '资金' }, table);
    expect(element.summary).to.equal('资金：2016年1.5亿元，2017年2亿元，合计3.5亿元。');
  });
});
