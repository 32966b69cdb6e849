// The short reader of whole years says what the whole one says, or nothing.
import { expect } from 'chai';
import fc from 'fast-check';
import { parsePeriod } from '../../src/period/index.js';
import { readPlainYears } from '../../src/period/plain-years.js';

type Read = readonly [start: string, end: string, partial?: boolean];

describe('readPlainYears(text, asOf)', () => {
  const CASES: readonly (readonly [string, Read | undefined, string?])[] = [
    ['2016', ['2016-01-01', '2016-12-31']],
    [' 2016年 ', ['2016-01-01', '2016-12-31']],
    ['2016–2019', ['2016-01-01', '2019-12-31']],
    ['2016年—2019年', ['2016-01-01', '2019-12-31']],
    ['2016至2019年', ['2016-01-01', '2019-12-31']],
    ['2020', ['2020-01-01', '2020-10-21', true], '2020-10-21'],
    ['2016–2020', ['2016-01-01', '2020-10-21', true], '2020年10月21日'],
    ['2019', ['2019-01-01', '2019-12-31'], '2019年底'],
    ['2021', undefined, '2020-10-21'],
    ['2020–2021', ['2020-01-01', '2020-10-21', true], '2020-10-21'],
    ['2020', undefined, '十月'],
    ['2019–2016', undefined],
    ['2020年3月', undefined],
    ['2020Q3', undefined],
    ['2020-10-21', undefined],
    ['1500', undefined],
    ['2563', undefined],
    ['', undefined],
  ];
  for (const [text, read, asOf = ''] of CASES) {
    it(`${text || "''"}${asOf && ` as of ${asOf}`}`, () => {
      const found = readPlainYears(text, asOf);
      expect(found && [found.start, found.end, found.partial]).to.deep.equal(read && [read[0], read[1], !!read[2]]);
    });
  }

  it('agrees with the whole reader', () => {
    const year = fc.integer({ min: 1790, max: 2210 }).map(String);
    const spelling = fc
      .tuple(
        year,
        fc.constantFrom('', '年'),
        fc.constantFrom('', '-', '–', '—', '至', ' - '),
        year,
        fc.constantFrom('', '年'),
      )
      .map(([from, sign, dash, to, last]) => from + sign + (dash && dash + to + last));
    const asOf = fc.constantFrom('', '2020-10-21', '2019年底', '2016年5月1日', '2019-12-31', '十月');
    fc.assert(
      fc.property(spelling, asOf, (text, today) => {
        const plain = readPlainYears(text, today);
        if (!plain) return;
        const whole = parsePeriod(text, today ? { asOf: today } : {});
        expect(whole.ok && whole.value).to.deep.equal(plain);
      }),
      { numRuns: 1000 },
    );
  });
});
