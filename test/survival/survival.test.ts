// Whether the snippets that the kit writes survive real sanitizers and editors: the widget is rebuilt with all its data,
// and readers without script read all of it.
import { expect } from 'chai';
import '../../src/define.js';
import { writeSnippet, type Widget } from '../../src/index.js';
import { muteConsole } from '../support/author.js';
import { closePages, FRAME, given, openPage } from '../support/embedding.js';
import { standIn } from '../support/stand-in.js';
import { editors } from './editors.js';
import type { Entrances } from './hosts.js';
import { sanitizers } from './sanitizers.js';

const SNIPPETS: [title: string, widget: Widget, told: string[]][] = [
  [
    'one figure',
    {
      tag: 'poverty-stat',
      attributes: { label: '贫困发生率', value: '1%', before: '43.74%', 'as-of': '2019-12-31', source: '丹凤宣传' },
    },
    ['贫困发生率', '1%', '43.74%', '2019年底', '丹凤宣传'],
  ],
  [
    'rows of a timeline',
    {
      tag: 'funding-timeline',
      attributes: {
        label: '扶贫资金',
        source: '丹凤宣传',
        rows: '时期|资金(亿元); 2016–2019|54.73; 2020|9.77',
        'as-of': '2020-10-21',
      },
    },
    ['扶贫资金', '时期', '资金(亿元)', '2016–2019', '54.73', '2020', '9.77', '丹凤宣传'],
  ],
  [
    'rows of a map',
    {
      tag: 'relocation-map',
      attributes: {
        label: 'Relocation',
        rows: 'Site|Households|People; A & B|1,234|5,678; C|10|30',
        total: '12 sites',
        source: 'D "E" <F>',
      },
    },
    ['Relocation', 'Site', 'Households', 'A & B', '1,234', '5,678', 'D "E" <F>'],
  ],
];

for (const host of [...sanitizers, ...editors]) {
  describe(`snippets in ${host.name}`, () => {
    let entrances: Entrances;
    muteConsole();
    before(() => {
      standIn('funding-timeline');
      standIn('relocation-map');
    });
    before(async function () {
      this.timeout(120_000);
      entrances = await host.open();
    });
    afterEach(closePages);
    after(() => entrances?.close?.());

    const ways = sanitizers.includes(host) ? (['source'] as const) : (['source', 'paste'] as const);
    for (const way of ways) {
      for (const [title, widget, told] of SNIPPETS) {
        it(`${title}, by ${way}: rebuilt with all data, and readable without script`, async () => {
          const html = await entrances[way]!(`<p>前文。</p>\n\n${writeSnippet(widget, FRAME)}\n\n<p>后文。</p>`);
          const page = openPage(html);
          const text = page.root.textContent ?? '';
          expect(told.filter((word) => !text.includes(word))).to.deep.equal([]);
          const [element] = await page.widgets(1);
          expect(element!.localName).to.equal(widget.tag);
          expect(given(element!)).to.deep.equal(widget.attributes);
          expect(page.text).to.contain('前文。').and.to.contain('后文。');
          expect(page.text).not.to.contain('w=');
        });
      }
    }
  });
}
