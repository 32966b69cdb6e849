// What rows amount to: bars, what their heights mean, and what cannot be drawn.
import { expect } from 'chai';
import { makeTimelineModel } from '../../support/timeline-model.js';
import { CENTRAL, modelled, modelOf, readerOf, SEED } from '../../support/timeline-model.js';

function readerIssues(rows: string) {
  const reader = readerOf({ rows });
  makeTimelineModel(reader);
  return reader.issues;
}

const barsOf = (fields: Parameters<typeof modelOf>[0]) =>
  modelOf(fields).bars.map(({ period, heights }) => [period.start, period.end, ...heights]);

describe('makeTimelineModel: what a height means', () => {
  it('is the amount where all periods are equally long', () => {
    const model = modelOf(CENTRAL);
    expect([model.basis, model.hasEqualLengths, model.bars.length]).to.deep.equal(['amount', true, 11]);
    expect(model.bars[9]!.heights).to.deep.equal([126095000000]);
    expect(model.bars[9]!.amount!.value).to.equal(126095000000);
  });

  it('is the amount a year where they are not, and the label gives the total', () => {
    const { basis, bars, lanes } = modelOf(SEED);
    expect([basis, lanes]).to.deep.equal(['rate', 1]);
    expect(bars[0]!.heights).to.deep.equal([5473000000 / 4]);
    expect(bars[1]!.heights[0]).to.be.closeTo(977000000 / (295 / 366), 1);
    expect(bars.map(({ amount }) => amount!.value)).to.deep.equal([5473000000, 977000000]);
  });

  it('ends a partial period where the data end', () => {
    const [, bar] = modelOf(SEED).bars;
    expect([bar!.period.end, bar!.period.partial]).to.deep.equal(['2020-10-21', true]);
    expect(bar!.to).to.be.closeTo(2020 + 295 / 366, 1e-9);
  });

  it('is the amount a year when asked, and so is the label', () => {
    const { basis, bars } = modelOf({ ...SEED, measure: 'per-year' });
    expect(basis).to.equal('rate');
    expect(bars.map(({ amount }) => [amount!.value, amount!.unit, amount!.bound])).to.deep.equal([
      [1368000000, 'CNY', 'near'],
      [1212000000, 'CNY', 'near'],
    ]);
  });

  it('a year is what it is a year', () => {
    const { bars } = modelOf({ ...CENTRAL, measure: 'per-year' });
    expect([bars[1]!.amount!.value, bars[1]!.amount!.bound]).to.deep.equal([27200000000, 'exact']);
  });

  it('is all up to the end, when asked', () => {
    const { basis, bars } = modelOf({ ...SEED, measure: 'cumulative' });
    expect(basis).to.equal('cumulative');
    expect(bars.map(({ base, heights, amount }) => [base, ...heights, amount!.value])).to.deep.equal([
      [0, 5473000000, 5473000000],
      [5473000000, 6450000000, 6450000000],
    ]);
  });

  it('months are equally long, whatever their days', () => {
    const { grid, hasEqualLengths, bars } = modelOf({ rows: '2020年1月|1万元; 2020年2月|2万元' });
    expect([grid, hasEqualLengths]).to.deep.equal(['month', true]);
    expect(bars[0]!.to - bars[0]!.from).to.be.closeTo(bars[1]!.to - bars[1]!.from, 1e-9);
  });

  it('rates do not add up: they are amounts, whatever is asked', () => {
    const fields = { rows: '2016|4.5%; 2018–2019|1.1%', measure: 'cumulative' };
    const { model, told } = modelled(fields);
    expect([model!.basis, model!.isAdditive]).to.deep.equal(['amount', false]);
    expect(told).to.deep.equal(['choice-unknown measure']);
  });
});

