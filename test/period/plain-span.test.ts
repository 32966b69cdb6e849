// The short reader of periods says what the whole one says, or nothing.
import { expect } from 'chai';
import fc from 'fast-check';
import { parsePeriod } from '../../src/period/index.js';
import { readPlainPeriod } from '../../src/period/plain-span.js';

type Read = readonly [start: string, end: string, partial?: boolean];

describe('readPlainPeriod(text, asOf)', () => {
  const CASES: readonly (readonly [string, Read | undefined, string?])[] = [
    ['2016', ['2016-01-01', '2016-12-31']],
    ['2016年', ['2016-01-01', '2016-12-31']],
    ['2016–2019', ['2016-01-01', '2019-12-31']],
    ['2016-2019', ['2016-01-01', '2019-12-31']],
    ['2016年—2019年', ['2016-01-01', '2019-12-31']],
    ['2016至2019年', ['2016-01-01', '2019-12-31']],
    ['2020年3月', ['2020-03-01', '2020-03-31']],
    ['2020年1—9月', ['2020-01-01', '2020-09-30']],
    ['2020Q3', ['2020-07-01', '2020-09-30']],
    ['2020年第四季度', ['2020-10-01', '2020-12-31']],
    ['2020Q四', undefined],
    ['2020Q3季度', undefined],
    ['2020-10-21', ['2020-10-21', '2020-10-21']],
    ['2020', ['2020-01-01', '2020-10-21', true], '2020-10-21'],
    ['2019', ['2019-01-01', '2019-12-31'], '2019年底'],
    ['2019', ['2019-01-01', '2019-12-31'], '2020-10-21'],
    ['2021', ['2021-01-01', '2021-12-31'], '2020-10-21'],
    ['2020', undefined, '十月'],
    ['2019–2016', undefined],
    ['2020年13月', undefined],
    ['2020年9—1月', undefined],
    ['2020-02-30', undefined],
    ['1500', undefined],
    ['2563', undefined],
    ['十三五', undefined],
    ['2016年以来', undefined],
    ['', undefined],
  ];
  for (const [text, read, asOf] of CASES) {
    it(`${text || "''"}${asOf ? ` as of ${asOf}` : ''}`, () => {
      const found = readPlainPeriod(text, asOf);
      expect(found && [found.start, found.end, found.partial]).to.deep.equal(read && [read[0], read[1], !!read[2]]);
    });
  }

  it('agrees with the whole reader', () => {
    const year = fc.integer({ min: 1790, max: 2210 }).map(String);
    const small = fc.integer({ min: 0, max: 14 }).map(String);
    const spelling = fc.oneof(
      year,
      fc
        .tuple(year, fc.constantFrom('-', '–', '—', '至', ' - '), year, fc.constantFrom('', '年'))
        .map((all) => all.join('')),
      fc.tuple(year, small, small).map(([y, a, b]) => `${y}年${a}—${b}月`),
      fc.tuple(year, small).map(([y, a]) => `${y}年${a}月`),
      fc.tuple(year, fc.constantFrom('Q1', ' Q4', 'Q5', '年第二季度', '年第3季度')).map((all) => all.join('')),
      fc.tuple(year, small, small).map(([y, m, d]) => `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`),
    );
    const asOf = fc.constantFrom(undefined, '2020-10-21', '2019年底', '截至2016年底', '2019-12-31');
    fc.assert(
      fc.property(spelling, asOf, (text, today) => {
        const plain = readPlainPeriod(text, today);
        const whole = parsePeriod(text, today === undefined ? {} : { asOf: today });
        if (plain) expect(whole).to.deep.equal({ ok: true, value: plain });
      }),
      { numRuns: 2000 },
    );
  });
});
