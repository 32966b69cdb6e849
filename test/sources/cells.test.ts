// What a page's own table or list says, whatever an editor did to it.
import { expect } from 'chai';
import { readList, readTable, readTableWithUnit, readText } from '../../src/sources/cells.js';

const parse = (markup: string): Element => {
  const template = document.createElement('template');
  template.innerHTML = markup;
  return template.content.firstElementChild!;
};

describe('readText(element)', () => {
  const CASES: readonly (readonly [string, string])[] = [
    ['<p> 54.73\n  亿元 </p>', '54.73 亿元'],
    ['<p>6839\u200B户\uFEFF</p>', '6839户'],
    ['<p>soft\u00ADhyphen</p>', 'softhyphen'],
    // A narrow space groups digits; any other may part two numbers.
    ['<p>1\u00A0000</p>', '1\u00A0000'],
    ['<p>1\u2009203\u2009450</p>', '1\u00A0203\u00A0450'],
    ['<p>1 000</p>', '1 000'],
    ['<p>1\u00A0\u00A0000</p>', '1 000'],
    ['<p>12\u00A03456</p>', '12 3456'],
    ['<p>甲\u00A0100</p>', '甲 100'],
    ['<p><b>1</b>%</p>', '1%'],
    ['<p></p>', ''],
    // a mark of a footnote is no digit
    ['<p>5<sup>2</sup></p>', '5'],
    ['<p>89<sup>[1]</sup>个</p>', '89个'],
    ['<p>3亿元<sup>注</sup></p>', '3亿元'],
    ['<p>110<sup>3</sup>户</p>', '110户'],
    ['<p>1<sup>st</sup></p>', '1st'],
    ['<p>120 m<sup>2</sup></p>', '120 m²'],
    ['<p>3 km<sup>2</sup></p>', '3 km²'],
    ['<p>5×10<sup>8</sup>元</p>', '5×10⁸元'],
    // nor is what was struck out or is not shown
    ['<p><del>5</del>3</p>', '3'],
    ['<p><s>5</s><span hidden>9</span>3</p>', '3'],
    ['<p><span style="display:none">9</span>3</p>', '3'],
    ['<p>5<style>p{}</style></p>', '5'],
    ['<p><ruby>丹<rt>dan</rt></ruby></p>', '丹'],
    // two lines are not one number
    ['<div><p>5</p><p>3</p></div>', '5 3'],
    ['<p>24036户<br>83546人</p>', '24036户 83546人'],
    ['<div>5<ul><li>1</li><li>2</li></ul></div>', '5 1 2'],
  ];
  for (const [markup, text] of CASES)
    it(`${JSON.stringify(markup)} is “${text}”`, () => expect(readText(parse(markup))).to.equal(text));
});

describe('readList(list)', () => {
  const CASES: readonly (readonly [string, string, [string, string][]])[] = [
    [
      'terms and texts',
      '<dl><dt>甲<dd>1<dt>乙<dd>2</dl>',
      [
        ['甲', '1'],
        ['乙', '2'],
      ],
    ],
    [
      'groups in a box',
      '<dl><div><dt>甲</dt><dd>1</dd></div><div><dt>乙</dt><dd>2</dd></div></dl>',
      [
        ['甲', '1'],
        ['乙', '2'],
      ],
    ],
    [
      'several texts of one term',
      '<dl><dt>甲</dt><dd>1</dd><dd>2</dd></dl>',
      [
        ['甲', '1'],
        ['甲', '2'],
      ],
    ],
    ['a text without a term', '<dl><dd>1</dd><dt>甲</dt><dd>2</dd></dl>', [['甲', '2']]],
    ['a term without a text', '<dl><dt>甲</dt><dt>乙</dt><dd>2</dd></dl>', [['乙', '2']]],
    ['nothing', '<dl></dl>', []],
  ];
  for (const [what, markup, pairs] of CASES)
    it(`reads ${what}`, () => expect(readList(parse(markup))).to.deep.equal(pairs));
});

