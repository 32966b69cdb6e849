// Widgets as addresses: what is written is read back, whatever the texts are and whatever happened on the way.
import { expect } from 'chai';
import fc from 'fast-check';
import { readAddress } from '../../src/embed/read-address.js';
import { attributesOf, widgetTags, type Widget } from '../../src/embed/widget.js';
import { writeAddress } from '../../src/embed/write-address.js';

const FRAME = 'https://kit.example/frame.html';
const RATE: Widget = {
  tag: 'poverty-stat',
  attributes: { label: '贫困发生率', value: '1%', before: '43.74%', 'as-of': '2019-12-31' },
};
const LABEL = '%E8%B4%AB%E5%9B%B0%E5%8F%91%E7%94%9F%E7%8E%87';
const WRITTEN = `${FRAME}#w=poverty-stat&label=${LABEL}&value=1%25&before=43.74%25&as-of=2019-12-31`;

const read = (address: string): Widget | undefined => {
  const result = readAddress(address);
  return result.ok ? result.value : undefined;
};

describe('writeAddress(widget, frame, part)', () => {
  it('writes every attribute in the fragment', () => expect(writeAddress(RATE, FRAME)).to.equal(WRITTEN));

  it('writes the same into the query for a server that answers for each', () =>
    expect(writeAddress(RATE, FRAME, 'query')).to.equal(WRITTEN.replace('#', '?')));

  it('leaves out what is not allow-listed, and what else the frame’s address held', () =>
    expect(
      writeAddress(
        { tag: 'poverty-stat', attributes: { value: '1%', onclick: 'x', style: 'y', id: 'z' } },
        `${FRAME}?a#b`,
      ),
    ).to.equal(`${FRAME}#w=poverty-stat&value=1%25`));

  it('leaves no character bare that Markdown, typography or a link finder would change', () =>
    expect(writeAddress({ tag: 'poverty-stat', attributes: { note: "(a)*_~b_--'c'!." } }, FRAME)).to.equal(
      `${FRAME}#w=poverty-stat&note=%28a%29%2A%5F%7Eb%5F%2D-%27c%27%21%2E`,
    ));
});

