// Snippets as other systems give them back: each mark-up here is of the shape that the system is known to make.
import { expect } from 'chai';
import '../../src/define.js';
import { writeAddress, type Widget } from '../../src/index.js';
import { muteConsole } from '../support/author.js';
import { closePages, FRAME, given, openPage } from '../support/embedding.js';
import { standIn } from '../support/stand-in.js';

const RATE: Widget = {
  tag: 'poverty-stat',
  attributes: { label: '贫困发生率', value: '1%', before: '43.74%', 'as-of': '2019-12-31' },
};
const FUNDS: Widget = {
  tag: 'funding-timeline',
  attributes: { label: '扶贫资金', source: '丹凤宣传', rows: '时期|资金(亿元); 2016–2019|54.73; 2020|9.77' },
};
const rate = writeAddress(RATE, FRAME).replaceAll('&', '&amp;');
const funds = writeAddress(FUNDS, FRAME).replaceAll('&', '&amp;');
const TEXT = '贫困发生率：43.74%→1%（2019年底）';

const withRef = (address: string): string => address.replace('#', '?ref=county-news#');
const withUtm = (address: string): string => `${address}&amp;utm_source=rss&amp;utm_medium=feed`;

const FIGURES: [host: string, markup: string][] = [
  ['WordPress, wpautop', `<p><a class="poverty-stat" href="${rate.replaceAll('&amp;', '&#038;')}">${TEXT}</a></p>\n`],
  [
    'WordPress, a bare address that no provider answers',
    `<p><a href="${rate.replaceAll('&amp;', '&#038;')}">${rate.replaceAll('&amp;', '&#038;')}</a></p>`,
  ],
  [
    'WordPress, a shortcode that nobody handles',
    '<p>[poverty-stat label=&#8221;贫困发生率&#8221; value=&#8221;1%&#8221; before=&#8221;43.74%&#8221; as-of=&#8221;2019-12-31&#8243;]</p>',
  ],
  [
    'WordPress, an unknown embed',
    `<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n${rate}\n</div></figure>`,
  ],
  ['WordPress, a block theme', `<p class="wp-block-paragraph"><a href="${rate}" class="poverty-stat">${TEXT}</a></p>`],
  [
    'Ghost, which adds where the reader comes from',
    `<p><a class="poverty-stat" href="${withRef(rate)}">${TEXT}</a></p>`,
  ],
  [
    'Ghost, a bookmark',
    `<figure class="kg-card kg-bookmark-card"><a class="kg-bookmark-container" href="${withRef(rate)}"><div class="kg-bookmark-title">贫困发生率</div></a></figure>`,
  ],
  ['CKEditor 4', `<p><a class="poverty-stat" href="${rate}">${TEXT}</a></p>\r\n`],
  ['CKEditor 4, media embed', `<div data-oembed-url="${rate}"><div style="max-width:320px"></div></div>`],
  ['CKEditor 5, media embed', `<figure class="media"><oembed url="${rate}"></oembed></figure>`],
  [
    'CKEditor 5, media embed with preview',
    `<figure class="media"><div data-oembed-url="${rate}"><div style="position:relative"></div></div></figure>`,
  ],
  ['Trix', `<div><a href="${rate}">${TEXT}</a><br><br></div>`],
  ['Summernote', `<p><a class="poverty-stat" href="${rate}" target="_blank">${TEXT}</a><br></p>`],
  ['wangEditor 4', `<p data-we-empty-p=""><a href="${rate}" target="_blank">${TEXT}</a></p><p><br/></p>`],
  [
    'UEditor',
    `<p style="white-space: normal;"><a class="poverty-stat" href="${rate}" _src="${rate}">${TEXT}</a></p><p><br/></p>`,
  ],
  ['KindEditor', `<p>\n\t<a href="${rate}" target="_blank">${TEXT}</a> \n</p>`],
  ['Jodit', `<p><a class="poverty-stat" href="${rate}">${TEXT}</a></p>`],
  ['SunEditor', `<p><a href="${rate}" alt="${TEXT}">${TEXT}</a></p>`],
  [
    'Lexical',
    `<p class="editor-paragraph" dir="auto"><a href="${rate}" class="editor-link"><span style="white-space: pre-wrap;">${TEXT}</span></a></p>`,
  ],
  ['Toast UI', `<p><a href="${rate}">${TEXT}</a></p>`],
  ['Vditor', `<p data-block="0"><a href="${rate}">${TEXT}</a></p>`],
  ['Cherry', `<p data-sign="abc" data-type="paragraph"><a href="${rate}" rel="nofollow">${TEXT}</a></p>`],
  ['marked', `<p><a class="poverty-stat" href="${rate}">${TEXT}</a></p>\n`],
  ['HTML Purifier', `<p><a class="poverty-stat" href="${rate}" rel="noreferrer noopener">${TEXT}</a></p>`],
  ['bleach', `&lt;p&gt;<a href="${rate}">${TEXT}</a>&lt;/p&gt;`],
  ['Rails', `<p><a class="poverty-stat" href="${rate}">${TEXT}</a></p>`],
  ['a feed that counts its readers', `<p><a href="${withUtm(rate)}">${TEXT}</a></p>`],
  ['a feed that escapes twice', `<p><a href="${rate.replaceAll('&amp;', '&amp;amp;')}">${TEXT}</a></p>`],
  ['a link finder that takes the sentence along', `<p><a href="${rate}。（全文见附件）">${TEXT}</a></p>`],
];

