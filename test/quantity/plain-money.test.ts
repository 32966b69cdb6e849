// The shortest reader of money says what the whole one says, or nothing.
import { expect } from 'chai';
import fc from 'fast-check';
import { parseMeasures } from '../../src/quantity/index.js';
import { readPlainMoney } from '../../src/quantity/plain-money.js';

describe('readPlainMoney(text)', () => {
  const READ: readonly (readonly [string, number, string, number?])[] = [
    ['54.73亿元', 5_473_000_000, 'CNY'],
    ['272.00亿元', 27_200_000_000, 'CNY', 6],
    [' 11141万元 ', 111_410_000, 'CNY'],
    ['1.2万亿元', 1_200_000_000_000, 'CNY'],
    ['-3元', -3, 'CNY'],
    ['-0元', 0, 'CNY'],
    ['6,839元', 6839, 'CNY'],
    ['0.10元', 0.1, 'CNY', -2],
    ['CNY 5.473 billion', 5_473_000_000, 'CNY'],
    ['CNY 1,230', 1230, 'CNY'],
  ];
  for (const [text, value, unit, place] of READ)
    it(text.trim(), () => {
      const found = readPlainMoney(text)!;
      expect([found.value, found.unit, found.bound, found.place]).to.deep.equal([value, unit, 'exact', place]);
    });

  const LEFT =
    '约1亿元 1亿元以上 1亿多元 12 1.2% CNY5 1.510元 2019.1元 007元 1,23元 1,2345元 1亿 亿元 3至5亿元 1户2人 1.元 1million 6,839户 27393人';
  for (const text of [...LEFT.split(' '), '', '1 亿元', '9007199254740993元', 'CNY 5元', '5 million', 'USD 5 million'])
    it(`leaves ${text || "''"}`, () => expect(readPlainMoney(text)).to.equal(undefined));

  it('agrees with the whole reader', () => {
    const piece = fc.constantFrom(
      ...'1 12 345 2019 6,839 0 007 1.5 85.0 . , 万 亿 万亿 余 元 户 人 - 约 以上 CNY_ _million _billion million'
        .split(' ')
        .map((each) => each.replace('_', ' ')),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 5 }), (pieces) => {
        const text = pieces.join('');
        const plain = readPlainMoney(text);
        if (!plain) return;
        const whole = parseMeasures(text);
        expect(whole.ok && whole.value, text).to.deep.equal([plain]);
      }),
      { numRuns: 5000 },
    );
  });
});
