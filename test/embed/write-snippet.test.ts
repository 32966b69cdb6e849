// Snippets as the kit writes them: readable without it, and whole when the loader reads them back.
import { expect } from 'chai';
import '../../src/define.js';
import fc from 'fast-check';
import { readAddress, writeAddress, writeSnippet, type Widget } from '../../src/index.js';
import { listenToConsole } from '../support/author.js';
import { closePages, FRAME, given, openPage } from '../support/embedding.js';
import { standIn } from '../support/stand-in.js';

const K = 'https://kit.example/frame.html';

const stat = (attributes: Record<string, string>): Widget => ({ tag: 'poverty-stat', attributes });
const timeline = (attributes: Record<string, string>): Widget => ({ tag: 'funding-timeline', attributes });
const map = (attributes: Record<string, string>): Widget => ({ tag: 'relocation-map', attributes });

/** What a reader without script reads. */
const read = (widget: Widget): string => {
  const body = new DOMParser().parseFromString(writeSnippet(widget, K), 'text/html').body;
  return [...body.querySelectorAll('tr, p')]
    .map((line) =>
      [...(line.localName === 'p' ? [line] : line.children)].map(({ textContent }) => textContent).join(' | '),
    )
    .join('\n');
};

describe('writeSnippet and writeAddress of what is no widget', () => {
  const REFUSED: [widget: unknown, frame: unknown, message: string][] = [
    [null, K, 'widget: null — expected { tag: "poverty-stat", attributes: { … } }'],
    ['x', K, 'widget: "x" — expected { tag: "poverty-stat", attributes: { … } }'],
    [{ tag: 'stat' }, K, 'widget.tag: "stat" — expected poverty-stat, funding-timeline, relocation-map'],
    [
      { tag: 'poverty-stat' },
      K,
      'widget.attributes: undefined — expected an object of texts by the names of attributes',
    ],
    [{ tag: 'poverty-stat', attributes: { value: 5 } }, K, 'widget.attributes["value"]: 5 — expected text'],
    [stat({ value: '5' }), undefined, 'frame: undefined — expected the address of the kit’s frame.html'],
  ];
  for (const [widget, frame, message] of REFUSED) {
    it(message, () => {
      for (const write of [writeSnippet, writeAddress])
        expect(() => write(widget as Widget, frame as string)).to.throw(TypeError, message);
    });
  }
});

const WHOLE: [title: string, widget: Widget, text: string][] = [
  [
    'a change',
    stat({ label: '贫困发生率', value: '1%', before: '43.74%', 'as-of': '2019-12-31' }),
    '贫困发生率：43.74%→1%（2019年底）',
  ],
  [
    'a change between two dates',
    stat({ label: '率', value: '1%', before: '43.74%', 'before-as-of': '2014-12-31' }),
    '率：43.74%（2014年底）→1%',
  ],
  [
    'a share',
    stat({ label: '贫困村', value: '89个', of: '148个', source: '丹凤宣传' }),
    '贫困村：89个，总数148个，来源：丹凤宣传',
  ],
  [
    'a target',
    stat({ label: '收入', value: '9000元', target: '1万元', note: '预计' }),
    '收入：9000元，目标1万元，注：预计',
  ],
  [
    'English',
    stat({
      label: 'Poverty rate',
      value: '1%',
      before: '43.74%',
      of: '100%',
      'as-of': '2019-12-31',
      source: 'Danfeng',
    }),
    'Poverty rate: 43.74%→1%, of 100% (end of 2019); source: Danfeng',
  ],
  [
    'traditional Chinese',
    stat({ label: '貧困村', value: '89個', of: '148個', lang: 'zh-HK', source: '丹鳳' }),
    '貧困村：89個，總數148個，來源：丹鳳',
  ],
  [
    'rows with a head',
    timeline({
      label: '扶贫资金',
      rows: '时期|资金(亿元); 2016–2019|54.73; 2020|9.77',
      source: '丹凤宣传',
      milestones: '2019-12|整县摘帽',
    }),
    '时期 | 资金(亿元)\n2016–2019 | 54.73\n2020 | 9.77\n扶贫资金，节点：2019-12 整县摘帽，来源：丹凤宣传',
  ],
  [
    'rows without a head',
    timeline({ label: '扶贫资金', rows: '2016–2019|54.73亿元; 2020|9.77亿元' }),
    '2016–2019 | 54.73亿元\n2020 | 9.77亿元\n扶贫资金',
  ],
  ['a total without rows', map({ label: '易地搬迁', total: '12个 6839户27393人' }), '易地搬迁：12个 6839户27393人'],
  [
    'sites',
    map({ label: '易地搬迁', rows: '安置点|户数|人数; 甲|10户|30人; 乙|20户|60人' }),
    '安置点 | 户数 | 人数\n甲 | 10户 | 30人\n乙 | 20户 | 60人\n易地搬迁',
  ],
  [
    'a map with its approval and boundary',
    map({
      label: '搬迁',
      total: '12个',
      'map-approval': 'GS(2020)1',
      'boundary-source': '天地图',
      boundary: '/demo/data/schematic-county.json',
    }),
    '搬迁：12个，审图号：GS(2020)1，边界来源：天地图',
  ],
  ['texts with blank lines', stat({ label: 'A\n\nB', value: '1%', note: 'c\n\nd' }), 'A B: 1%; note: c d'],
  ['a file alone', stat({ src: 'danfeng.json#rate' }), 'Data'],
];