const cells = (open: string, close: string): string =>
  [
    ['时期', '资金(亿元)'],
    ['2016–2019', '54.73'],
    ['2020', '9.77'],
  ]
    .map((row) => `<tr>${row.map((cell) => open + cell + close).join('')}</tr>`)
    .join('');

const plain = cells('<td>', '</td>');
const link = `<a href="${funds}">扶贫资金</a>，来源：丹凤宣传`;

const TABLES: [host: string, markup: string][] = [
  [
    'WordPress, a table block',
    `<figure class="wp-block-table"><table class="has-fixed-layout"><tbody>${plain}</tbody></table></figure>\n\n<p>${link.replaceAll('&amp;', '&#038;')}</p>`,
  ],
  ['WordPress, wpautop', `<table class="funding-timeline">\n<tbody>\n${plain}\n</tbody>\n</table>\n<p>${link}</p>\n`],
  [
    'Ghost, an HTML card',
    `<!--kg-card-begin: html-->\n<table class="funding-timeline"><tbody>${plain}</tbody></table>\n<p>${link.replace(funds, withRef(funds))}</p>\n<!--kg-card-end: html-->`,
  ],
  [
    'CKEditor 4',
    `<table border="1" cellpadding="1" cellspacing="1" style="width:500px"><tbody>${plain}</tbody></table>\n\n<p>&nbsp;</p>\n\n<p>${link}</p>`,
  ],
  [
    'CKEditor 5',
    `<figure class="table"><table><thead><tr><th>时期</th><th>资金(亿元)</th></tr></thead><tbody><tr><th>2016–2019</th><td>54.73</td></tr><tr><th>2020</th><td>9.77</td></tr></tbody></table></figure><p>${link}</p>`,
  ],
  ['Quill', `<table><tbody>${cells('<td data-row="row-1">', '</td>')}</tbody></table><p>${link}</p>`],
  [
    'wangEditor 5',
    `<table style="width: auto;"><tbody>${cells('<td colSpan="1" rowSpan="1" width="auto">', '</td>')}</tbody></table><p>${link}</p>`,
  ],
  [
    'UEditor',
    `<table class="funding-timeline"><tbody><tr class="firstRow"><td width="200" valign="top">时期</td><td width="200" valign="top">资金(亿元)</td></tr><tr><td>2016–2019</td><td>54.73</td></tr><tr><td>2020</td><td>9.77</td></tr></tbody></table><p><br/></p><p>${link}</p>`,
  ],
  [
    'KindEditor',
    `<table style="width:100%;" cellpadding="2" cellspacing="0" border="1" bordercolor="#000000"><tbody>${cells('<td>', '<br /></td>')}</tbody></table>\n<br />\n<p>${link}</p>`,
  ],
  [
    'SunEditor',
    `<figure class="se-flex-component"><table><tbody>${cells('<td><div>', '</div></td>')}</tbody></table></figure><p>${link}</p>`,
  ],
  [
    'Lexical',
    `<table class="editor-table"><colgroup><col style="width: 92px;"><col></colgroup><tbody>${cells('<td style="border: 1px solid black;"><p class="editor-paragraph" dir="auto"><span style="white-space: pre-wrap;">', '</span></p></td>')}</tbody></table><p>${link}</p>`,
  ],
  ['Toast UI', `<table><tbody>${cells('<td><p>', '</p></td>')}</tbody></table><p>${link}</p>`],
  [
    'Cherry',
    `<div class="cherry-table-container"><table class="cherry-table"><tbody>${plain}</tbody></table></div><p>${link}</p>`,
  ],
  ['an editor with a last empty row', `<table><tbody>${plain}<tr><td></td></tr></tbody></table><p>${link}</p>`],
];

describe('snippets as other systems give them back', () => {
  muteConsole();
  before(() => standIn('funding-timeline'));
  afterEach(closePages);

  for (const [host, markup] of FIGURES) {
    it(`one figure: ${host}`, async () => {
      const page = openPage(`<p>前文。</p>${markup}<p>后文。</p>`);
      const [stat] = await page.widgets(1);
      expect(given(stat!)).to.deep.equal(RATE.attributes);
      expect(page.text.replace(/<\/?p>/g, '')).to.match(/^前文。\s*后文。$/);
    });
  }

  for (const [host, markup] of TABLES) {
    it(`rows: ${host}`, async () => {
      const page = openPage(`<p>前文。</p>${markup}<p>后文。</p>`);
      const [timeline] = await page.widgets(1);
      expect(given(timeline!)).to.deep.equal(FUNDS.attributes);
      expect(page.text).to.match(/^前文。\s*后文。$/);
    });
  }

  it('rows: an editor without tables leaves the address', async () => {
    const page = openPage(`<div>时期 资金(亿元)<br>2016–2019 54.73<br>2020 9.77<br>${link}</div>`);
    const [timeline] = await page.widgets(1);
    expect(given(timeline!)).to.deep.equal(FUNDS.attributes);
  });
});
