// The quick reader of dates against the whole one.
import { expect } from 'chai';
import fc from 'fast-check';
import { parsePeriod } from '../../src/period/index.js';
import { readPlainDate } from '../../src/period/plain.js';

describe('readPlainDate(text)', () => {
  const CASES: Readonly<Record<string, string | undefined>> = {
    '2019-12-31': '2019-12-31',
    ' 2020-02-29 ': '2020-02-29',
    '2019年底': '2019-12-31',
    '2020年10月21日': '2020-10-21',
    '2020年1月5日': '2020-01-05',
    '2019-02-29': undefined,
    '2019-02-30': undefined,
    '2019-13-01': undefined,
    '2020年13月1日': undefined,
    '2020年2月30日': undefined,
    '2019-1-1': undefined,
    '1301-12-29': undefined,
    '19年底': undefined,
    '2019': undefined,
    今年: undefined,
    '': undefined,
  };
  for (const [text, day] of Object.entries(CASES))
    it(`${JSON.stringify(text)} is ${day ?? 'left to the whole reader'}`, () =>
      expect(readPlainDate(text)?.end).to.equal(day));

  it('reads nothing otherwise than the whole reader does', () => {
    const piece = fc.constantFrom(
      ...'2019 2020 19 0 1 02 10 12 29 30 31 年 月 日 年底 底 - / 年初 截至'.split(' '),
      ' ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 7 }), (pieces) => {
        const text = pieces.join('');
        const plain = readPlainDate(text);
        if (plain) expect(parsePeriod(text), text).to.deep.equal({ ok: true, value: plain });
      }),
      { numRuns: 20_000 },
    );
  });
});
