// No figure is shown that its author did not write, and none that was written is lost without a word.
import { expect } from 'chai';
import fc from 'fast-check';
import { speak } from '../../../src/text/timeline/zh-hans.js';
import type { TimelineSpeech } from '../../../src/text/timeline/words.js';
import { makeTable } from '../../../src/widgets/funding-timeline/funding-timeline.table.js';
import { modelOf, toldOf } from '../../support/timeline-model.js';

const amountIn = (place: string): string => `expected an amount, e.g. 54.73亿元, in ${place} (quantity-unreadable)`;
const partedIn = (place: string): string =>
  `expected an amount, e.g. 54.73亿元; rows are parted by ";", in ${place} (quantity-unreadable)`;

describe('rows that are not parted by ;', () => {
  const REFUSED: readonly (readonly [rows: string, ...told: string[]])[] = [
    [
      '2016–2019|54.73亿元，2020|9.77亿元',
      `rows[0][1]: "54.73亿元，2020" — ${partedIn('row 1 (2016–2019), column 2')}`,
    ],
    [
      '2016|1亿元，2017|2亿元，2018|3亿元',
      `rows[0][1]: "1亿元，2017" — ${partedIn('row 1 (2016), column 2')}`,
      `rows[0][2]: "2亿元，2018" — ${partedIn('row 1 (2016), column 3')}`,
    ],
    [
      '2016|1亿元,2017|2亿元; 2018|3亿元,2019|4亿元',
      `rows[0][1]: "1亿元,2017" — ${partedIn('row 1 (2016), column 2')}`,
      `rows[1][1]: "3亿元,2019" — ${partedIn('row 2 (2018), column 2')}`,
    ],
    ['2016|1亿元\n2017|2亿元', `rows[0][1]: "1亿元 2017" — ${partedIn('row 1 (2016), column 2')}`],
    ['2016|1亿元、2017 年|2亿元', `rows[0][1]: "1亿元、2017 年" — ${partedIn('row 1 (2016), column 2')}`],
    ['2016|1,2017|2', `rows[0][1]: "1,2017" — ${partedIn('row 1 (2016), column 2')}`],
    ['2016|l亿元,2017|2亿元', `rows[0][1]: "l亿元,2017" — ${partedIn('row 1 (2016), column 2')}`],
  ];
  for (const [rows, ...told] of REFUSED) {
    it(JSON.stringify(rows), () => expect(toldOf({ rows })).to.deep.equal({ summary: '', undrawn: [], told }));
  }

  it('a whole row beside it is drawn', () => {
    expect(toldOf({ rows: '2018|3亿元; 2016|1亿元,2017|2亿元' })).to.deep.equal({
      summary: '2018年3亿元；另有1项没有画出，见数据。',
      undrawn: ['2016 1亿元,2017 2亿元'],
      told: [`rows[1][1]: "1亿元,2017" — ${partedIn('row 2 (2016), column 2')}`],
    });
  });

  it('a header that goes on is told of', () => {
    expect(toldOf({ rows: '年份|资金，2016|1亿元; 2017|2亿元' }).told).to.deep.equal([
      'rows[0][1]: "资金，2016" — expected the name of a column; rows are parted by ";" (quantity-unreadable)',
    ]);
  });

  it('digits in threes are one number', () => {
    expect(toldOf({ rows: '2016|12,016元; 2017|1,203元' }).summary).to.equal(
      '2016年12,016元，2017年1203元，合计13,219元。',
    );
  });
});

