// Widgets that stand in a page as text.
import { expect } from 'chai';
import fc from 'fast-check';
import { readBrackets } from '../../src/embed/read-bracket.js';
import { attributesOf, widgetTags } from '../../src/embed/widget.js';
import { messageOf } from '../../src/widgets/shared/error-event.js';

const RATE = { tag: 'poverty-stat', attributes: { label: '率', value: '1%' } };

describe('readBrackets(text)', () => {
  const READ: [text: string, widgets: unknown[]][] = [
    ['[poverty-stat label="率" value="1%"]', [RATE]],
    ['[poverty-stat label=“率” value=″1%″]', [RATE]],
    ['[poverty-stat label=«率» value=»1%«]', [RATE]],
    ["[poverty-stat label='率' value=‘1%’]", [RATE]],
    ['[poverty-stat label=率 value=1%]', [RATE]],
    ['[poverty-stat label=&quot;率&quot; value=&quot;1%&quot;]', [RATE]],
    ['[poverty-stat\u00A0label="率"\u00A0value="1%"\u00A0]', [RATE]],
    ['[Poverty-Stat LABEL="率" Value="1%"]', [RATE]],
    ['[poverty-stat label = "率" value= "1%" /]', [RATE]],
    ['[poverty-stat label="率" value="1%"]后备[/poverty-stat]', [RATE]],
    ['<poverty-stat label="率" value="1%">后备</poverty-stat>', [RATE]],
    ['<poverty-stat label="率" value="1%" />', [RATE]],
    ['[poverty-stat label="率" value="1%" onclick="x" style="y"]', [RATE]],
    ['[poverty-stat label="率" value="1%"] 和 [poverty-stat label="率" value="1%"]', [RATE, RATE]],
    ['[poverty-stat label="a“b”c"]', [{ tag: 'poverty-stat', attributes: { label: 'a“b”c' } }]],
    ['[poverty-stat]', [{ tag: 'poverty-stat', attributes: {} }]],
    ['［poverty-stat label＝“率” value＝“1%”］', [RATE]],
    ['【poverty-stat　label＝＂率＂　value＝＂1%＂】', [RATE]],
    ['【poverty-stat label=率 value=1%】', [RATE]],
    ['［poverty-stat label=「率」 value=「1%」］后备［/poverty-stat］', [RATE]],
    [
      '[poverty-stat label="「率」" value="1%"]',
      [{ tag: 'poverty-stat', attributes: { label: '「率」', value: '1%' } }],
    ],
    ['[poverty-stat label="率" value="1%" befor="2%"]', [RATE]],
    ['[[poverty-stat value="1%"]]', []],
    ['【【poverty-stat value="1%"】】', []],
    ['[poverty-stats value="1%"]', []],
    ['[poverty-stat value="1%"', []],
    ['poverty-stat value="1%"', []],
    ['[poverty-stat 的写法]', []],
    ['', []],
  ];
  for (const [text, widgets] of READ) {
    it(text || 'nothing', () => expect(readBrackets(text).map(({ widget }) => widget)).to.deep.equal(widgets));
  }

  const DOUBTED: [text: string, told: string[]][] = [
    [
      '[poverty-stat label="率" value="1%" befor="2%"]',
      ['befor: "2%" — expected an attribute of poverty-stat; perhaps before (attribute-unknown)'],
    ],
    [
      '［poverty-stat vaule＝“1%” AS_OF＝2019］',
      [
        'vaule: "1%" — expected an attribute of poverty-stat; perhaps value (attribute-unknown)',
        'as_of: "2019" — expected an attribute of poverty-stat; perhaps as-of (attribute-unknown)',
      ],
    ],
    [
      '[poverty-stat label="率 value=1%]',
      [
        'poverty-stat: "[poverty-stat label=\\"率 value=1%]" — expected every value in quotes and a bracket at the end, ' +
          'e.g. [poverty-stat label="…"] (snippet-unreadable)',
      ],
    ],
    ['[poverty-stat label="率" value="1%" onclick="x" style="y" colour="z"]', []],
    ['[poverty-stat 的写法]', []],
    ['[poverty-stat]', []],
  ];
  for (const [text, told] of DOUBTED) {
    it(`${text} ${told.length > 0 ? 'is doubted' : 'is not doubted'}`, () => {
      const doubts: string[] = [];
      readBrackets(text, (issue) => doubts.push(messageOf(issue)));
      expect(doubts).to.deep.equal(told);
    });
  }

  it('tells where each stands', () => {
    const text = '见[poverty-stat value="1%"]后备[/poverty-stat]。';
    const [found] = readBrackets(text);
    expect(text.slice(found!.start, found!.end)).to.equal('[poverty-stat value="1%"]后备[/poverty-stat]');
  });

  it('reads back any text without quotes of its own', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...widgetTags).chain((tag) =>
          fc.record({
            tag: fc.constant(tag),
            name: fc.constantFrom(...attributesOf(tag)),
            value: fc.string({ unit: 'grapheme' }).filter((text) => !/["“”″«»„‟＂&\u00A0]/.test(text)),
          }),
        ),
        ({ tag, name, value }) => {
          expect(readBrackets(`[${tag} ${name}="${value}"]`).map(({ widget }) => widget)).to.deep.equal([
            { tag, attributes: { [name]: value } },
          ]);
        },
      ),
    ));

  it('takes a time that grows with the text, not with its square', () => {
    const text = '[poverty-stat label="'.repeat(2000);
    readBrackets(text);
    readBrackets(`[poverty-stat ${'a="" '.repeat(9000)}`);
  });
});