describe('makeTimelineModel: amounts', () => {
  it('several series, one height each', () => {
    const model = modelOf({ rows: '年份|中央(亿元)|省级(亿元); 2016|1|2; 2017|3|—' });
    expect(model.series).to.deep.equal(['中央', '省级']);
    expect(model.bars.map(({ heights }) => heights)).to.deep.equal([
      [1e8, 2e8],
      [3e8, 0],
    ]);
    expect(model.bars.map(({ total }) => total!.value)).to.deep.equal([3e8, 3e8]);
  });

  it('a negative amount goes below zero', () => {
    expect(barsOf({ rows: '2016|5万元; 2017|-2万元' })).to.deep.equal([
      ['2016-01-01', '2016-12-31', 50000],
      ['2017-01-01', '2017-12-31', -20000],
    ]);
  });

  it('a zero stands, with or without its unit', () => {
    expect(barsOf({ rows: '2016|5万元; 2017|0; 2018|0元' }).map((bar) => bar[2])).to.deep.equal([50000, 0, 0]);
  });

  it('totals, remarks and columns of totals are not drawn', () => {
    const rows = '年份|中央(亿元)|省级(亿元)|合计(亿元)|备注; 2016|1|2|3|初步; 2017|1|2|3|; 合计|2|4|6|';
    const { model, told } = modelled({ rows });
    expect(model!.series).to.deep.equal(['中央', '省级']);
    expect(model!.bars.length).to.equal(2);
    expect(model!.entries.map(({ isTotal }) => isTotal)).to.deep.equal([false, false, true]);
    expect(told).to.deep.equal([]);
  });

  it('a sum that bounds leave open has no label, and is drawn', () => {
    const { bars } = modelOf({ rows: '年份|甲|乙; 2016|1万元以上|2万元以下' });
    expect([bars[0]!.amount, ...bars[0]!.heights]).to.deep.equal([undefined, 10000, 20000]);
  });

  it('takes cells of a script', () => {
    expect(barsOf({ rows: [['2016', '5万元'], ['2017', 0], 'no row', null] })).to.deep.equal([
      ['2016-01-01', '2016-12-31', 50000],
      ['2017-01-01', '2017-12-31', 0],
    ]);
  });
});

describe('makeTimelineModel: time', () => {
  it('overlapping amounts stand in lanes of their own', () => {
    const { bars, lanes } = modelOf({ rows: '2016–2020|10亿元; 2018|3亿元; 2019|4亿元' });
    expect(lanes).to.equal(2);
    expect(bars.map(({ lane, isOverlapping }) => [lane, isOverlapping])).to.deep.equal([
      [0, true],
      [1, true],
      [1, true],
    ]);
  });

  it('periods that touch do not overlap', () => {
    const { lanes, bars } = modelOf(SEED);
    expect([lanes, ...bars.map(({ isOverlapping }) => isOverlapping)]).to.deep.equal([1, false, false]);
  });

  it('another figure for the same period is another claim', () => {
    const { model, told } = modelled({ rows: '2014|432.87亿元; 2014|426.55亿元' });
    expect([model!.bars.length, model!.lanes, told.length]).to.deep.equal([2, 2, 0]);
  });

  it('the same figure twice is drawn once, and its author is told', () => {
    const { model, told } = modelled({ rows: '2014|432.87亿元; 2014年|43287000000元' });
    expect([model!.bars.length, model!.entries.length]).to.deep.equal([1, 2]);
    expect(told).to.deep.equal(['row-repeated rows[1]']);
  });

  it('what overlaps has no running total', () => {
    const { model, told } = modelled({ rows: '2014–2015|4亿元; 2015|2亿元', measure: 'cumulative' });
    expect(model!.basis).to.equal('rate');
    expect(told).to.deep.equal(['periods-overlap measure']);
  });

  it('rows in any order are bars in order of time', () => {
    expect(barsOf({ rows: '2018|1元; 2016|2元; 2017|3元' }).map((bar) => bar[0])).to.deep.equal([
      '2016-01-01',
      '2017-01-01',
      '2018-01-01',
    ]);
  });

  it('an amount of one day among years has no width: it is a pin', () => {
    const { bars, pins, basis } = modelOf({ rows: '2016|5亿元; 2017|6亿元; 2017-06-30|1亿元' });
    expect([bars.length, basis]).to.deep.equal([2, 'amount']);
    expect(pins.map(({ period, amount }) => [period.start, amount!.value])).to.deep.equal([['2017-06-30', 1e8]]);
  });

  it('days among days are bars', () => {
    const { bars, pins, hasEqualLengths } = modelOf({ rows: '2016-06-29|5亿元; 2016-06-30|1亿元' });
    expect([bars.length, pins.length, hasEqualLengths]).to.deep.equal([2, 0, true]);
  });

  it('reads milestones', () => {
    const { model, told } = modelled({ ...SEED, milestones: '2019-12-31|整县摘帽; 某日|不明' });
    expect(model!.milestones.map(({ label, period }) => [period.end, label])).to.deep.equal([
      ['2019-12-31', '整县摘帽'],
    ]);
    expect(told).to.deep.equal(['period-unreadable milestones[1]']);
  });
});

