// The fields of a stat from the words of tables and lists.
import { expect } from 'chai';
import { statFromTable, statFromTerms, type StatFields } from '../../src/report/index.js';

describe('statFromTerms(pairs)', () => {
  const CASES: readonly (readonly [[string, string][], StatFields])[] = [
    [[], {}],
    [[['数值', '1%']], { value: '1%' }],
    [[['现值：', '1%']], { value: '1%' }],
    [[['VALUE : ', '1%']], { value: '1%' }],
    [
      [
        ['现值', '1%'],
        ['此前', '2%'],
        ['总数', '9'],
        ['目标', '3%'],
      ],
      { value: '1%', before: '2%', of: '9', target: '3%' },
    ],
    [
      [
        ['數值', '1%'],
        ['原值', '2%'],
        ['總數', '9'],
        ['目標', '3%'],
      ],
      { value: '1%', before: '2%', of: '9', target: '3%' },
    ],
    [
      [
        ['value', '1%'],
        ['value', '2%'],
      ],
      { value: '1% ≠ 2%' },
    ],
    [
      [
        ['数值', '89个'],
        ['现值', '89个'],
      ],
      { value: '89个' },
    ],
    [[['贫困发生率', '1%']], { label: '贫困发生率', value: '1%' }],
    [[['合计', '27393人']], { label: '合计', value: '27393人' }],
    [[['Total', '27,393 people']], { label: 'Total', value: '27,393 people' }],
    [[['总数', '148个']], { of: '148个' }],
    [[['目前', '1%']], { value: '1%' }],
    // a unit beside a bare figure belongs to it, and to no other
    [[['数值（亿元）', '54.73']], { value: '54.73亿元' }],
    [[['数值(亿元)：', '54.73亿元']], { value: '54.73亿元' }],
    [[['数值（万人）', '约8.4']], { value: '约8.4万人' }],
    [[['数值（%）', '80以上']], { value: '80%以上' }],
    [[['数值（万元）', '3至5']], { value: '3至5万元' }],
    [[['数值（2019年）', '54.73']], { label: '数值（2019年）', value: '54.73' }],
    [[['Value (CNY billion)', '5.473']], { value: 'CNY 5.473 billion' }],
    [[['扶贫资金（亿元）', '54.73']], { label: '扶贫资金', value: '54.73亿元' }],
    [[['贫困人口（含户籍）', '83546']], { label: '贫困人口（含户籍）', value: '83546' }],
    [
      [
        ['数值', '54.73'],
        ['原值', '50亿元'],
        ['单位：', '亿元'],
      ],
      { value: '54.73亿元', before: '50亿元' },
    ],
    // a dash is no figure
    [
      [
        ['数值', '89个'],
        ['数值', ''],
        ['目标', '—'],
      ],
      { value: '89个', target: '' },
    ],
    [
      [
        ['甲', '1%'],
        ['乙', '2%'],
      ],
      {},
    ],
    // Other words for the same.
    [
      [
        ['目前', '1%'],
        ['上年', '2%'],
        ['合计', '9'],
        ['目标值', '3%'],
      ],
      { value: '1%', before: '2%', of: '9', target: '3%' },
    ],
    [
      [
        ['Current', '1%'],
        ['Previous', '2%'],
        ['Total', '9'],
        ['Goal', '3%'],
      ],
      { value: '1%', before: '2%', of: '9', target: '3%' },
    ],
    [
      [
        ['完成数', '1203户'],
        ['计划数', '1500户'],
      ],
      { value: '1203户', target: '1500户' },
    ],
    [
      [
        ['本年', '5'],
        ['上年', '120'],
        ['单位', '人'],
      ],
      { value: '5人', before: '120人' },
    ],
    // Of two years the earlier is what was before.
    [
      [
        ['2019年', '5'],
        ['2013年底', '83546'],
        ['单位', '人'],
      ],
      { value: '5人', asOf: '2019年', before: '83546人', beforeAsOf: '2013年底' },
    ],
    [
      [
        ['2013', '43.74%'],
        ['2019', '1%'],
        ['目标', '3%以下'],
      ],
      { value: '1%', asOf: '2019', before: '43.74%', beforeAsOf: '2013', target: '3%以下' },
    ],
    [
      [
        ['2013年', '43.74%'],
        ['2016年', '20%'],
        ['2019年', '1%'],
      ],
      {},
    ],
    [
      [
        ['2019年', '43.74%'],
        ['2019年底', '1%'],
      ],
      {},
    ],
    [
      [
        ['数值', '1%'],
        ['时间', '2019年底'],
      ],
      { value: '1%', asOf: '2019年底' },
    ],
    [
      [
        ['户数', '24036'],
        ['人数', '83546'],
      ],
      { value: '24036户 83546人' },
    ],
    [
      [
        ['人口（万人）', '8.35'],
        ['户数', '—'],
      ],
      { value: '8.35万人' },
    ],
    [
      [
        ['Households', '24,036 households'],
        ['People', '83,546 people'],
      ],
      { value: '24,036 households 83,546 people' },
    ],
    [
      [
        ['constructor', '1%'],
        ['__proto__', '2%'],
      ],
      {},
    ],
  ];
  for (const [pairs, fields] of CASES)
    it(`${JSON.stringify(pairs)} are ${JSON.stringify(fields)}`, () =>
      expect(statFromTerms(pairs).fields).to.deep.equal(fields));
});

