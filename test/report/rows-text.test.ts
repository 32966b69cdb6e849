// The rows attribute as cells, and back.
import { expect } from 'chai';
import fc from 'fast-check';
import { parseRows, writeRows } from '../../src/report/index.js';

describe('parseRows(text)', () => {
  const CASES: readonly (readonly [string, string[][]])[] = [
    ['', []],
    [' ; ;; ', []],
    [
      '2016–2019|54.73亿元; 2020|9.77亿元',
      [
        ['2016–2019', '54.73亿元'],
        ['2020', '9.77亿元'],
      ],
    ],
    ['2020|9.77亿元;', [['2020', '9.77亿元']]],
    [
      '2016|1\n;\n 2017 | 2 ',
      [
        ['2016', '1'],
        ['2017', '2'],
      ],
    ],
    [
      '时期|中央|省级; 2016||2',
      [
        ['时期', '中央', '省级'],
        ['2016', '', '2'],
      ],
    ],
    [
      '2016｜1亿元；2017｜2亿元',
      [
        ['2016', '1亿元'],
        ['2017', '2亿元'],
      ],
    ],
    [
      'a\\|b|c\\;d; e\\\\f|g',
      [
        ['a|b', 'c;d'],
        ['e\\f', 'g'],
      ],
    ],
    ['a\\b|c\\', [['ab', 'c\\']]],
    ['2016 年|  5   万元', [['2016 年', '5 万元']]],
  ];
  for (const [text, rows] of CASES) {
    it(JSON.stringify(text), () => expect(parseRows(text)).to.deep.equal(rows));
  }
});

describe('writeRows(rows)', () => {
  it('parts rows by semicolons and cells by bars', () => {
    expect(
      writeRows([
        ['时期', '资金'],
        ['2020', '9.77亿元'],
      ]),
    ).to.equal('时期|资金; 2020|9.77亿元');
  });

  it('leads what would part them by a backslash', () => {
    expect(
      writeRows([
        ['a|b', 'c;d'],
        ['e\\f', '；｜'],
      ]),
    ).to.equal('a\\|b|c\\;d; e\\\\f|\\；\\｜');
  });

  it('is read back as the same cells', () => {
    const cell = fc.string({ unit: 'grapheme' }).map((text) => text.replace(/\s+/g, ' ').trim());
    const row = fc.array(cell, { minLength: 1, maxLength: 4 }).filter((cells) => cells.some(Boolean));
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        expect(parseRows(writeRows(rows))).to.deep.equal(rows);
      }),
    );
  });
});
