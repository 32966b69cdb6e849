// How wide a text is taken to be, and where it is broken into lines.
import { expect } from 'chai';
import fc from 'fast-check';
import { textWidth, wrapText } from '../../src/drawing/index.js';

describe('textWidth(text, size)', () => {
  it('counts a Han character as wide as it is high', () => expect(textWidth('贫困', 10)).to.equal(20));
  it('is nothing for no text', () => expect(textWidth('', 10)).to.equal(0));

  it('is never less than what the browser needs', () => {
    const brush = document.createElement('canvas').getContext('2d')!;
    brush.font = '20px sans-serif';
    for (const text of ['贫困发生率由43.74%降至1%。', 'CNY 5.473 billion', '6,839 households', 'MWWM%%'])
      expect(textWidth(text, 20), text).to.be.at.least(0.95 * brush.measureText(text).width);
  });
});

describe('wrapText(text, size, width)', () => {
  const CASES: readonly (readonly [string, string, number, string[]])[] = [
    ['no text', '', 100, []],
    ['only spaces', '   ', 100, []],
    ['a text that fits', '贫困', 100, ['贫困']],
    ['Chinese, between any two characters', '贫困发生率', 20, ['贫困', '发生', '率']],
    ['Chinese, no line beginning with a comma', '贫困，发生', 20, ['贫', '困，', '发生']],
    ['English, between words', 'poverty rate', 60, ['poverty', 'rate']],
    ['a number that has room, never', '降至43.74%', 50, ['降至', '43.74%']],
    ['no number from its unit', '合计64.5亿元，', 55, ['合计', '64.5亿元，']],
    ['no households from their number', '最多1203户4816人', 50, ['最多', '1203户', '4816人']],
    ['no bracket from what it opens', '（截至10月', 20, ['（截', '至', '10月']],
    ['a bracket of English like a word', '文阁(二期)', 30, ['文阁', '(二期)']],
  ];
  for (const [what, text, width, lines] of CASES)
    it(`breaks ${what}`, () => expect(wrapText(text, 10, width)).to.deep.equal(lines));

  it('loses nothing but spaces', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('贫', '困', '，', ' ', 'a', 'b', '1', '%', '。') }), (text) => {
        const squeeze = (some: string): string => some.replace(/\s/g, '');
        return squeeze(wrapText(text, 10, 40).join('')) === squeeze(text);
      }),
    );
  });
});