describe('a column of amounts that cannot be read', () => {
  it('is told of cell by cell, shown as written, and in no sum', () => {
    expect(toldOf({ rows: '年份|中央(亿元)|省(亿元); 2016|1O|2; 2017|l2|3' })).to.deep.equal({
      summary: '2016年1O/2亿元，2017年l2/3亿元；另有2项没有画出，见数据。',
      undrawn: ['2016 1O', '2017 l2'],
      told: [
        `rows[1][1]: "1O" — ${amountIn('row 2 (2016), column 中央')}`,
        `rows[2][1]: "l2" — ${amountIn('row 3 (2017), column 中央')}`,
      ],
    });
  });

  it('without a unit is known by its cells', () => {
    expect(toldOf({ rows: '年份|中央|省; 2016|1O亿元|2亿元; 2017|l2亿元|3亿元' }).undrawn).to.deep.equal([
      '2016 1O亿元',
      '2017 l2亿元',
    ]);
  });

  it('one amount that cannot be read leaves the others without a sum', () => {
    expect(toldOf({ rows: '2016|1亿元; 2017|若干; 2018|2亿元' }).summary).to.equal(
      '2016年1亿元，2018年2亿元；另有1项没有画出，见数据。',
    );
  });

  it('leaves no running total', () => {
    const { summary, told } = toldOf({ rows: '2016|1亿元; 2017|若干; 2018|2亿元', measure: 'cumulative' });
    expect(summary).to.equal('2016年1亿元，2018年2亿元；另有1项没有画出，见数据。');
    expect(told).to.include(
      'measure: "cumulative" — expected auto or total: without the amounts that cannot be read there is no running total (choice-unknown)',
    );
  });

  it('a dash is no amount, and the others have their sum', () => {
    expect(toldOf({ rows: '2016|1亿元; 2017|—; 2018|2亿元' })).to.deep.equal({
      summary: '2016年1亿元，2018年2亿元，合计3亿元。',
      undrawn: [],
      told: [],
    });
  });
});

describe('what is written beside the amounts', () => {
  const rows = '年份|资金(亿元)|备注|进展; 2016|1|初步数|; 2017|2|12月定|整县摘帽';

  it('is a remark, in the data under its own name', () => {
    expect(toldOf({ rows })).to.deep.equal({ summary: '2016年1亿元，2017年2亿元，合计3亿元。', undrawn: [], told: [] });
    expect(makeTable(modelOf({ rows }), speak('zh-Hans') as TimelineSpeech, 'reading')).to.deep.equal({
      head: ['时期', '资金', '备注', '进展'],
      rows: [
        ['2016年', '1亿元', '初步数', ''],
        ['2017年', '2亿元', '12月定', '整县摘帽'],
      ],
      numeric: new Set([1]),
    });
  });

  it('and in the exact figures, before the milestones', () => {
    const { head, rows: lines } = makeTable(
      modelOf({ rows, milestones: '2017-06-30|摘帽' }),
      speak('zh-Hans') as TimelineSpeech,
      'exact',
    );
    expect(head).to.deep.equal(['时期', '起', '止', '资金', '精确值', '单位', '界限', '原文', '备注', '进展', '说明']);
    expect(lines).to.deep.equal([
      ['2016', '2016-01-01', '2016-12-31', '1亿元', '100000000', 'CNY', 'exact', '1', '初步数', '', ''],
      ['2017', '2017-01-01', '2017-12-31', '2亿元', '200000000', 'CNY', 'exact', '2', '12月定', '整县摘帽', ''],
      ['2017-06-30', '2017-06-30', '2017-06-30', '', '', '', '', '', '', '', '摘帽'],
    ]);
  });

  it('a column of totals is in the data too', () => {
    const { head, rows: lines } = makeTable(
      modelOf({ rows: '年份|中央|省|合计; 2016|1亿元|2亿元|3亿元' }),
      speak('zh-Hans') as TimelineSpeech,
      'reading',
    );
    expect([head, ...lines]).to.deep.equal([
      ['时期', '中央', '省', '合计'],
      ['2016年', '1亿元', '2亿元', '3亿元'],
    ]);
  });

  it('a share beside money is named, and the money is drawn, whichever comes first', () => {
    for (const text of [
      '年份|中央(万元)|占比; 2016|6771|12%; 2017|100|3%',
      '年份|占比|中央(万元); 2016|12%|6771; 2017|3%|100',
    ]) {
      const { summary, undrawn } = toldOf({ rows: text });
      expect(summary).to.equal('2016年6771万元，2017年100万元，合计6871万元；另有2项没有画出，见数据。');
      expect(undrawn).to.deep.equal(['2016 12%', '2017 3%']);
    }
  });
});

