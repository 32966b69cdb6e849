// Widgets that stand in a page as text.
import { expect } from 'chai';
import fc from 'fast-check';
import { readBrackets } from '../../src/embed/read-bracket.js';
import { attributesOf, widgetTags } from '../../src/embed/widget.js';

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
    ['[[poverty-stat value="1%"]]', []],
    ['[poverty-stats value="1%"]', []],
    ['[poverty-stat value="1%"', []],
    ['poverty-stat value="1%"', []],
    ['[poverty-stat 的写法]', []],
    ['', []],
  ];
  for (const [text, widgets] of READ) {
    it(text || 'nothing', () => expect(readBrackets(text).map(({ widget }) => widget)).to.deep.equal(widgets));
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