describe('readTable(table)', () => {
  const CASES: readonly (readonly [string, string, string[][]])[] = [
    [
      'head and body',
      '<table><thead><tr><th>时期<th>资金</thead><tbody><tr><td>2020<td>9.77亿元</table>',
      [
        ['时期', '资金'],
        ['2020', '9.77亿元'],
      ],
    ],
    ['a table without a head', '<table><tr><td>2020<td>9.77亿元</table>', [['2020', '9.77亿元']]],
    ['a caption, which is no row', '<table><caption>表1</caption><tr><td>1<td>2</table>', [['1', '2']]],
    [
      'paragraphs in cells',
      '<table><tr><td><p>2020</p><td><p><span>9.77</span>亿元</p></table>',
      [['2020', '9.77亿元']],
    ],
    [
      'empty rows, left out',
      '<table><tr><td><td></tr><tr><td>&nbsp;<td>\u200B</tr><tr><td>1<td>2</table>',
      [['1', '2']],
    ],
    ['an empty cell, kept', '<table><tr><td>1<td><td>3</table>', [['1', '', '3']]],
    [
      'a cell over two columns',
      '<table><tr><th colspan="2">资金</tr><tr><td>1<td>2</table>',
      [
        ['资金', '资金'],
        ['1', '2'],
      ],
    ],
    [
      'a cell over two rows',
      '<table><tr><td rowspan="2">2020<td>1</tr><tr><td>2</table>',
      [
        ['2020', '1'],
        ['2020', '2'],
      ],
    ],
    [
      'a cell over two rows and columns',
      '<table><tr><td rowspan="2" colspan="2">甲<td>1</tr><tr><td>2</tr><tr><td>3<td>4<td>5</table>',
      [
        ['甲', '甲', '1'],
        ['甲', '甲', '2'],
        ['3', '4', '5'],
      ],
    ],
    [
      'a cell over two rows in the middle',
      '<table><tr><td>1<td rowspan="2">乙<td>3</tr><tr><td>4<td>6</table>',
      [
        ['1', '乙', '3'],
        ['4', '乙', '6'],
      ],
    ],
    [
      'an amount over two lines, which is that of neither',
      '<table><tr><td>2016<td rowspan="2">100万元</tr><tr><td>2017</tr><tr><td>2018<td>80万元</table>',
      [
        ['2016', '100万元 ↕'],
        ['2017', '100万元 ↕'],
        ['2018', '80万元'],
      ],
    ],
    [
      'an amount over two series, which is that of neither',
      '<table><tr><td>2016<td colspan="2">1,203.5</table>',
      [['2016', '1,203.5 ↔', '1,203.5 ↔']],
    ],
    ...['近3000', '约1.2亿元', '600万元以上', '1 200', 'CNY 3 million', '120户480人', '480余人', '-3'].map(
      (amount): [string, string, string[][]] => [
        `${amount} over two lines`,
        `<table><tr><td>2016<td rowspan="2">${amount}</tr><tr><td>2017</table>`,
        [
          ['2016', `${amount} ↕`],
          ['2017', `${amount} ↕`],
        ],
      ],
    ),
    [
      'an amount like a year beside a year',
      '<table><tr><td>2016<td colspan="2">2000</table>',
      [['2016', '2000 ↔', '2000 ↔']],
    ],
    [
      'an amount like a year under a year',
      '<table><tr><td>指标<td>2016<td>2017</tr><tr><td>中央<td colspan="2">2000</table>',
      [
        ['指标', '2016', '2017'],
        ['中央', '2000 ↔', '2000 ↔'],
      ],
    ],
    [
      'people like a year, over two places',
      '<table><tr><td>安置点<td>人数</tr><tr><td>甲<td rowspan="2">2000</tr><tr><td>乙</table>',
      [
        ['安置点', '人数'],
        ['甲', '2000 ↕'],
        ['乙', '2000 ↕'],
      ],
    ],
    [
      'years over two columns each, and a running number over two lines',
      '<table><tr><td>序号<td>项目<td colspan="2">2016<td colspan="2">2017</tr><tr><td rowspan="2">1<td>甲<td>2<td>3<td>4<td>5</tr><tr><td>乙<td>2<td>3<td>4<td>5</table>',
      [
        ['序号', '项目', '2016', '2016', '2017', '2017'],
        ['1', '甲', '2', '3', '4', '5'],
        ['1', '乙', '2', '3', '4', '5'],
      ],
    ],
    [
      'a year over two lines, and a numbered name',
      '<table><tr><td rowspan="2">2016<td rowspan="2">3组<td>1</tr><tr><td>2</table>',
      [
        ['2016', '3组', '1'],
        ['2016', '3组', '2'],
      ],
    ],
    ['spans of nonsense', '<table><tr><td colspan="0" rowspan="x">1<td colspan="-3">2</table>', [['1', '2']]],
    ['nothing', '<table></table>', []],
  ];
  for (const [what, markup, rows] of CASES)
    it(`reads ${what}`, () => expect(readTable(parse(markup))).to.deep.equal(rows));

  it('takes a span past the last row as far as the table goes', () => {
    const table = parse('<table><tr><td rowspan="3">2020<td>1</tr><tr><td>2</tr></table>');
    expect(readTable(table)).to.deep.equal([
      ['2020', '1'],
      ['2020', '2'],
    ]);
  });

  it('leaves a table within a cell to that cell', () => {
    const table = parse('<table><tr><td>甲</td><td><table><tr><td>1</td></tr></table></td></tr></table>');
    expect(readTable(table)).to.deep.equal([['甲', '1']]);
  });

  it('is not held up by long digits', () => {
    const start = performance.now();
    for (const text of [`${'1'.repeat(50)}x`, '1 '.repeat(50_000), `${'1户'.repeat(25)}x`])
      readTable(parse(`<table><tr><td>1<td colspan="2">${text}</table>`));
    expect(performance.now() - start).to.be.lessThan(500);
  });

  it('is not held up by enormous spans', () => {
    const cells = '<td colspan="1000" rowspan="65534">1</td>'.repeat(20);
    const start = performance.now();
    readTable(parse(`<table>${`<tr>${cells}</tr>`.repeat(2)}</table>`));
    expect(performance.now() - start).to.be.lessThan(2000);
  });
});