describe('what does not add up over time', () => {
  const APART: readonly (readonly [rows: string, summary: string])[] = [
    ['截至2018年底|40亿元; 截至2019年底|54.73亿元', '截至2018年底40亿元，截至2019年底54.73亿元。'],
    ['2018年末|1660万人; 2019年末|551万人', '截至2018年底1660万人，截至2019年底551万人。'],
    ['2018|1660万人; 2019|551万人', '2018年1660万人，2019年551万人。'],
    ['2016–2018|100户; 2019|30户', '2016–2018年100户，2019年30户。'],
    ['年份|人数; 2018|16; 2019|5', '2018年16人，2019年5人。'],
  ];
  for (const [rows, summary] of APART) {
    it(rows, () => {
      const { told, ...rest } = toldOf({ rows });
      expect([rest.summary, told]).to.deep.equal([summary, []]);
      for (const measure of ['cumulative', 'per-year']) {
        const asked = toldOf({ rows, measure });
        expect([asked.summary, asked.told]).to.deep.equal([
          summary,
          [
            `measure: "${measure}" — expected auto or total: people, households, averages, running totals and what stands at a day do not add up over time (choice-unknown)`,
          ],
        ]);
      }
    });
  }

  it('the height is the number, however long the periods', () => {
    const { basis, bars } = modelOf({ rows: '2016–2018|100户; 2019|30户' });
    expect([basis, ...bars.map(({ heights }) => heights[0])]).to.deep.equal(['amount', 100, 30]);
  });

  it('rates of one period are told one by one, as they have no sum', () => {
    const { summary } = toldOf({ rows: '年份|贫困率|失学率; 2016|3%|2%; 2017|1%|2%' });
    expect(summary).to.equal('2016年3%/2%，2017年1%/2%。');
  });

  const TOGETHER: readonly (readonly [rows: string, summary: string])[] = [
    ['2018|16个; 2019|5个', '2018年16个，2019年5个，合计21个。'],
    ['2018|300亩; 2019|200亩', '2018年300亩，2019年200亩，合计500亩。'],
    ['2020-01-01|3元; 2020-01-02|4元', '2020年1月1日3元，2020年1月2日4元，合计7元。'],
  ];
  for (const [rows, summary] of TOGETHER) it(rows, () => expect(toldOf({ rows }).summary).to.equal(summary));
});

describe('a total that is not the sum of its lines', () => {
  it('is told of, beside the sum', () => {
    expect(toldOf({ rows: '年份|资金(亿元); 2016|10; 2017|20; 合计|35' })).to.deep.equal({
      summary: '2016年10亿元，2017年20亿元；各行之和30亿元，表中合计35亿元，二者不符。',
      undrawn: [],
      told: ['rows[3]: "合计 35" — expected the sum of the rows, 3000000000 (CNY) (total-differs)'],
    });
  });

  it('a series of several is compared with its own', () => {
    expect(toldOf({ rows: '年份|中央|省; 2016|1亿元|2亿元; 2017|1亿元|2亿元; 总计|4亿元|2亿元' }).summary).to.equal(
      '2016年3亿元，2017年3亿元；各行之和2亿元，表中合计4亿元，二者不符；各行之和4亿元，表中合计2亿元，二者不符。',
    );
  });

  const SILENT: readonly (readonly [rows: string, summary: string])[] = [
    ['2016|10亿元; 2017|20亿元; 合计|30亿元', '2016年10亿元，2017年20亿元，合计30亿元。'],
    ['2016|10亿元; 2017|20亿元; 合计|约31亿元', '2016年10亿元，2017年20亿元，合计30亿元。'],
    ['2016|10亿元; 小计|10亿元; 2017|20亿元', '2016年10亿元，2017年20亿元，合计30亿元。'],
    // Of some of the lines, perhaps: nothing is claimed of either sum.
    ['2015|5亿元; 2016|10亿元; 2016—2017年合计|30亿元; 2017|20亿元', '2015年5亿元，2016年10亿元，2017年20亿元。'],
  ];
  for (const [rows, summary] of SILENT) {
    it(rows, () => expect(toldOf({ rows })).to.deep.equal({ summary, undrawn: [], told: [] }));
  }
});

