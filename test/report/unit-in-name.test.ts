// Where a header, a title or a term gives the unit of its figures, and where it only seems to.
import { expect } from 'chai';
import { splitTerm } from '../../src/report/term-unit.js';
import { splitHeader, unitOfTitle } from '../../src/report/named-unit.js';
import { parseMeasures } from '../../src/quantity/index.js';
import { table } from '../support/case-table.js';

const shown = ({ name, unit }: ReturnType<typeof splitHeader>): string =>
  `${name}${unit ? ` = ${unit.value} ${unit.unit}` : ''}`;

table('a header gives its unit', (text) => shown(splitHeader(text, parseMeasures)), {
  '资金（万元）': '资金 = 10000 CNY',
  '资金（万元，不含省级）': '资金（不含省级） = 10000 CNY',
  '资金（不含省级、万元）': '资金（不含省级） = 10000 CNY',
  '资金（万元）（不含省级）': '资金（不含省级） = 10000 CNY',
  '资金（不含省级）（万元）': '资金（不含省级） = 10000 CNY',
  '资金（单位：万元，初步数）': '资金（初步数） = 10000 CNY',
  'Funds (CNY million, 2015 prices)': 'Funds（2015 prices） = 1000000 CNY',
  'Funds (10,000 yuan)': 'Funds = 10000 CNY',
  '资金 万元': '资金 = 10000 CNY',
  '资 金 人民币亿元': '资 金 = 100000000 CNY',
  '资金：万元': '资金 = 10000 CNY',
  '资金—亿元': '资金 = 100000000 CNY',
  资金万元: '资金 = 10000 CNY',
  总投资亿元: '总投资 = 100000000 CNY',
  脱贫人口万人: '脱贫人口 = 10000 person',
  '人数 万人': '人数 = 10000 person',
  '村数 个': '村数 = 1 count',
  'Funds CNY million': 'Funds = 1000000 CNY',
  'Funds million yuan': 'Funds = 1000000 CNY',
  万元: ' = 10000 CNY',
  'CNY million': ' = 1000000 CNY',
  // Of two nobody knows which.
  '规模（户、人）': '规模（户、人）',
  // Thresholds, names and remarks.
  产值超亿元: '产值超亿元',
  产值达百亿元: '产值达百亿元',
  人均万元: '人均 = 10000 CNY',
  每万人: '每万人',
  '农 户': '农 户',
  人: '人',
  户: '户',
  '资金 中央': '资金 中央',
  'Poor people': 'Poor people',
  '投入，合计': '投入，合计',
  '资金（中央、省级）': '资金（中央、省级）',
  '阶段 一': '阶段 一',
});

table('a title gives its unit', (text) => shown({ name: '', unit: unitOfTitle(text, parseMeasures) }), {
  '扶贫资金（亿元）': ' = 100000000 CNY',
  '扶贫资金（2016—2020年，万元）': ' = 10000 CNY',
  '扶贫资金（2016—2020年）（万元）': ' = 10000 CNY',
  '扶贫资金 单位：万元': ' = 10000 CNY',
  '扶贫资金 万元': ' = 10000 CNY',
  '人均收入（元/人）': ' = 1 CNY/person',
  '贫困发生率（%）': ' = 1 percent',
  // An amount is none, and a comma or a stroke of a title parts nothing.
  '重大项目（10亿元）': '',
  '重大项目（10亿元，3年）': '',
  '产业扶贫，万元': '',
  '安置点（户、人）': '',
  扶贫资金万元: '',
});

table('a term gives its unit', (text) => Object.values(splitTerm(text)).join(' = '), {
  '数值（亿元）': '数值 = 亿元',
  '扶贫资金（万元，不含省级）': '扶贫资金（不含省级） = 万元',
  '扶贫资金（2019年）（万元）': '扶贫资金（2019年） = 万元',
  '农民收入（元/人）': '农民收入 = 元/人',
  '资金（单位：亿元）': '资金 = 亿元',
  '规模（户、人）': '规模（户、人） = ',
  '资金（不含省级）': '资金（不含省级） = ',
});

describe('of a hostile title', () => {
  it('the work is linear', () => {
    const start = performance.now();
    for (const piece of ['（', '（万', '）', '，', ' ', '（）', '单位', '万元', '—'])
      unitOfTitle(piece.repeat(50_000), parseMeasures);
    expect(performance.now() - start).to.be.lessThan(2000);
  });
});