describe('readAddress(address)', () => {
  const CAME_BACK: [title: string, address: string][] = [
    ['as written', WRITTEN],
    ['from the query', WRITTEN.replace('#', '?')],
    ['relative', WRITTEN.replace('https://kit.example', '')],
    ['with &amp; in it', WRITTEN.replaceAll('&', '&amp;')],
    ['with &amp;amp; in it', WRITTEN.replaceAll('&', '&amp;amp;')],
    ['with &#038; in it', WRITTEN.replaceAll('&', '&#038;')],
    ['with &#38; and &#x26; in it', WRITTEN.replace('&', '&#38;').replace('&', '&#x26;')],
    ['with &#038; in its query', WRITTEN.replace('#', '?').replaceAll('&', '&#038;')],
    ['with #?secret=… appended', `${WRITTEN}#?secret=Zk3vB1'`],
    ['with #?secret=… appended to its query', `${WRITTEN.replace('#', '?')}#?secret=Zk3vB1`],
    ['with ?utm_source appended behind the fragment', `${WRITTEN}?utm_source=feed&utm_medium=rss&ref=home`],
    ['with &utm_* and &ref appended', `${WRITTEN}&utm_source=feed&utm_medium=rss&ref=home`],
    ['with utm_* and ref before the fragment', WRITTEN.replace('#', '?utm_source=feed&ref=home#')],
    ['with utm_* first in its query', WRITTEN.replace('#', '?utm_source=feed&')],
    ['with a text fragment appended', `${WRITTEN}#:~:text=1%25`],
    ['with Chinese glued on', `${WRITTEN}（全文见附件）。`],
    ['with Chinese glued on without punctuation', `${WRITTEN}由43.74%降至1%`],
    ['with English glued on after a space', `${WRITTEN} as published`],
    ['with Chinese glued on in front of tracking', `${WRITTEN}详见&utm_source=feed`],
    ['with a tag glued on', `${WRITTEN}"><b>`],
    ['with zero-width characters in it', WRITTEN.replaceAll('&', '\u200B&\uFEFF')],
    ['with space around it', `  ${WRITTEN}\n`],
    ['with lower-case escapes', WRITTEN.replace(/%../g, (run) => run.toLowerCase())],
    ['decoded once', decodeURIComponent(WRITTEN)],
    [
      'decoded once, with Chinese punctuation glued on',
      `${FRAME}#w=poverty-stat&label=贫困发生率&value=1%&before=43.74%&as-of=2019-12-31，全文如下`,
    ],
    ['written as by escape()', WRITTEN.replace(LABEL, '%u8D2B%u56F0%u53D1%u751F%u7387')],
    ['with names in upper case', WRITTEN.replace('w=poverty-stat', 'W=Poverty-Stat').replace('label', 'LABEL')],
    ['with a second value of a name', `${WRITTEN}&value=2%25`],
  ];
  for (const [title, address] of CAME_BACK) it(title, () => expect(read(address)).to.deep.equal(RATE));

  it('takes + for a space and %2B for a plus', () =>
    expect(read('/frame.html?w=poverty-stat&label=Poverty+rate&value=%2B5%25')?.attributes).to.deep.equal({
      label: 'Poverty rate',
      value: '+5%',
    }));

  it('keeps a question mark and a space of the author’s own', () =>
    expect(read(`${FRAME}#w=poverty-stat&label=How many? And why&value=5人`)?.attributes).to.deep.equal({
      label: 'How many? And why',
      value: '5人',
    }));

  it('keeps the name of a figure in a report file', () => {
    const widget: Widget = { tag: 'poverty-stat', attributes: { src: 'danfeng.json#户数?a=1' } };
    expect(read(writeAddress(widget, FRAME))).to.deep.equal(widget);
  });

  const NONE = [
    '',
    '#',
    '?',
    'w=poverty-stat',
    `${FRAME}#w=`,
    `${FRAME}#w=script&src=x`,
    `${FRAME}#label=x`,
    '#w=__proto__',
    '#w=constructor',
  ];
  for (const address of NONE) {
    it(`refuses "${address}"`, () =>
      expect(readAddress(address))
        .to.deep.include({ ok: false })
        .and.to.have.nested.property('issues[0].code', 'address-unreadable'));
  }

  it('takes no name that is not allow-listed', () => {
    const widget = read('#w=poverty-stat&value=1&__proto__=a&constructor=b&onclick=c&style=d&rows=e&is=f&class=g');
    expect(widget).to.deep.equal({ tag: 'poverty-stat', attributes: { value: '1' } });
    expect(({} as Record<string, unknown>)['a']).to.equal(undefined);
  });
});

describe('the law of addresses', () => {
  const TEXT = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({
      unit: fc.constantFrom(
        '&',
        '#',
        '?',
        '=',
        '%',
        '+',
        ' ',
        ';',
        '|',
        '\\',
        'amp;',
        '%25',
        '\uD800',
        '\uDC00',
        '亿',
        '，',
        '\0',
        '--',
        '.',
      ),
    }),
  );
  const WIDGET = fc
    .constantFrom(...widgetTags)
    .chain((tag) =>
      fc
        .dictionary(fc.constantFrom(...attributesOf(tag)), TEXT)
        .map((attributes) => ({ tag, attributes: { ...attributes } })),
    );

  it('reads what was written, from fragment and query', () =>
    fc.assert(
      fc.property(WIDGET, fc.constantFrom('fragment' as const, 'query' as const), (widget, part) => {
        expect(read(writeAddress(widget, FRAME, part))).to.deep.equal(widget);
      }),
    ));

  const DAMAGE: ((address: string) => string)[] = [
    (address) => address.replaceAll('&', '&amp;'),
    (address) => address.replaceAll('&', '&#038;'),
    (address) => `${address}&utm_source=a&ref=b`,
    (address) => `${address}#?secret=abc`,
    (address) => new URL(address).href,
  ];

  it('reads it after damage of any kind, and after two kinds', () =>
    fc.assert(
      fc.property(WIDGET, fc.constantFrom(...DAMAGE), fc.constantFrom(...DAMAGE), (widget, one, other) => {
        expect(read(other(one(writeAddress(widget, FRAME))))).to.deep.equal(widget);
      }),
    ));

  it('never throws', () => fc.assert(fc.property(TEXT, (text) => void readAddress(`#w=poverty-stat&${text}`))));
});