describe('a column of totals that is not the sum of its row', () => {
  it('is told of, and no other sum is stated', () => {
    expect(
      toldOf({ rows: '年份|中央(亿元)|省(亿元)|合计(亿元); 2016|10|20|35; 2017|1|2|3; 2018|1|1|1' }),
    ).to.deep.equal({
      summary:
        '2016年30亿元，2017年3亿元，2018年2亿元；2016年各项之和30亿元，表中合计35亿元，二者不符，另有1个时期也不符。',
      undrawn: [],
      told: [
        'rows[1][3]: "35" — expected the sum of its row, 3000000000 (CNY), in row 2 (2016), column 合计 (total-differs)',
        'rows[3][3]: "1" — expected the sum of its row, 200000000 (CNY), in row 4 (2018), column 合计 (total-differs)',
      ],
    });
  });

  const SILENT: readonly (readonly [rows: string, summary: string])[] = [
    ['年份|中央|省|合计; 2016|1亿元|2亿元|3亿元; 2017|1亿元|2亿元|约3.1亿元', '2016年3亿元，2017年3亿元，合计6亿元。'],
    // Not of this row, of some of it, or of more than it.
    ['年份|中央|省|累计; 2016|1亿元|2亿元|3亿元; 2017|1亿元|2亿元|6亿元', '2016年3亿元，2017年3亿元，合计6亿元。'],
    ['年份|中央|省|小计; 2016|1亿元|2亿元|1亿元', '2016年3亿元。'],
    // What is some of the amount beside it is in it already.
    ['年份|其中中央|其中省|总计; 2016|1亿元|2亿元|5亿元', '2016年5亿元。'],
    ['年份|其中中央|其中省; 2016|1亿元|2亿元', '2016年3亿元。'],
    // What is beside the amounts is none.
    ['年份|其中中央|其中省|备注; 2016|1亿元|2亿元|初步', '2016年3亿元。'],
    ['年份|其中中央|其中省|进展; 2016|1亿元|2亿元|初步', '2016年3亿元。'],
    ['年份|合计|备注; 2016|1亿元|初步', '2016年1亿元。'],
    ['年份|合计|进展; 2016|1亿元|初步', '2016年1亿元。'],
    ['年份|合计|单位; 2016|1|万元', '2016年1万元。'],
    ['年份|资金|其中中央|其中省级; 2016|10亿元|6亿元|4亿元', '2016年10亿元。'],
    ['年份|资金|其中|其中; 年份|资金|中央|省级; 2016|10亿元|6亿元|4亿元', '2016年10亿元。'],
    ['Year|Funds|of which central; 2016|CNY 10|CNY 6', '2016年10元。'],
    ['年份|中央|省|合计; 2016|1亿元|—|5亿元', '2016年1亿元。'],
    ['年份|资金|合计; 2016|1亿元|5亿元', '2016年1亿元。'],
    ['年份|贫困率|失学率|合计; 2016|1%|2%|5%', '2016年1%/2%。'],
  ];
  for (const [rows, summary] of SILENT) {
    it(rows, () => expect(toldOf({ rows })).to.deep.equal({ summary, undrawn: [], told: [] }));
  }
});

describe('the unit of the title', () => {
  const LENT: readonly (readonly [label: string, rows: string, summary: string])[] = [
    ['资金（亿元）', '2016|1.5; 2017|2', '2016年1.5亿元，2017年2亿元，合计3.5亿元。'],
    ['资金(单位：亿元)', '年份|中央|省; 2016|1|0.5; 2017|1|1', '2016年1.5亿元，2017年2亿元，合计3.5亿元。'],
    ['資金 單位：億元', '2016|1.5; 2017|2', '2016年1.5亿元，2017年2亿元，合计3.5亿元。'],
    ['Funds (CNY million)', '2016|150; 2017|200', '2016年1.5亿元，2017年2亿元，合计3.5亿元。'],
    ['资金（万元）', '2016|1.5亿元; 2017|2亿元', '2016年1.5亿元，2017年2亿元，合计3.5亿元。'],
    ['资金（万元）', '年份|资金（亿元）; 2016|1.5; 2017|2', '2016年1.5亿元，2017年2亿元，合计3.5亿元。'],
    ['资金（中央）', '2016|1.5; 2017|2', '2016年1.5，2017年2，合计3.5。'],
    ['重大项目（10亿元）', '2016|1.5; 2017|2', '2016年1.5，2017年2，合计3.5。'],
    ['资金（2016—2017年）', '2016|1.5; 2017|2', '2016年1.5，2017年2，合计3.5。'],
  ];
  for (const [label, rows, summary] of LENT) {
    it(`${label}: ${rows}`, () =>
      expect(toldOf({ label, rows })).to.deep.equal({ summary: `${label}：${summary}`, undrawn: [], told: [] }));
  }

  it('is not that of what is counted beside it', () => {
    const { told } = toldOf({ label: '资金（亿元）', rows: '年份|资金|村数; 2016|1.5|12' });
    expect(told).to.deep.equal([
      'rows[1][2]: "12" — expected an amount in the unit of 1.5 (CNY), in row 2 (2016), column 村数 (unit-mismatch)',
    ]);
  });

  it('is not what "unit" gives: that says how amounts are written', () => {
    expect(toldOf({ rows: '2016|1.5; 2017|2', unit: '亿元' }).told).to.deep.equal([
      'unit: "亿元" — expected amounts with a unit, in their cells or their header, e.g. 资金(亿元): "unit" only chooses how they are written (unit-mismatch)',
    ]);
  });
});

