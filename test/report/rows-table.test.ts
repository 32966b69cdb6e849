// Tables as columns and lines: headers in both languages, units, totals, remarks.
import { expect } from 'chai';
import { isBlank, isTotal, parseRows, readRows, roleOf, withUnit, type Role } from '../../src/report/index.js';
import { parseMeasures, parseQuantity, type Quantity } from '../../src/quantity/index.js';

const read = (text: string, lineOf: 'period' | 'place' = 'period') => readRows(parseRows(text), lineOf, parseMeasures);

/** `period:时期`, `series:资金=100000000 CNY`. */
const columnsOf = (text: string, lineOf?: 'period' | 'place'): string[] =>
  read(text, lineOf).columns.map(
    ({ role, name, unit }) =>
      `${role}:${name}${unit ? `=${unit.value} ${unit.unit}${unit.counter ? ` ${unit.counter}` : ''}` : ''}`,
  );

describe('roleOf(name)', () => {
  const CASES: Record<Exclude<Role, 'series' | 'total'>, string> = {
    period: '时期,年份,年度,时间,時期,時間,年 度,period,Year,PERIOD,Fiscal year',
    place: '名称,地点,安置点,名稱,地點,安置點,name,Place,site',
    households: '户,户数,戶,戶數,households,Households',
    people: '人,人数,人口,人數,people,persons',
    origin: '迁出地,来自,遷出地,來自,origin,From',
    longitude: '经度,經度,lon,lng,Longitude',
    latitude: '纬度,緯度,lat,Latitude',
  };
  for (const [role, names] of Object.entries(CASES)) {
    for (const name of names.split(',')) it(`${name} is ${role}`, () => expect(roleOf(name)).to.equal(role));
  }
  for (const name of ['资金', 'Funds', '贫困人口', '', 'constructor', '合计']) {
    it(`${name || "''"} is a name of the table's own`, () => expect(roleOf(name)).to.equal(undefined));
  }
});

describe('isTotal(name)', () => {
  for (const name of '合计,总计,小计,合 计,总计：,合計,總計,小計,累计,2016—2020年合计,total,Totals,Grand total,Subtotal,sub-total'.split(
    ',',
  )) {
    it(name, () => expect(isTotal(name)).to.equal(true));
  }
  for (const name of ['2016–2019', '统计', '资金', 'Totally other', '', '2020']) {
    it(`not ${name || "''"}`, () => expect(isTotal(name)).to.equal(false));
  }
});

describe('isBlank(cell)', () => {
  for (const cell of ['', ' ', '-', '—', '——', '–', '…', '/', 'N/A', '暂无']) {
    it(JSON.stringify(cell), () => expect(isBlank(cell)).to.equal(true));
  }
  for (const cell of ['0', '-1', '约', 'none', '0.00']) {
    it(`not ${JSON.stringify(cell)}`, () => expect(isBlank(cell)).to.equal(false));
  }
});