describe('statFromTable(rows)', () => {
  const CASES: readonly (readonly [string, string[][], StatFields])[] = [
    ['nothing', [], {}],
    [
      'terms beside texts',
      [
        ['数值', '1%'],
        ['目标', '3%'],
      ],
      { value: '1%', target: '3%' },
    ],
    [
      'a header over a row',
      [
        ['数值', '目标'],
        ['1%', '3%'],
      ],
      { value: '1%', target: '3%' },
    ],
    ['a header over a shorter row', [['数值', '目标', '总数'], ['1%']], { value: '1%', target: '', of: '' }],
    ['a row of its own', [['搬迁户', '6839户']], { label: '搬迁户', value: '6839户' }],
    [
      'a header over what it is of',
      [
        ['指标', '数值', '原值', '备注'],
        ['人均纯收入', '10,532', '7,013', '含务工'],
        ['单位：元', '单位：元', '单位：元', '单位：元'],
      ],
      { label: '人均纯收入', value: '10,532元', before: '7,013元' },
    ],
    [
      'a running number for no label',
      [
        ['序号', '数值', '单位'],
        ['1', '54.73', '亿元'],
      ],
      { value: '54.73亿元' },
    ],
    [
      'the unit of a head',
      [
        ['指标', '数值（亿元）'],
        ['扶贫资金', '54.73'],
      ],
      { label: '扶贫资金', value: '54.73亿元' },
    ],
    [
      'a header of two years',
      [
        ['指标', '2013年', '2019年'],
        ['贫困发生率', '43.74%', '1%'],
      ],
      { label: '贫困发生率', value: '1%', asOf: '2019年', before: '43.74%', beforeAsOf: '2013年' },
    ],
    [
      'a line a year',
      [
        ['年份', '贫困发生率'],
        ['2013年', '43.74%'],
        ['2019年', '1%'],
      ],
      { value: '1%', asOf: '2019年', before: '43.74%', beforeAsOf: '2013年' },
    ],
    [
      'households and people',
      [
        ['户数（户）', '人数（人）'],
        ['24036', '83546'],
      ],
      { value: '24036户 83546人' },
    ],
    [
      'households and people of a place',
      [
        ['乡镇', '户数', '人数'],
        ['甲镇', '120', '480'],
      ],
      { label: '甲镇', value: '120户 480人' },
    ],
    [
      'no line of several',
      [
        ['年份', '数值', '原值'],
        ['2018', '3%', '5%'],
        ['2019', '1%', '3%'],
      ],
      {},
    ],
    ['rows of three columns', [['数值', '1%', '2019']], {}],
  ];
  for (const [what, rows, fields] of CASES)
    it(`reads ${what}`, () => expect(statFromTable(rows).fields).to.deep.equal(fields));
});

describe('what of a list is missed', () => {
  const CASES: readonly (readonly [[string, string][], string[]])[] = [
    [
      [
        ['现值', '1%'],
        ['2013年', '43.74%'],
      ],
      ['2013年'],
    ],
    [
      [
        ['现值', '1%'],
        ['上限', '3%'],
        ['备注', '12个镇'],
        ['口径', '年底数'],
        ['时间', '2019年底'],
        ['单位', '%'],
      ],
      ['上限'],
    ],
    // Nothing is a stat's: these are readers' alone.
    [
      [
        ['甲', '1%'],
        ['乙', '2%'],
      ],
      [],
    ],
    [[['贫困发生率', '1%']], []],
  ];
  for (const [pairs, missed] of CASES)
    it(`${JSON.stringify(pairs)}: ${missed.join(', ') || 'nothing'}`, () =>
      expect(statFromTerms(pairs).missed.map(([term]) => term)).to.deep.equal(missed));

  it('a column of a table', () => {
    const rows = [
      ['指标', '数值', '中位数'],
      ['人均纯收入', '10532元', '9800元'],
    ];
    expect(statFromTable(rows).missed).to.deep.equal([['中位数', '9800元']]);
  });
});
