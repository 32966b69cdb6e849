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
    未公布: 'an amount, 0 where there is none; what is not published is shown as written, and is in no sum',
    不详: 'an amount, 0 where there is none; what is not published is shown as written, and is in no sum',
    'N/A': 'an amount, 0 where there is none; what is not published is shown as written, and is in no sum',
    '（0.5）': 'an amount without brackets: (0.5) is −0.5 to accountants, and a remark to others',
    '(1,200)': 'an amount without brackets: (0.5) is −0.5 to accountants, and a remark to others',
    '2017（预算）': 'the figure alone; what is said of it in brackets belongs in note',
    '24036户83546人（含低保户）': 'the figure alone; what is said of it in brackets belongs in note',
    '83,546 (est.)': 'the figure alone; what is said of it in brackets belongs in note',
    '83546人（2020年）': 'an amount: time is stated in as-of, or in a column of its own',
    '10.2% (2012)': 'an amount: time is stated in as-of, or in a column of its own',
    '8.35（万人）': 'the unit without brackets, e.g. 8.35万人',
    '贫困发生率由43.74%降至1%': 'one figure, e.g. value="1%" and before="43.74%"',
    '43.74%→1%': 'one figure, e.g. value="1%" and before="43.74%"',
    '83.5k': 'thousand, million or billion in full, e.g. 83.5 thousand',
    '89个/148个': 'a part and its whole apart, e.g. value="89个" of="148个"',
    '89/148': 'a part and its whole apart, e.g. value="89个" of="148个"',
    '148个中的89个': 'a part and its whole apart, e.g. value="89个" of="148个"',
    '1 in 3': 'a share that comes out even in per cent, e.g. 四分之一, 3/4 or 33.3%',
    近半: 'a percentage, e.g. 50%以上',
    翻一番: 'a percentage, e.g. 150% for 1.5倍, or 230% for 增长2.3倍',
    '8 600': 'digits without spaces, e.g. 12345 or 12,345',
    '12000²': 'the figure without the mark of its footnote',
    '脱贫率达98.6%': 'the figure alone; what it is of belongs in label, e.g. label="脱贫率" value="98.6%"',
    'twelve villages': 'digits, e.g. 12 villages',
    'twenty households': 'digits, e.g. 12 villages',
    全县43个贫困村: 'the figure alone; what it is of belongs in label, e.g. label="脱贫率" value="98.6%"',
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