describe('makeTimelineModel: what cannot be read', () => {
  const CASES: readonly (readonly [string, string, number, string[]])[] = [
    ['an amount', '2016|5亿元; 2017|约莫四成', 1, ['quantity-unreadable rows[1][1]']],
    ['a period', '年份|资金; 2016|5亿元; 某年|6亿元', 1, ['period-unreadable rows[2][0]']],
    ['a period that ends before it starts', '2016|5亿元; 2019–2016|6亿元', 1, ['period-reversed rows[1][0]']],
    ['an open period without a date', '2016|5亿元; 2016年以来|6亿元', 1, ['as-of-needed rows[1][0]']],
    ['an amount of another kind', '2016|5亿元; 2017|6亿元; 2018|300人', 2, ['unit-mismatch rows[2][1]']],
    ['two amounts in a cell', '2016|5亿元; 2017|24户83人', 1, ['quantity-unreadable rows[1][1]']],
    ['no figure is no fault', '2016|5亿元; 2017|—; 2018|…', 1, []],
  ];
  for (const [title, rows, bars, told] of CASES) {
    it(title, () => {
      const found = modelled({ rows });
      expect([found.model!.bars.length, found.told]).to.deep.equal([bars, told]);
    });
  }

  it('is kept as written', () => {
    const { entries } = modelOf({ rows: '2016|5亿元; 某年|约莫四成' });
    expect([entries[1]!.text, entries[1]!.amounts]).to.deep.equal([
      '某年',
      [{ quantity: undefined, text: '约莫四成' }],
    ]);
  });

  it('nothing at all is no model', () => {
    expect(modelled({ rows: '' }).told).to.deep.equal(['value-missing rows']);
    expect(modelled({ rows: '某年|若干' }).model).to.equal(undefined);
  });

  it('names row and column in words', () => {
    const rows = '年份|资金; 2016|5亿元; 2017|若干';
    const issues: string[] = [];
    for (const { expected } of readerIssues(rows)) issues.push(expected);
    expect(issues).to.deep.equal(['an amount, e.g. 54.73亿元, in row 3 (2017), column 资金']);
  });

  it('tells of the first twenty and counts the rest', () => {
    const rows = `2000|1元; ${Array.from({ length: 150 }, (_, i) => `${1801 + i}|若干`).join('; ')}`;
    const issues = readerIssues(rows);
    expect(issues.length).to.equal(21);
    expect(issues[20]!.received).to.equal('130 more such cells');
  });
});

describe('makeTimelineModel: the unit of display', () => {
  const CASES: readonly (readonly [string, number | undefined, string[]])[] = [
    ['万元', 10000, []],
    ['CNY million', 1000000, []],
    ['亿', 100000000, []],
    ['元', 1, []],
    ['人', undefined, ['unit-mismatch unit']],
    ['好多', undefined, ['unit-mismatch unit']],
  ];
  for (const [unit, value, told] of CASES) {
    it(unit, () => {
      const found = modelled({ ...SEED, unit });
      expect([found.model!.displayUnit?.value, found.told]).to.deep.equal([value, told]);
    });
  }
});