describe('an as-of date that cannot be read', () => {
  for (const asOf of ['昨天', '去年', '2020-02-30']) {
    it(`${asOf} is told of once, and years are drawn`, () => {
      expect(toldOf({ rows: '2016|1亿元; 2017|2亿元', asOf })).to.deep.equal({
        summary: '2016年1亿元，2017年2亿元，合计3亿元。',
        undrawn: [],
        told: [`asOf: "${asOf}" — expected a date, e.g. 2020-10-21 (period-unreadable)`],
      });
    });
  }
});

it('a second row of names under merged cells names the series', () => {
  const rows = [
    ['年份', '资金', '资金'],
    ['', '中央', '省'],
    ['2016', '1亿元', '2亿元'],
  ];
  expect(modelOf({ rows }).series).to.deep.equal(['中央', '省']);
  expect(toldOf({ rows })).to.deep.equal({ summary: '2016年3亿元。', undrawn: [], told: [] });
});

describe('what is no part of one amount', () => {
  const NEVER_STACKED: readonly (readonly [rows: string, summary: string])[] = [
    ['年份|计划（万元）|完成（万元）; 2016|5000|4800', '2016年5000万元/4800万元。'],
    ['年份|预算数|决算数; 2018|5亿元|6亿元', '2018年5亿元/6亿元。'],
    ['年份|下达|支出; 2018|5亿元|4亿元', '2018年5亿元/4亿元。'],
    ['Year|Budget|Actual; 2018|5亿元|6亿元', '2018年5亿元/6亿元。'],
    ['年份|资金（万元）|人均（元）; 2018|5000|350', '2018年5000万元/0.035万元。'],
    ['年份|资金|累计投入; 2018|5亿元|9亿元', '2018年5亿元/9亿元。'],
    ['年份|资金|上年; 2018|5亿元|4亿元', '2018年5亿元/4亿元。'],
    ['年份|资金（亿元）|增长额（亿元）; 2018|5|1', '2018年5亿元/1亿元。'],
    ['年份|资金|计划; 2017|5亿元|; 2018||4亿元', '2017年资金 5亿元，2018年计划 4亿元。'],
    ['年份|资金|支出; 2018|5亿元|4亿元', '2018年5亿元/4亿元。'],
    // By its words the one is of the other, at least in part.
    ['年份|总投资|中央; 2018|5亿元|4亿元', '2018年5亿元/4亿元。'],
    ['年份|资金|中央|省级; 2018|9亿元|5亿元|3亿元', '2018年9亿元/5亿元/3亿元。'],
    // No sum over time either.
    ['年份|人均纯收入（元）; 2018|3500; 2019|4200', '2018年3500元，2019年4200元。'],
    ['年份|累计投入（万元）; 2018|3500; 2019|4200', '2018年3500万元，2019年4200万元。'],
    ['年份|累计投入; 2018|3500万元; 2019|4200万元', '2018年3500万元，2019年4200万元。'],
    ['年份|人均支出; 2018|3500元; 2019|4200元', '2018年3500元，2019年4200元。'],
    ['年份|全省|全县; 2018|9亿元|5亿元', '2018年9亿元/5亿元。'],
    // Parts of one budget.
    ['年份|财政资金|社会资金|自筹资金; 2018|9亿元|5亿元|3亿元', '2018年17亿元。'],
    ['年份|预算内|预算外; 2018|5亿元|6亿元', '2018年11亿元。'],
    ['年份|基本支出|项目支出; 2018|5亿元|6亿元', '2018年11亿元。'],
    ['年份|中央下达支出|省级下达支出; 2018|5亿元|6亿元', '2018年11亿元。'],
    // Growth is in no bar, and takes no sum away.
    [
      '年份|资金|增幅; 2018|5亿元|3%; 2019|6亿元|20%',
      '2018年5亿元，2019年6亿元，合计11亿元；另有2项没有画出，见数据。',
    ],
    ['年份|资金（亿元）|增幅; 2018|5|3; 2019|6|20', '2018年5亿元，2019年6亿元，合计11亿元；另有2项没有画出，见数据。'],
    ['单位：亿元|单位：亿元|单位：亿元; 年份|资金|同比增长; 2018|5|3', '2018年5亿元；另有1项没有画出，见数据。'],
    ['单位：亿元|单位：亿元|单位：亿元; 年份|中央预算数|省级预算数; 2018|5|3', '2018年8亿元。'],
    ['年份|计划; 2018|5亿元; 2019|6亿元', '2018年5亿元，2019年6亿元，合计11亿元。'],
  ];
  for (const [rows, summary] of NEVER_STACKED)
    it(`adds up what is part of one amount, and nothing else: ${rows}`, () =>
      expect(toldOf({ rows }).summary).to.equal(summary));

  const OF_WHICH: readonly (readonly [rows: string, summary: string])[] = [
    ['年份|资金总额|其中：中央|省级|市级; 2016|9亿元|5亿元|3亿元|1亿元', '2016年9亿元。'],
    [
      '年份|资金|其中：中央|省级; 2016|9亿元|5亿元|4亿元; 2017|8亿元|6亿元|2亿元',
      '2016年9亿元，2017年8亿元，合计17亿元。',
    ],
    [
      '指标|2016|2017; 资金|9亿元|8亿元; 其中：中央|5亿元|6亿元; 省级|4亿元|2亿元',
      '2016年9亿元，2017年8亿元，合计17亿元。',
    ],
    // Where the figures do not prove it the column is its own.
    ['年份|中央|其中：专项|省级; 2016|9亿元|5亿元|3亿元', '2016年12亿元。'],
    [
      '年份|中央|其中：专项|省级; 2016|9亿元|5亿元|4亿元; 2017|9亿元|5亿元|3亿元',
      '2016年13亿元，2017年12亿元，合计25亿元。',
    ],
  ];
  for (const [rows, summary] of OF_WHICH)
    it(`does not count twice what goes on with 其中: ${rows}`, () => {
      const { told, ...rest } = toldOf({ rows });
      expect([rest.summary, told]).to.deep.equal([summary, []]);
    });

  it('tells its author where neither words nor figures say what 其中 goes on with', () => {
    const told = (name: string, column: number, whole: string): string =>
      `rows[0][${column}]: "${name}" — expected 其中：${name}, or that column before ${whole}: figures and words do not tell whether it is in it; they are drawn side by side and not added up (amount-doubtful)`;
    const DOUBTED: readonly (readonly [rows: string, summary: string, told: string])[] = [
      ['年份|资金|其中：中央|省级; 2016|9亿元|5亿元|3亿元', '2016年9亿元/3亿元。', told('省级', 3, '资金')],
      ['年份|资金|其中：中央|省级; 2016|9亿元|—|3亿元', '2016年9亿元/3亿元。', told('省级', 3, '资金')],
      // The words say beside, and the figures within.
      ['年份|中央|其中：专项|省级; 2016|9亿元|5亿元|4亿元', '2016年9亿元/4亿元。', told('省级', 3, '中央')],
    ];
    for (const [rows, ...expected] of DOUBTED) {
      const found = toldOf({ rows });
      expect([found.summary, ...found.told]).to.deep.equal(expected, rows);
    }
  });

  const SURE: readonly (readonly [rows: string, summary: string])[] = [
    // Together they are more than it.
    ['年份|资金|其中：中央|配套; 2016|9亿元|5亿元|5亿元', '2016年14亿元。'],
    ['年份|专项|其中：中央|配套|其中：省级; 2016|9亿元|5亿元|3亿元|2亿元', '2016年12亿元。'],
    ['年份|合计|其中：中央|省级; 2016|9亿元|5亿元|3亿元', '2016年9亿元。'],
    // What each got is no part of what all got.
    ['年份|资金|其中：中央|人均资金; 2016|9亿元|5亿元|2亿元', '2016年9亿元/2亿元。'],
  ];
  for (const [rows, summary] of SURE)
    it(`knows whether it is in it: ${rows}`, () =>
      expect(toldOf({ rows })).to.deep.equal({ summary, undrawn: [], told: [] }));

  it('has no sum of averages, named so by the title alone', () => {
    const { summary } = toldOf({ label: '农民人均纯收入', rows: '2018|3500元; 2019|4200元' });
    expect(summary).to.equal('农民人均纯收入：2018年3500元，2019年4200元。');
  });
});

