// The short way to a model says what the whole way says, or nothing.
import { expect } from 'chai';
import fc from 'fast-check';
import { readPlainModel } from '../../../src/widgets/funding-timeline/model/funding-timeline.plain.js';
import { makeWholeModel } from '../../../src/widgets/funding-timeline/model/funding-timeline.whole.js';
import { readerOf, SEED } from '../../support/timeline-model.js';

describe('readPlainModel', () => {
  const PLAIN = [
    '2016–2019|54.73亿元; 2020|9.77亿元',
    '2020|1万元; 2016|2万元',
    '2016|5元; 2018|-3元',
    '2016|1元',
    '年份|扶贫资金; 2016|1亿元; 2017|2亿元',
    '年份|资金（亿元）; 2016|1.50; 2017|2,000',
    '2016–2019|CNY 5.473 billion; 2020|CNY 977 million',
  ];
  for (const rows of PLAIN) {
    it(`reads ${rows}`, () => {
      const fields = { rows, asOf: '2020-10-21' };
      const plain = readPlainModel(readerOf(fields).fields);
      expect(plain).not.to.equal(undefined);
      expect(plain).to.deep.equal(makeWholeModel(readerOf(fields)));
    });
  }

  const LEFT: readonly Parameters<typeof readerOf>[0][] = [
    { rows: '' },
    { rows: '年份|资金（亿元）; 2016|1亿元' },
    { rows: '年份|资金（亿）; 2016|1' },
    { rows: '年份|资金（中央）; 2016|1' },
    { rows: '2016|CNY 5元' },
    { rows: '年份|合计; 2016|1亿元' },
    { rows: '年份|年度; 2016|1亿元' },
    { rows: '年份|备注; 2016|1亿元' },
    { rows: '年份|资金; 合计|1亿元' },
    { rows: '年份|资金' },
    { rows: '2016|1亿元|2亿元' },
    { rows: '2016|约1亿元' },
    { rows: '2016|1.2%' },
    { rows: '2016|1元/人' },
    { rows: '2016|12' },
    { rows: '2016|1亿元; 2017|3户' },
    { rows: '2016|1亿元; 2016|2亿元' },
    { rows: '2015–2017|1亿元; 2016|2亿元' },
    { rows: '2016年1月|1亿元' },
    { rows: '2016|若干' },
    { rows: '2016|1亿元; 2017|2亿元\\;' },
    { rows: '2016|5户; 2018|3户' },
    { ...SEED, measure: 'per-year' },
    { ...SEED, measure: 'nonsense' },
    { ...SEED, unit: '万元' },
    { ...SEED, rounding: 'floor' },
    { ...SEED, label: '累计投入资金' },
    { ...SEED, milestones: '2019|x' },
    // A script may set anything.
    { ...SEED, asOf: 2020 as never },
  ];
  for (const fields of LEFT) {
    it(`leaves ${JSON.stringify(fields)}`, () => expect(readPlainModel(readerOf(fields).fields)).to.equal(undefined));
  }

  it('reads cells with space around them', () => {
    for (const head of ['资金', '资金（亿元）']) {
      const sign = head === '资金' ? '亿元 ' : '';
      const fields = {
        rows: [
          ['年份', head],
          [' 2016 ', ` 1.50${sign}`],
          ['2017', `2${sign}`],
        ] as never,
      };
      const plain = readPlainModel(fields);
      expect(plain).not.to.equal(undefined);
      expect(plain).to.deep.equal(makeWholeModel(readerOf(fields)));
    }
  });

  it('agrees with the whole model', () => {
    const row = fc
      .record({
        from: fc.integer({ min: 2000, max: 2021 }),
        years: fc.integer({ min: 0, max: 3 }),
        amount: fc.integer({ min: -9999, max: 99999 }),
        place: fc.constantFrom(0, 2),
      })
      .map(
        ({ from, years, amount, place }) =>
          `${from}${years ? `–${from + years}` : ''}|${(amount / 100).toFixed(place)}`,
      );
    const head = fc.constantFrom(
      [],
      ['年份|资金'],
      ['时期|财政投入'],
      ['年度|合计'],
      ['年份|总金额'],
      ['资金|年份'],
      ['年份|资金(万元)'],
      ['年份|资金（亿元）'],
    );
    const unit = fc.constantFrom('亿元', '万元', '', '元', ' million');
    const asOf = fc.constantFrom(undefined, '2020-10-21', '2019年底', '2020-09-30');
    fc.assert(
      fc.property(head, fc.array(row, { minLength: 1, maxLength: 6 }), unit, asOf, (names, rows, sign, today) => {
        const written = rows.map((each) => (sign === ' million' ? each.replace('|', '|CNY ') : each) + sign);
        const fields = { label: '资金', rows: [...names, ...written].join(';'), ...(today ? { asOf: today } : {}) };
        const plain = readPlainModel(readerOf(fields).fields);
        if (plain) expect(plain).to.deep.equal(makeWholeModel(readerOf(fields)));
      }),
      { numRuns: 1500 },
    );
  });
});
