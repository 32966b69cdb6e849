// Tables and links: which belong together, and what both say.
import { expect } from 'chai';
import { isHeadOf, isRegular, isVersionOf, tellsSame } from '../../src/embed/compare-rows.js';
import { mergeSnippet } from '../../src/embed/merge-snippet.js';
import { pairTables, type Piece } from '../../src/embed/pair-tables.js';
import { parseRows } from '../../src/report/rows-text.js';

/** `L` a link, `T` a table that fits, `M` a marked one, `x` one that does not fit, `p` a text, `-` blank, `H` a heading. */
const pieces = (letters: string): Piece[] =>
  [...letters].map((letter): Piece => {
    if (letter === 'L') return { kind: 'link', tag: 'funding-timeline', widget: undefined };
    if (letter === 'T') return { kind: 'table', fits: () => true };
    if (letter === 'M') return { kind: 'table', tag: 'funding-timeline', fits: () => true };
    if (letter === 'N') return { kind: 'table', tag: 'relocation-map', fits: () => true };
    if (letter === 'x') return { kind: 'table', fits: () => false };
    return { kind: letter === 'H' ? 'heading' : letter === '-' ? 'blank' : 'text' };
  });

describe('pairTables(pieces)', () => {
  const PAIRS: [letters: string, pairs: [number, number][]][] = [
    ['TL', [[1, 0]]],
    ['LT', [[0, 1]]],
    ['TLT', [[1, 0]]],
    ['TppL', [[3, 0]]],
    ['TpppL', []],
    ['T----L', [[5, 0]]],
    ['THL', []],
    ['LHT', []],
    ['xL', []],
    ['xLT', [[1, 2]]],
    ['TLM', [[1, 2]]],
    ['NL', []],
    [
      'TLLT',
      [
        [1, 0],
        [2, 3],
      ],
    ],
    ['TLL', [[1, 0]]],
    [
      'MLTL',
      [
        [1, 0],
        [3, 2],
      ],
    ],
    ['L', []],
    ['', []],
  ];
  for (const [letters, pairs] of PAIRS) {
    it(letters || 'nothing', () => expect([...pairTables(pieces(letters))]).to.have.deep.members(pairs));
  }
});

describe('tellsSame(rows, rows)', () => {
  const SAME: [one: string, other: string, isSame: boolean][] = [
    ['时期|资金; 2019|5', '时期|资金; 2019|5', true],
    ['时期|资金(亿元); 2019|5', '2019|5亿元', true],
    ['时期|资金; 2016–2019|54.73', '时期|资金; 2016-2019|54.73', true],
    ['时期|资金; 2016—2019|54.73', '时期|资金; 2016至2019|54.73', true],
    ['时期|资金; 2019|1,234', '时期|资金; 2019|１２３４', true],
    ['时期|资金; 2019|54.73', '时期|资金; 2019|54.37', false],
    ['时期|资金; 2019|5', '时期|资金; 2019|5; 2020|6', false],
    ['时期|资金; 2019|5|6', '时期|资金; 2019|5', false],
    ['名称|户; 甲|5', '名称|户; 乙|5', false],
  ];
  for (const [one, other, isSame] of SAME) {
    it(`${one} and ${other}`, () => expect(tellsSame(parseRows(one), parseRows(other))).to.equal(isSame));
  }
});

describe('what a table is', () => {
  it('regular, with a head over rows of the same length', () => {
    const regular = ['a|b; 1|2', 'a|b; 1', 'a; 1', 'a|b', ''].map((rows) => isRegular(parseRows(rows)));
    expect(regular).to.deep.equal([true, false, false, false, false]);
  });

  it('a version of another where half of its rows are named as there', () => {
    const told = parseRows('时期|资金; 2016|1; 2017|2; 2018|3; 2019|4');
    const versions = ['时期|资金; 2016|9; 2017|9', '时期|资金; 2016|1; a|2; b|3; c|4', '姓名|电话; 甲|1', '时期|资金'];
    expect(versions.map((rows) => isVersionOf(parseRows(rows), told))).to.deep.equal([true, false, false, false]);
  });

  it('the head of a timeline’s or of a map’s rows', () => {
    expect(isHeadOf('funding-timeline', parseRows('年份|资金; 2019|1'))).to.equal(true);
    expect(isHeadOf('funding-timeline', parseRows('安置点|户数; 甲|1'))).to.equal(false);
    expect(isHeadOf('relocation-map', parseRows('安置点|户数; 甲|1'))).to.equal(true);
    expect(isHeadOf('poverty-stat', parseRows('年份|资金; 2019|1'))).to.equal(false);
  });
});

describe('mergeSnippet(widget, table, label)', () => {
  const widget = {
    tag: 'funding-timeline',
    attributes: { label: '资金', rows: '时期|资金; 2019|5', source: '甲' },
  } as const;

  it('takes the rows of the table, the rest of the address, and says that they differ', () => {
    const merged = mergeSnippet(widget, parseRows('时期|资金; 2019|6'), '题');
    expect(merged!.widget.attributes).to.deep.equal({ label: '资金', rows: '时期|资金; 2019|6', source: '甲' });
    expect(merged!.issues.map(({ code }) => code)).to.deep.equal(['rows-differ']);
  });

  it('takes the address where the table is irregular or gone', () => {
    for (const table of [undefined, parseRows('时期; 2019|5'), []])
      expect(mergeSnippet(widget, table, '')).to.deep.equal({ widget, issues: [] });
  });

  it('takes the table alone, with a label from beside it', () =>
    expect(
      mergeSnippet({ tag: 'relocation-map', attributes: {} }, parseRows('名称|户数; 甲|5户'), '搬迁'),
    ).to.deep.equal({
      widget: { tag: 'relocation-map', attributes: { label: '搬迁', rows: '名称|户数; 甲|5户' } },
      issues: [],
    }));

  it('takes the figures of a stat’s table', () =>
    expect(
      mergeSnippet({ tag: 'poverty-stat', attributes: {} }, parseRows('数值|1%; 此前|43.74%'), '率')!.widget.attributes,
    ).to.deep.equal({ label: '率', value: '1%', before: '43.74%' }));

  it('is nothing where neither states anything', () => {
    expect(mergeSnippet({ tag: 'poverty-stat', attributes: { label: '率' } }, undefined, '')).to.equal(undefined);
    expect(mergeSnippet({ tag: 'funding-timeline', attributes: {} }, parseRows('时期'), '题')).to.equal(undefined);
  });
});