describe('a column that is the sum of all others, and does not say so', () => {
  const told = (name: string, parts: string, rest: string): string =>
    `"${name}" — expected a name that says whether it is the total, e.g. 合计: in every period it is the sum of ${parts}${rest} (amount-doubtful)`;
  const TAKEN = ', and is taken for it';
  const APART = '; they are drawn side by side and not added up';
  const CASES: readonly (readonly [rows: string, summary: string, ...told: string[]])[] = [
    [
      '年份|全县投入|中央|省级; 2016|9亿元|5亿元|4亿元; 2017|8亿元|5亿元|3亿元',
      '2016年9亿元，2017年8亿元，合计17亿元。',
      told('全县投入', '中央, 省级', TAKEN),
    ],
    ['年份|资金|中央|省级; 2016|9亿元|5亿元|4亿元', '2016年9亿元。', told('资金', '中央, 省级', TAKEN)],
    ['年份|中央|省级|总投资; 2016|5亿元|4亿元|9亿元', '2016年9亿元。', told('总投资', '中央, 省级', TAKEN)],
    [
      '年份|甲|乙|丙; 2016|9亿元|5亿元|4亿元; 2017|8亿元|5亿元|3亿元',
      '2016年9亿元，2017年8亿元，合计17亿元。',
      told('甲', '乙, 丙', TAKEN),
    ],
    // Beside what is of another unit, and in no bar.
    [
      '年份|全县投入|中央|省级|增幅; 2016|9亿元|5亿元|4亿元|3%; 2017|8亿元|5亿元|3亿元|—',
      '2016年9亿元，2017年8亿元，合计17亿元；另有1项没有画出，见数据。',
      told('全县投入', '中央, 省级', TAKEN),
      'rows[1][4]: "3%" — expected an amount in the unit of 5亿元 (CNY), in row 2 (2016), column 增幅 (unit-mismatch)',
    ],
    // Where it is given alone, or the parts are rounded, it is drawn itself.
    [
      '年份|全县投入|中央|省级; 2015|5亿元||; 2016|9亿元|5亿元|4亿元',
      '2015年5亿元，2016年9亿元，合计14亿元。',
      told('全县投入', '中央, 省级', TAKEN),
    ],
    [
      '年份|全县投入|中央|省级; 2016|12.3亿元|5.7亿元|6.7亿元',
      '2016年12.3亿元。',
      told('全县投入', '中央, 省级', TAKEN),
    ],
    // One line, or the same shares again, may be chance; what gives is seldom the whole of others that give.
    ['年份|甲|乙|丙; 2016|3亿元|2亿元|1亿元', '2016年3亿元/2亿元/1亿元。', told('甲', '乙, 丙', APART)],
    [
      '年份|甲|乙|丙; 2016|3亿元|2亿元|1亿元; 2017|6亿元|4亿元|2亿元',
      '2016年3亿元/2亿元/1亿元，2017年6亿元/4亿元/2亿元。',
      told('甲', '乙, 丙', APART),
    ],
    [
      '年份|中央|省级|县级; 2016|5亿元|3亿元|2亿元; 2017|9亿元|5亿元|4亿元',
      '2016年5亿元/3亿元/2亿元，2017年9亿元/5亿元/4亿元。',
      told('中央', '省级, 县级', APART),
    ],
    ['年份|资金|产业|教育; 2016|9亿元|5亿元|4亿元', '2016年9亿元/5亿元/4亿元。', told('资金', '产业, 教育', APART)],
    // One line says the contrary; of two columns each is the other; what is nothing proves nothing.
    ['年份|甲|乙|丙; 2016|9亿元|5亿元|4亿元; 2017|8亿元|4亿元|3亿元', '2016年18亿元，2017年15亿元，合计33亿元。'],
    ['年份|中央|省级; 2016|5亿元|5亿元; 2017|3亿元|3亿元', '2016年10亿元，2017年6亿元，合计16亿元。'],
    ['年份|甲|乙|丙; 2016|5亿元|5亿元|0', '2016年10亿元。'],
    ['年份|甲|乙|丙; 2016|3亿元|1亿元|1亿元', '2016年5亿元。'],
    // Rates stand side by side in any case.
    ['年份|甲|乙|丙; 2016|3%|2%|1%; 2017|5%|3%|2%', '2016年3%/2%/1%，2017年5%/3%/2%。'],
  ];
  for (const [rows, summary, ...expected] of CASES)
    it(rows, () => {
      const found = toldOf({ rows });
      expect([found.summary, ...found.told.map((line) => line.replace(/^rows\[0\]\[\d\]: /, ''))]).to.deep.equal([
        summary,
        ...expected,
      ]);
    });

  it('never doubles a bar, whatever it is called and wherever it stands', () => {
    const amount = fc.integer({ min: 1, max: 99_999 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(amount, amount, amount), { minLength: 1, maxLength: 4 }),
        fc.constantFrom('全县投入', '资金', '总投资', '甲', '中央', '合计'),
        fc.nat(3),
        (given, name, at) => {
          const put = <T>(row: readonly T[], one: T): T[] => row.toSpliced(at, 0, one);
          const rows = [
            ['年份', ...put(['产业', '教育', '住房'], name)],
            ...given.map((row, i) => [
              `${2016 + i}`,
              ...put(
                row,
                row.reduce((all, each) => all + each, 0),
              ).map((each) => `${each}万元`),
            ]),
          ];
          const { bars, isAdditive } = modelOf({ rows });
          bars.forEach(({ heights, total }, i) => {
            const sum = given[i]!.reduce((all, each) => all + each, 0) * 10_000;
            if (isAdditive) expect([total!.value, heights.reduce((all, each) => all + each)]).to.deep.equal([sum, sum]);
            else expect(total).to.equal(undefined);
          });
        },
      ),
    );
  });
});

