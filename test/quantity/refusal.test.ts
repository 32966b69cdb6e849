// What an author is told of a figure that is refused.
import { expect } from 'chai';
import { parseMeasures, parseQuantity } from '../../src/quantity/index.js';

const expectedOf = (result: ReturnType<typeof parseQuantity> | ReturnType<typeof parseMeasures>): string =>
  result.ok ? 'nothing: it was read' : result.issues.map(({ code, expected }) => `${code}: ${expected}`).join('; ');

describe('a refusal says what would be read', () => {
  const cases: Readonly<Record<string, string>> = {
    '从43.74%降至1%': 'one figure, e.g. value="1%" and before="43.74%"',
    '986m': 'metres or million in full, e.g. 375米 or 986 million',
    '1.5倍': 'a percentage, e.g. 150% for 1.5倍, or 230% for 增长2.3倍',
    增长2倍: 'a percentage, e.g. 150% for 1.5倍, or 230% for 增长2.3倍',
    '3.5 times': 'a percentage, e.g. 150% for 1.5倍, or 230% for 增长2.3倍',
    三分之一: 'a share that comes out even in per cent, e.g. 四分之一, 3/4 or 33.3%',
    '2/3': 'a share that comes out even in per cent, e.g. 四分之一, 3/4 or 33.3%',
    过半: 'a percentage, e.g. 50%以上',
    數十萬: 'an amount, e.g. 30余万 or 近10万: 数十万 states none',
    几百户: 'an amount, e.g. 30余万 or 近10万: 数十万 states none',
    '1，200户': 'digits grouped by a plain comma, e.g. 1,200户, or two figures with 、 between them',
    '12 345人': 'digits without spaces, e.g. 12345 or 12,345',
    '2020/10/21': 'an amount: time is stated in as-of, or in a column of its own',
    '77.3岁': 'an amount: time is stated in as-of, or in a column of its own',
    '3万5': 'a number written out, e.g. 3.5万 or 35000: 3万5 may be read in two ways',
  };
  for (const [text, expected] of Object.entries(cases)) {
    it(`${text}: ${expected}`, () => {
      expect(expectedOf(parseQuantity(text))).to.equal(`quantity-unreadable: ${expected}`);
      expect(expectedOf(parseMeasures(text))).to.equal(`quantity-unreadable: ${expected}`);
    });
  }

  it('two figures where one was wanted', () =>
    expect(expectedOf(parseQuantity('1.2万户3万人'))).to.equal(
      'quantity-unreadable: one quantity, e.g. 54.73亿元, 80%以上 or 6,839 households',
    ));
});
