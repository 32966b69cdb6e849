import { expect } from 'chai';
import fc from 'fast-check';
import { parseMeasures } from '../../src/quantity/index.js';
import { readRoughFigure } from '../../src/quantity/plain-rough.js';
import { readPlainMeasures } from '../../src/quantity/plain.js';

/** Undefined where the plain readers leave the text to the whole one. */
function disagreement(text: string): unknown {
  const rough = readRoughFigure(text);
  const plain = rough ? [rough] : readPlainMeasures(text);
  if (!plain) return undefined;
  const whole = parseMeasures(text);
  return whole.ok && JSON.stringify(sorted(whole.value)) === JSON.stringify(sorted(plain))
    ? undefined
    : { plain, whole };
}

const sorted = (found: readonly object[]) => found.map((quantity) => Object.entries(quantity).toSorted());

describe('readPlainMeasures(text)', () => {
  it('reads the commonest spellings', () => {
    const texts = '54.73亿元 24036户83546人 43.74% 12.8萬個 85.0% 3.2个百分点'.split(' ');
    for (const text of [...texts, '12个 6839户27393人', '6,839 households', 'CNY 5.473 billion'])
      expect(readPlainMeasures(text), text).to.not.equal(undefined);
  });

  it('leaves what is rough', () => {
    for (const text of '5500余名 80%以上 近10万人 1.2万户3万余人'.split(' '))
      expect(readPlainMeasures(text), text).to.equal(undefined);
  });

  it('knows no nothing below zero', () => expect(Object.is(readPlainMeasures('-0亿元')![0].value, 0)).to.equal(true));

  it('and the rough one read nothing otherwise than the whole reader does', () => {
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

describe('readRoughFigure(text)', () => {
  const READ: readonly (readonly [string, number, string, string])[] = [
    ['5500余名', 5500, 'person', 'at-least'],
    ['80%以上', 80, 'percent', 'at-least'],
    ['30%以下', 30, 'percent', 'at-most'],
    ['近10万人', 100_000, 'person', 'near'],
    ['约1.2亿元', 120_000_000, 'CNY', 'near'],
    ['超5000元', 5000, 'CNY', 'at-least'],
    ['逾3万户', 30_000, 'household', 'at-least'],
    ['1.2万多户', 12_000, 'household', 'at-least'],
    ['5亿余元', 500_000_000, 'CNY', 'at-least'],
  ];
  for (const [text, value, unit, bound] of READ)
    it(text, () => expect(readRoughFigure(` ${text} `)).to.deep.equal({ value, unit, bound, text }));

  for (const text of ['5500名', '近80%以上', '5余万余人', '1.2万户3万余人', '约24036户83546人', '余', ''])
    it(`leaves ${text || 'nothing'}`, () => expect(readRoughFigure(text)).to.equal(undefined));
});