describe('readTableWithUnit(table)', () => {
  const ROWS = '<tr><td>2016</td><td>1</td></tr></table>';
  const CASES: readonly (readonly [what: string, markup: string, unit: string | undefined])[] = [
    ['a caption that is the unit', `<table><caption>单位：亿元</caption>${ROWS}`, '单位：亿元'],
    ['a caption that ends in it', `<table><caption>资金投入（单位：亿元）</caption>${ROWS}`, '单位：亿元'],
    ['an English caption', `<table><caption>Funds (unit: CNY million)</caption>${ROWS}`, 'unit: CNY million'],
    ['a caption with a grouped number', `<table><caption>Unit: 10,000 yuan</caption>${ROWS}`, 'Unit: 10,000 yuan'],
    ['a caption with it in brackets', `<table><caption>扶贫资金（亿元）</caption>${ROWS}`, '单位：亿元'],
    ['one of two remarks', `<table><caption>资金（不含省级，CNY million）</caption>${ROWS}`, '单位：CNY million'],
    ['a heading', `<h2>扶贫资金（万元）</h2><table>${ROWS}`, '单位：万元'],
    ['a caption before the heading', `<h2>资金（万元）</h2><table><caption>资金</caption>${ROWS}`, undefined],
    ['a paragraph with brackets', `<p>如下（万元）</p><table>${ROWS}`, undefined],
    ['a caption with a remark', `<table><caption>资金（不含省级）</caption>${ROWS}`, undefined],
    ['the line above', `<p>（单位：万人）</p><table>${ROWS}`, '单位：万人'],
    ['the line above audit tables', `<p>金额单位：人民币万元</p><table>${ROWS}`, '单位：人民币万元'],
    ['a caption without one', `<table><caption>单位扶贫资金</caption>${ROWS}`, undefined],
    ['a paragraph that only speaks of units', `<p>各单位：请填报</p><table>${ROWS}`, undefined],
    ['nothing', `<table>${ROWS}`, undefined],
  ];
  for (const [what, markup, unit] of CASES) {
    it(`reads ${what}`, () => {
      const rows = readTableWithUnit(parse(`<div>${markup}</div>`).querySelector('table')!);
      expect(rows).to.deep.equal(
        unit
          ? [
              ['2016', '1'],
              [unit, unit],
            ]
          : [['2016', '1']],
      );
    });
  }
});
