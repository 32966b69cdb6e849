import { expect } from 'chai';
import fc from 'fast-check';
import { parseMeasures } from '../../src/quantity/index.js';
import { readPlainMeasures } from '../../src/quantity/plain.js';

/** Undefined where the plain reader leaves the text to the whole one. */
function disagreement(text: string): unknown {
  const plain = readPlainMeasures(text);
  if (!plain) return undefined;
  const whole = parseMeasures(text);
  return whole.ok && JSON.stringify(sorted(whole.value)) === JSON.stringify(sorted(plain))
    ? undefined
    : { plain, whole };
}

const sorted = (found: readonly object[]) => found.map((quantity) => Object.entries(quantity).toSorted());

describe('readPlainMeasures(text)', () => {
  it('reads the commonest spellings', () => {
    const texts = '54.73亿元 24036户83546人 5500余名 80%以上 43.74% 12.8萬個 近10万人 1.2万户3万余人 85.0%'.split(' ');
    for (const text of [...texts, '12个 6839户27393人', '6,839 households', 'CNY 5.473 billion'])
      expect(readPlainMeasures(text), text).to.not.equal(undefined);
  });

  it('knows no nothing below zero', () => expect(Object.is(readPlainMeasures('-0亿元')![0].value, 0)).to.equal(true));

  it('reads nothing otherwise than the whole reader does', () => {
    const piece = fc.constantFrom(
      ...'1 12 345 2019 6,839 0 007 1.5 85.0 . , 万 亿 萬 万亿 余 多 个 個 户 人 名 元 % 个百分点 亩 所 项 以上 以下 约 近 超 逾 - − CNY USD million billion thousand people households percentage_points'
        .split(' ')
        .map((word) => word.replace('_', ' '))
        .concat([' ', ' ']),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces.join('');
        expect(disagreement(text), text).to.equal(undefined);
      }),
      { numRuns: 5000 },
    );
  });
});
