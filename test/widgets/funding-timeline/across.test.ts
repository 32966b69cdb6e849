// Tables with the periods across, a row a series, as yearbooks print them.
import { expect } from 'chai';
import fc from 'fast-check';
import { speak } from '../../../src/text/timeline/zh-hans.js';
import type { TimelineSpeech } from '../../../src/text/timeline/words.js';
import { makeTable } from '../../../src/widgets/funding-timeline/funding-timeline.table.js';
import { clearStage } from '../../support/stat.js';
import { showTimeline } from '../../support/timeline.js';
import { modelOf, toldOf } from '../../support/timeline-model.js';

const NO_PERIOD = 'a period or a total: figures of neither are in the data and not drawn';

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
    // The same money on its way, under each year, in one row of the head or in two: side by side, never added up.
    ['指标|2016年计划|2016年完成; 资金|1亿元|2亿元', '资金 · 计划 资金 · 完成', '2016年1亿元/2亿元。'],
    ['指标|2016年（计划）|2017年(计划); 资金|1亿元|2亿元', '资金 · 计划', '2016年1亿元，2017年2亿元，合计3亿元。'],
    [
      '指标|2016年|2016年|2017年|2017年; 指标|计划|完成|计划|完成; 资金（亿元）|1|2|3|4',
      '资金 · 计划 资金 · 完成',
      '2016年1亿元/2亿元，2017年3亿元/4亿元。',
    ],
    [
      '指标|计划|计划|完成|完成; |2016|2017|2016|2017; 中央|5亿元|6亿元|4亿元|7亿元; 省级|1亿元|1亿元|2亿元|3亿元',
      '中央 · 计划 中央 · 完成 省级 · 计划 省级 · 完成',
      '2016年5亿元/4亿元/1亿元/2亿元，2017年6亿元/7亿元/1亿元/3亿元。',
    ],
    // A plan after what was spent.
    [
      '指标|2016|2017|2018年计划; 资金|1亿元|2亿元|3亿元',
      '资金 资金 · 计划',
      '2016年资金 1亿元，2017年资金 2亿元，2018年资金 · 计划 3亿元。',
    ],
    // A total of neither is in the data, in a column of its own.
    ['指标|2016年计划|2016年完成|合计; 资金|1亿元|2亿元|3亿元', '资金 · 计划 资金 · 完成', '2016年1亿元/2亿元。'],
    // Parts of each year.
    [
      '指标|2016|2016|2017|2017; 指标|中央|省级|中央|省级; 资金|1亿元|2亿元|3亿元|4亿元',
      '资金 · 中央 资金 · 省级',
      '2016年3亿元，2017年7亿元，合计10亿元。',
    ],
    [
      '指标|2016|2016|合计|合计; 指标|计划|完成|计划|完成; 资金|1亿元|2亿元|1亿元|2亿元',
      '资金 · 计划 资金 · 完成',
      '2016年1亿元/2亿元。',
    ],
    // 2016 under 十三五 is that year.
    ['指标|十三五|十三五; |2016|2017; 资金|1亿元|2亿元', '资金', '2016年1亿元，2017年2亿元，合计3亿元。'],
    // What is no figure is a remark, and what adds up more than the years is no sum of theirs.
    ['指标|2016|2017|责任单位; 资金|1亿元|2亿元|财政局', '资金', '2016年1亿元，2017年2亿元，合计3亿元。'],
    ['指标|2016|2017|累计; 资金|1亿元|2亿元|9亿元', '资金', '2016年1亿元，2017年2亿元。'],
    // Each 小计 is a line of its own.
    [
      '指标|2016|2017|小计|2018|小计|合计; 资金|1亿元|2亿元|3亿元|4亿元|4亿元|7亿元',
      '资金',
      '2016年1亿元，2017年2亿元，2018年4亿元，合计7亿元。',
    ],
    // Totals may stand before the years, or name the years that they add up.
    ['项目|合计|2016|2017; 甲|3亿元|1亿元|2亿元', '甲', '2016年1亿元，2017年2亿元，合计3亿元。'],
    ['指标|2016|2017|2016—2017年累计; 资金|1亿元|2亿元|3亿元', '资金', '2016年1亿元，2017年2亿元，合计3亿元。'],
    ['指标|2016|2017|2016—2017年; |||累计; 资金|1亿元|2亿元|3亿元', '资金', '2016年1亿元，2017年2亿元，合计3亿元。'],
    // A unit under each year.
    ['指标|2016|2017; |万元|万元; 资金|1|2', '资金', '2016年1万元，2017年2万元，合计3万元。'],
    ['指标|2016|2017; |1亿元|2亿元', '', '2016年1亿元，2017年2亿元，合计3亿元。'],
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
    // Growth is beside the amounts: named as not drawn, in no sum.
    [
      '指标|2016|2017|增速; 资金|1亿元|2亿元|3%',
      '2016年1亿元，2017年2亿元，合计3亿元；另有1项没有画出，见数据。',
      `rows[0][3]: "增速" — expected ${NO_PERIOD}, in row 1, column 增速 (period-unreadable)`,
    ],
    [
      '指标|2016|2017|年均增长（%）; 中央（亿元）|1|2|3; 省级（亿元）|1|2|4',
      '2016年2亿元，2017年4亿元，合计6亿元；另有1项没有画出，见数据。',
      `rows[0][3]: "年均增长（%）" — expected ${NO_PERIOD}, in row 1, column 年均增长（%） (period-unreadable)`,
    ],
    [
      '项目|总投资|2016|2017; 甲|9亿元|1亿元|2亿元; 乙|5亿元|1亿元|2亿元',
      '2016年2亿元，2017年4亿元，合计6亿元；另有1项没有画出，见数据。',
      `rows[0][1]: "总投资" — expected ${NO_PERIOD}, in row 1, column 总投资 (period-unreadable)`,
    ],
    [
      '指标|单位|2016年|2017年|2017年同比增长; 资金|亿元|1|2|3.5',
      '2016年1亿元，2017年2亿元，合计3亿元；另有1项没有画出，见数据。',
      'rows[1][4]: "3.5" — expected an amount in the unit of 1 (CNY), in row 2 (资金), column 2017年同比增长 (unit-mismatch)',
    ],
    [
      '指标|2016年|2016年|2017年|2017年; 指标|投入|增长|投入|增长; 资金（亿元）|1||3|4',
      '2016年1亿元，2017年3亿元，合计4亿元；另有1项没有画出，见数据。',
      'rows[2][4]: "4" — expected an amount in the unit of 1 (CNY), in row 3 (资金（亿元）), column 2017年 · 增长 (unit-mismatch)',
    ],
    [
      '指标|2016|2017|2017比2016增长%; 资金（亿元）|1|2|100',
      '2016年1亿元，2017年2亿元，合计3亿元；另有1项没有画出，见数据。',
      `rows[0][3]: "2017比2016增长%" — expected ${NO_PERIOD}, in row 1, column 2017比2016增长% (period-unreadable)`,
    ],
    [
      '项目|建设年限|2016|2017; 甲|2016–2017|1亿元|2亿元',
      '2016年1亿元，2017年2亿元，合计3亿元；另有1项没有画出，见数据。',
      `rows[0][1]: "建设年限" — expected ${NO_PERIOD}, in row 1, column 建设年限 (period-unreadable)`,
    ],
    // What may be a period is told of as a row of no period is, and leaves the others without a sum.
    [
      '指标|2016|2017|结余; 资金|1亿元|2亿元|3亿元',
      '2016年1亿元，2017年2亿元；另有1项没有画出，见数据。',
      'rows[0][3]: "结余" — expected a period, e.g. 2016–2019 or 2020年1—9月, in row 1, column 结余 (period-unreadable)',
    ],
    [
      '指标|2016年计划|2016年完成|增速; 资金|1亿元|2亿元|3%',
      '2016年1亿元/2亿元；另有1项没有画出，见数据。',
      `rows[0][3]: "增速" — expected ${NO_PERIOD}, in row 1, column 增速 (period-unreadable)`,
    ],
    // The column that is the whole of the others is a row here.
    [
      '指标|2016|2017; 全县投入|9亿元|8亿元; 中央|5亿元|5亿元; 省级|4亿元|3亿元',
      '2016年9亿元，2017年8亿元，合计17亿元。',
      'rows[1][0]: "全县投入" — expected a name that says whether it is the total, e.g. 合计: in every period it is the sum of 中央, 省级, and is taken for it (amount-doubtful)',
    ],
  ];
  for (const [rows, summary, ...told] of TOLD)
    it(`${rows} is told of by its place`, () => {
      const found = toldOf({ rows });
      expect([found.summary, ...found.told]).to.deep.equal([summary, ...told]);
    });

  const REFUSED: readonly (readonly [rows: string, ...told: string[]])[] = [
    // Two of one year: which of them is true nobody can tell.
    [
      '项目|2016|2016; 甲|1亿元|2亿元',
      'rows[0][2]: "2016" — expected each period once, or what tells its columns apart, e.g. 2016年计划 and 2016年完成, in column 2016 (period-unreadable)',
    ],
    [
      '指标|2016年|2016年; 指标|一季度|二季度; 资金|1亿元|2亿元',
      'rows[0][1]: "2016年 · 一季度" — expected a period, e.g. 2016–2019 or 2020年1—9月, in row 1, column 2016年 · 一季度 (period-unreadable)',
      'rows[0][2]: "2016年 · 二季度" — expected a period, e.g. 2016–2019 or 2020年1—9月, in row 1, column 2016年 · 二季度 (period-unreadable)',
    ],
    [
      '指标|单位|2016|2017; 资金（亿元）|万元|1|2',
      'rows[1][1]: "万元" — expected the unit that the name of row 2 gives (unit-mismatch)',
    ],
  ];
  for (const [rows, ...told] of REFUSED)
    it(`${rows} is refused by its column`, () => {
      expect(toldOf({ rows })).to.deep.equal({ summary: '', undrawn: [], told });
    });

  for (const rows of ['1亿元|2016; 2亿元|2017', '项目|2016; 甲|2017; 乙|2018'])
    it(`${rows} is not read`, () => expect(toldOf({ rows }).summary).to.equal(''));

  const GIVERS = ['中央', '省级', '市级', '县级'];
  const YEARS = ['2016', '2017', '2018', '2019'];
  const amounts = fc.array(fc.array(fc.integer({ min: 1, max: 9_999 }), { minLength: 4, maxLength: 4 }), {
    minLength: 1,
    maxLength: 4,
  });
  const turned = (rows: readonly (readonly string[])[]): string[][] =>
    rows[0]!.map((_, column) => rows.map((row) => row[column]!));

  it('tells what the same table says with its periods down', () => {
    fc.assert(
      fc.property(amounts, fc.boolean(), (given, hasTotal) => {
        const sums = given.map((row) => row.reduce((all, each) => all + each, 0));
        const down = [
          ['年份', ...GIVERS, ...(hasTotal ? ['合计'] : [])],
          ...given.map((row, i) => [YEARS[i]!, ...[...row, ...(hasTotal ? [sums[i]!] : [])].map((n) => `${n}万元`)]),
        ];
        const [one, other] = [modelOf({ rows: down }), modelOf({ rows: turned(down) })];
        expect(other.bars.map(({ heights }) => heights)).to.deep.equal(one.bars.map(({ heights }) => heights));
        expect(toldOf({ rows: turned(down) }).summary).to.equal(toldOf({ rows: down }).summary);
      }),
    );
  });

  it('names every cell at fault by its place in the author’s table', () => {
    const cell = fc.constantFrom('1亿元', 'l亿元', '3%', '5户', '—', '');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell, cell, cell, cell), { minLength: 1, maxLength: 4 }),
        fc.constantFrom(
          ['项目', '2016计划', '2016完成', '2017计划', '2017完成', '增速'],
          ['项目', '2016', '合计', '2017', '2018', '备注'],
          ['项目', '2016', '2017', '2016', '2018', '2019'],
        ),
        (cells, head) => {
          const rows = [
            ['单位：亿元', ...Array<string>(5).fill('单位：亿元')],
            head,
            ...cells.map((row, i) => [`项目${'甲乙丙丁'[i]}`, ...row]),
          ];
          for (const line of toldOf({ rows }).told) {
            const [, row, column, received] = /^rows\[(\d+)\]\[(\d+)\]: ("[^"]*")/.exec(line) ?? [];
            // A total is told of with all its line.
            if (row !== undefined && !line.endsWith('(total-differs)'))
              expect(JSON.stringify(rows[+row]![+column!])).to.equal(received, line);
          }
        },
      ),
    );
  });

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

  it('a total of neither 计划 nor 完成 is in the data, in a column of its own', () => {
    const rows = '指标|2016年计划|2016年完成|合计; 资金|1亿元|2亿元|3亿元';
    const { head, rows: lines } = makeTable(modelOf({ rows }), speak('zh-Hans') as TimelineSpeech, 'reading');
    expect([head, ...lines]).to.deep.equal([
      ['时期', '资金 · 计划', '资金 · 完成', '资金'],
      ['2016年', '1亿元', '2亿元', ''],
      ['合计', '', '', '3亿元'],
    ]);
  });

  it('what is of no period is a line of its own in the data', () => {
    const rows = '指标|2016|年均增长（%）|责任单位; 中央|1亿元|3|财政部; 省级|3亿元|—|财政厅';
    const { head, rows: lines } = makeTable(modelOf({ rows }), speak('zh-Hans') as TimelineSpeech, 'exact');
    expect(head.slice(0, 4)).to.deep.equal(['时期', '起', '止', '中央']);
    expect(lines.map((line) => [line[0], line[7], line[12], line.at(-1)])).to.deep.equal([
      ['2016', '1亿元', '3亿元', ''],
      ['年均增长（%）', '3', '—', '未画出'],
      ['责任单位', '财政部', '财政厅', ''],
    ]);
  });

  it('is read from a table of the page whose head is merged', async () => {
    const table =
      '<table><caption>扶贫资金（亿元）</caption><tr><th rowspan="2">指标</th><th colspan="2">2016年</th>' +
      '<th colspan="2">2017年</th><th rowspan="2">合计</th><th rowspan="2">备注</th></tr>' +
      '<tr><th>计划</th><th>完成</th><th>计划</th><th>完成</th></tr>' +
      '<tr><td>中央</td><td>1</td><td>2</td><td>3</td><td>4</td><td>6</td><td></td></tr></table>';
    const element = await showTimeline({ lang: 'zh', label: '资金' }, table);
    expect(element.summary).to.equal('资金：2016年1亿元/2亿元，2017年3亿元/4亿元。');
  });

  it('is read from a table of the page', async () => {
    const table =
      '<table><caption>扶贫资金（亿元）</caption><tr><th>指标</th><th>2016年</th><th>2017年</th></tr>' +
      '<tr><td>资金</td><td>1.5</td><td>2</td></tr></table>';
    const element = await showTimeline({ lang: 'zh', label: '资金' }, table);
    expect(element.summary).to.equal('资金：2016年1.5亿元，2017年2亿元，合计3.5亿元。');
  });
});