describe('writeSnippet(widget, frame)', () => {
  let author: ReturnType<typeof listenToConsole>;
  before(() => {
    standIn('funding-timeline');
    standIn('relocation-map');
  });
  beforeEach(() => void (author = listenToConsole()));
  afterEach(() => {
    closePages();
    author.stop();
  });

  it('writes a figure as a paragraph with a link', () =>
    expect(writeSnippet(stat({ label: 'A', value: '1%' }), K)).to.equal(
      '<p><a class="poverty-stat" href="https://kit.example/frame.html#w=poverty-stat&amp;label=A&amp;value=1%25">A: 1%</a></p>',
    ));

  it('writes rows as a plain table before the paragraph', () =>
    expect(writeSnippet(timeline({ label: 'A', rows: 'Year|Sum; 2019|5 <' }), K)).to.equal(
      '<table class="funding-timeline"><thead><tr><th>Year</th><th>Sum</th></tr></thead><tbody><tr><th>2019</th><td>5 &lt;</td></tr></tbody></table>\n' +
        '<p><a class="funding-timeline" href="https://kit.example/frame.html#w=funding-timeline&amp;label=A&amp;rows=Year%7CSum%3B%202019%7C5%20%3C">A</a></p>',
    ));

  for (const [title, widget, text] of WHOLE) {
    it(`says all of ${title} to readers without script`, () => expect(read(widget)).to.equal(text));

    it(`is read back by the loader, and shows nothing twice: ${title}`, async () => {
      if (widget.attributes['src']) return;
      const page = openPage(writeSnippet(widget, FRAME));
      const [element] = await page.widgets(1);
      expect(given(element!)).to.deep.equal(widget.attributes);
      expect(page.text).to.equal('');
      expect(author.lines).to.deep.equal([]);
    });
  }

  it('writes nothing but its own elements, whatever the texts are, and all of them in the address', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('"><script>alert(1)</script>', "' onclick='x", '</table><p>', '&lt;b&gt;', ']]>'),
    );
    fc.assert(
      fc.property(fc.record({ label: text, value: text, note: text, source: text }), (attributes) => {
        const { body } = new DOMParser().parseFromString(writeSnippet(stat(attributes), K), 'text/html');
        expect([...body.querySelectorAll('*')].map(({ localName }) => localName)).to.deep.equal(['p', 'a']);
        expect(readAddress(body.querySelector('a')!.href)).to.deep.equal({ ok: true, value: stat(attributes) });
      }),
    );
  });
});