describe('rows of totals alone', () => {
  for (const rows of [
    '合计|1亿元',
    '2015年累计|1亿元; 2016年累计|2亿元',
    '指标|2015年累计|2016年累计; 资金|1亿元|2亿元',
  ])
    it(`${rows} are told of`, () => {
      const told = `rows: "${rows}" — expected rows of a period and an amount, e.g. 2016–2019|54.73亿元; 2020|9.77亿元 (value-missing)`;
      expect(toldOf({ rows })).to.deep.equal({ summary: '', undrawn: [], told: [told] });
    });
});

describe('what has come together by then', () => {
  const CASES: readonly (readonly [fields: Parameters<typeof toldOf>[0], summary: string])[] = [
    [{ label: '累计投入资金', rows: '2016|1亿元; 2017|2亿元' }, '累计投入资金：2016年1亿元，2017年2亿元。'],
    [{ label: '累计投入资金', rows: '年份|资金; 2017|2亿元; 2016|1亿元' }, '累计投入资金：2016年1亿元，2017年2亿元。'],
    [
      { label: '累计投入资金', rows: '指标|2016|2017; 中央|1亿元|2亿元; 省级|1亿元|1亿元' },
      '累计投入资金：2016年2亿元，2017年3亿元。',
    ],
    [{ label: 'Cumulative funds', rows: '2016|1亿元; 2017|2亿元' }, 'Cumulative funds：2016年1亿元，2017年2亿元。'],
    // What falls is of its own period, and so are rows that are asked to be added up.
    [
      { label: '累计投入资金', rows: '2016–2019|54.73亿元; 2020|9.77亿元' },
      '累计投入资金：2016–2019年54.73亿元，2020年9.77亿元，合计64.5亿元。',
    ],
    [
      { label: '累计投入资金', rows: '2016|1亿元; 2017|2亿元', measure: 'cumulative' },
      '累计投入资金（累计）：2016年1亿元，2017年3亿元。',
    ],
    // A row 累计 may hold what came before.
    [{ rows: '2016|1亿元; 2017|2亿元; 累计|9亿元' }, '2016年1亿元，2017年2亿元。'],
  ];
  for (const [fields, summary] of CASES)
    it(`${JSON.stringify(fields)} has no false sum`, () =>
      expect(toldOf(fields)).to.deep.equal({ summary, undrawn: [], told: [] }));
});
