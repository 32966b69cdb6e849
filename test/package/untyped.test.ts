// What the package's reading functions do with what an untyped script passes: they refuse it, and throw nothing.
import { expect } from 'chai';
import {
  checkReport,
  parsePeriod,
  parseQuantities,
  parseQuantity,
  prepareBoundary,
  readAddress,
  type Result,
} from '../../src/index.js';

const VALUES: readonly (readonly [value: unknown, received: string])[] = [
  [null, 'null'],
  [undefined, 'undefined'],
  [5, 'number 5'],
  [NaN, 'number NaN'],
  [10n, 'bigint 10'],
  [true, 'boolean true'],
  [{}, 'object'],
  [[], 'array'],
  [['54.73亿元'], 'array'],
  [Symbol('text'), 'symbol'],
  [() => '54.73亿元', 'function'],
  [Object.create(null), 'object'],
  [new Date(0), 'object'],
];

const issueOf = (result: Result<unknown>): string => {
  if (result.ok) return 'ok';
  const [{ code, path, expected, received } = {}] = result.issues;
  return `${code} ${path}: ${received}, not ${expected}`;
};

describe('of what is no text', () => {
  for (const [value, received] of VALUES) {
    const name = Array.isArray(value) ? `${received} of ${value.length}` : received;
    it(name, async () => {
      expect(issueOf(parseQuantity(value as string))).to.equal(
        `quantity-unreadable : ${received}, not text, e.g. "54.73亿元"`,
      );
      expect(parseQuantities(value as string)).to.deep.equal([]);
      expect(issueOf(parsePeriod(value as string))).to.equal(
        `period-unreadable : ${received}, not text, e.g. "2016–2019"`,
      );
      expect(issueOf(checkReport(value))).to.match(/^report-invalid /);
      expect(issueOf(readAddress(value as string))).to.match(
        new RegExp(
          `^address-unreadable : ${received.split(' ')[0] === 'array' ? 'object' : received.split(' ')[0]}, not`,
        ),
      );
      expect(issueOf(await prepareBoundary(value as object))).to.match(/^boundary-format /);
    });
  }

  it('options of a period are refused by their names', () => {
    const read = (options: unknown): string => issueOf(parsePeriod('FY2013-14', options as object));
    expect(read({ asOf: 5 })).to.equal('period-unreadable asOf: number 5, not a date, e.g. 2020-10-21');
    expect(read({ asOf: {} })).to.equal('period-unreadable asOf: object, not a date, e.g. 2020-10-21');
    expect(read({ fiscalYearStart: 13 })).to.equal(
      'period-unreadable fiscalYearStart: number 13, not a month from 1 to 12',
    );
    expect(read({ fiscalYearStart: '4' })).to.equal('period-unreadable fiscalYearStart: 4, not a month from 1 to 12');
    for (const none of [null, undefined, {}, { asOf: null }, { asOf: ' ' }, { fiscalYearStart: null }])
      expect(read(none), JSON.stringify(none)).to.equal('ok');
  });

  it('an address may be a URL', () => {
    const url = new URL('https://a.example/frame.html#w=poverty-stat&value=1%25');
    expect(readAddress(url as unknown as string)).to.deep.equal({
      ok: true,
      value: { tag: 'poverty-stat', attributes: { value: '1%' } },
    });
  });
});