describe('readRows(rows): columns', () => {
  const CASES: readonly (readonly [string, string[]])[] = [
    ['2016–2019|54.73亿元; 2020|9.77亿元', ['period:', 'series:']],
    ['时期|资金(亿元); 2016|1', ['period:时期', 'series:资金=100000000 CNY']],
    ['时期|资金 单位：亿元; 2016|1', ['period:时期', 'series:资金=100000000 CNY']],
    ['时期|单位：亿元; 2016|1', ['period:时期', 'series:=100000000 CNY']],
    ['时期|资金/亿元; 2016|1', ['period:时期', 'series:资金=100000000 CNY']],
    ['时期|资金，万元; 2016|1', ['period:时期', 'series:资金=10000 CNY']],
    ['Year|Funds, CNY billion; 2016|1', ['period:Year', 'series:Funds=1000000000 CNY']],
    ['Year|Funds (CNY bn); 2016|1', ['period:Year', 'series:Funds=1000000000 CNY']],
    ['Year|Funds (CNY 100 million); 2016|1', ['period:Year', 'series:Funds=100000000 CNY']],
    ['Year|Funds (CNY mn); 2016|1', ['period:Year', 'series:Funds=1000000 CNY']],
    // a stroke that parts no unit
    ['时期|中央/省级; 2016|1', ['period:时期', 'series:中央/省级']],
    ['时期|投入，合计; 2016|1', ['period:时期', 'series:投入，合计']],
    ['年度|资金（单位：万元）; 2016|1', ['period:年度', 'series:资金=10000 CNY']],
    ['Period|Funds (CNY billion); 2016|1', ['period:Period', 'series:Funds=1000000000 CNY']],
    ['Year|Funds (100 million yuan); 2016|1', ['period:Year', 'series:Funds=100000000 CNY']],
    ['Year|Funds (in millions of USD); 2016|1', ['period:Year', 'series:Funds=1000000 USD']],
    ['Year|Funds (US$ million); 2016|1', ['period:Year', 'series:Funds=1000000 USD']],
    ['Year|Rate (%)|People (thousand); 2016|1|2', ['period:Year', 'series:Rate=1 percent', 'people:People=1000 none']],
    ['年份|资金(中央); 2016|1亿元', ['period:年份', 'series:资金(中央)']],
    ['年份|资金(2019年价); 2016|1亿元', ['period:年份', 'series:资金(2019年价)']],
    ['阶段 一|投入; 2016|1亿元', ['period:阶段 一', 'series:投入']],
    [
      '时期|中央(亿元)|省级(亿元)|合计(亿元); 2016|1|2|3',
      ['period:时期', 'series:中央=100000000 CNY', 'series:省级=100000000 CNY', 'total:合计=100000000 CNY'],
    ],
    ['时期|资金|其中中央; 2016|3|1', ['period:时期', 'series:资金', 'total:其中中央']],
    ['单位：万元|中央|省级; 2016|3|1', ['period:=10000 CNY', 'series:中央=10000 CNY', 'series:省级=10000 CNY']],
    ['时期|合计(亿元); 2016|3', ['period:时期', 'series:合计=100000000 CNY']],
    ['资金|年份; 1亿元|2016', ['series:资金', 'period:年份']],
    ['时期|户数|人数; 2016|2|3', ['period:时期', 'households:户数', 'people:人数']],
    ['2016|1亿元|2亿元; 2017|1亿元|3亿元', ['period:', 'series:', 'series:']],
    ['项|甲|乙; 2016|1亿元|2亿元', ['period:项', 'series:甲', 'series:乙']],
    [
      '时期|资金(亿元)|资金(亿元); 时期|中央|省级; 2016|1|2',
      ['period:时期', 'series:中央=100000000 CNY', 'series:省级=100000000 CNY'],
    ],
    [
      '时期|中央|中央|省级|省级; 时期|计划|完成|计划|完成; 2016|1|2|3|4',
      ['period:时期', 'series:中央 · 计划', 'series:中央 · 完成', 'series:省级 · 计划', 'series:省级 · 完成'],
    ],
    ['单位：亿元|单位：亿元; 年份|资金; 2016|1', ['period:年份', 'series:资金=100000000 CNY']],
    ['十三五|1亿元; 十四五|2亿元', ['period:', 'series:']],
  ];
  for (const [text, columns] of CASES) it(text, () => expect(columnsOf(text)).to.deep.equal(columns));

  it('names the columns of a map', () => {
    expect(columnsOf('安置点|户数(户)|人数(人)|经度|纬度|来自; 凤冠新城|1|2|110.3|33.7|庾岭镇', 'place')).to.deep.equal(
      [
        'place:安置点',
        'households:户数=1 household',
        'people:人数=1 person',
        'longitude:经度',
        'latitude:纬度',
        'origin:来自',
      ],
    );
  });

  it('takes the first column for the place where no header says which', () => {
    expect(columnsOf('凤冠新城|1288户5336人; 惠民小区|345户', 'place')).to.deep.equal(['place:', 'series:']);
  });
});

describe('readRows(rows): lines', () => {
  it('counts rows as their author does, and knows totals and remarks', () => {
    const { lines } = read(
      '年份|资金(亿元)|备注; 2016|1|; 2017|2|; 小计|3|; 注：初步数|注：初步数|注：初步数; 合 计|3|',
    );
    expect(lines).to.deep.equal([
      { index: 1, cells: ['2016', '1', ''], isTotal: false },
      { index: 2, cells: ['2017', '2', ''], isTotal: false },
      { index: 3, cells: ['小计', '3', ''], isTotal: true },
      { index: 5, cells: ['合 计', '3', ''], isTotal: true },
    ]);
  });

  it('fills short rows', () => {
    expect(read('年份|甲|乙; 2016|1').lines[0]!.cells).to.deep.equal(['2016', '1', '']);
  });

  it('of nothing are none', () =>
    expect(readRows([], 'period', parseMeasures)).to.deep.equal({ headAt: undefined, columns: [], lines: [] }));
});

describe('withUnit(quantity, unit)', () => {
  const quantity = (text: string): Quantity => {
    const result = parseQuantity(text);
    if (!result.ok) throw new Error(text);
    return result.value;
  };
  const CASES: readonly (readonly [cell: string, unit: string, value: number, in_: string, to?: number])[] = [
    ['54.73', '1亿元', 5473000000, 'CNY'],
    ['5.473', 'CNY 1 billion', 5473000000, 'CNY'],
    ['1.1', '1亿元', 110000000, 'CNY'],
    ['3–5', '1万元', 30000, 'CNY', 50000],
    ['54.73亿元', '1万元', 5473000000, 'CNY'],
    ['1.2亿', '1万元', 120000000, 'CNY'],
    ['24036', '1户', 24036, 'household'],
    ['1%', '1亿元', 1, 'percent'],
  ];
  for (const [cell, unit, value, in_, to] of CASES) {
    it(`${cell} in ${unit}`, () => {
      const found = withUnit(quantity(cell), quantity(unit));
      expect([found.value, found.unit, found.to, found.text]).to.deep.equal([value, in_, to, cell]);
    });
  }

  it('keeps the digits given', () => expect(withUnit(quantity('272.00'), quantity('1亿元')).place).to.equal(6));
  it('keeps the bound', () => expect(withUnit(quantity('5500余'), quantity('1人')).bound).to.equal('at-least'));
  it('is the quantity itself without one', () => expect(withUnit(quantity('5'), undefined).unit).to.equal('none'));
});
