// Periods that begin after the date the data speak for: drawn as stated, and their author is told.
import { expect } from 'chai';
import { toldOf } from '../../support/timeline-model.js';

const told = (row: number, text: string, today: string): string =>
  `rows[${row}]: "${text}" — expected a period that begins by ${today}, the date of the data, or a later as-of; ` +
  'it is drawn as stated (period-after-as-of)';

describe('<funding-timeline> periods after as-of', () => {
  const CASES: readonly (readonly [rows: string, asOf: string, ...told: string[]])[] = [
    ['2016–2019|54.73亿元; 2021|9.77亿元', '2020-10-21', told(1, '2021', '2020-10-21')],
    ['年份|资金(亿元); 2016|1; 2020年12月|2', '2020年10月21日', told(2, '2020年12月', '2020-10-21')],
    ['2016|1亿元; 2022|2亿元; 2023|3亿元', '2021年6月', told(1, '2022', '2021-06-30'), told(2, '2023', '2021-06-30')],
    // The last day of the data, and what they cut short.
    ['2020-10-20|1亿元; 2020-10-21|2亿元', '2020-10-21'],
    ['2016–2019|54.73亿元; 2020|9.77亿元', '2020-10-21'],
    ['2016|1亿元; 2022|2亿元', ''],
  ];
  for (const [rows, asOf, ...lines] of CASES)
    it(`${rows} as of ${asOf || 'no day'}`, () => expect(toldOf({ rows, asOf }).told).to.deep.equal(lines));

  it('are drawn', () => {
    const { summary } = toldOf({ rows: '2016|1亿元; 2021|2亿元', asOf: '2020-10-21' });
    expect(summary).to.equal('2016年1亿元，2021年2亿元，合计3亿元。');
  });

  it('of thousands of days the last is told once', () => {
    const day = (i: number): string => new Date(Date.UTC(2016, 0, 1 + i)).toISOString().slice(0, 10);
    const rows = Array.from({ length: 1500 }, (_, i) => `${day(i)}|${i + 1}万元`).join(';');
    expect(toldOf({ rows, asOf: '2020-02-07' }).told).to.deep.equal([told(1499, '2020-02-08', '2020-02-07')]);
    expect(toldOf({ rows, asOf: '2020-02-08' }).told).to.deep.equal([]);
  });
});
