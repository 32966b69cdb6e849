// The loader: what becomes a widget, what stays as it was written, and how it follows a page that changes.
import { expect } from 'chai';
import { writeAddress } from '../../src/index.js';
import { listenToConsole } from '../support/author.js';
import { closePages, FRAME, given, openPage } from '../support/embedding.js';
import { standIn } from '../support/stand-in.js';
import { frames, until } from '../support/until.js';

const RATE = { label: '贫困发生率', value: '1%', before: '43.74%', 'as-of': '2019-12-31' };
const ADDRESS = writeAddress({ tag: 'poverty-stat', attributes: RATE }, FRAME);
const HREF = ADDRESS.replaceAll('&', '&amp;');
const FIGURE = `<p><a class="poverty-stat" href="${HREF}">贫困发生率:43.74%→1%(2019年底)</a></p>`;

const FUNDS = { label: '扶贫资金', source: '丹凤宣传', rows: '时期|资金(亿元); 2016–2019|54.73; 2020|9.77' };
const FUNDS_HREF = writeAddress({ tag: 'funding-timeline', attributes: FUNDS }, FRAME).replaceAll('&', '&amp;');
const TABLE = `<table class="funding-timeline"><thead><tr><th>时期</th><th>资金(亿元)</th></tr></thead>
  <tbody><tr><th>2016–2019</th><td>54.73</td></tr><tr><th>2020</th><td>9.77</td></tr></tbody></table>`;
const LINK = `<p><a class="funding-timeline" href="${FUNDS_HREF}">扶贫资金</a>,来源:丹凤宣传</p>`;

describe('the loader', () => {
  let author: ReturnType<typeof listenToConsole>;
  before(() => standIn('funding-timeline'));
  before(() => standIn('relocation-map'));
  beforeEach(() => void (author = listenToConsole()));
  afterEach(() => {
    closePages();
    author.stop();
  });

  it('makes a widget of a figure’s link, and shows nothing twice', async () => {
    const page = openPage(`<p>前文。</p>${FIGURE}<p>后文。</p>`);
    const [stat] = await page.widgets(1);
    expect(stat!.localName).to.equal('poverty-stat');
    expect(given(stat!)).to.deep.equal(RATE);
    expect(page.text).to.equal('前文。后文。');
    expect(page.root.textContent).to.contain('贫困发生率:43.74%→1%(2019年底)');
    expect(author.lines).to.deep.equal([]);
  });

  it('makes a widget of each link in a section that is called as one of them', async () => {
    const other = FIGURE.replaceAll('43.74%25', '40%25').replaceAll('43.74%', '40%');
    const page = openPage(`<section class="poverty-stat"><p>前文。</p>${FIGURE}<p>间文。</p>${other}</section>`);
    const stats = await page.widgets(2);
    expect(stats.map((stat) => stat.getAttribute('before'))).to.deep.equal(['43.74%', '40%']);
    expect(page.text).to.equal('前文。间文。');
  });

  it('makes one widget of a table and its link, in the table’s place', async () => {
    const page = openPage(`<p>前文。</p>${TABLE}${LINK}<p>后文。</p>`);
    const [timeline] = await page.widgets(1);
    expect(timeline!.localName).to.equal('funding-timeline');
    expect(given(timeline!)).to.deep.equal(FUNDS);
    expect(timeline!.nextElementSibling!.localName).to.equal('table');
    expect(page.text).to.equal('前文。后文。');
    expect(author.lines).to.deep.equal([]);
  });

  it('takes corrected rows from the table, and says so', async () => {
    const page = openPage(`${TABLE.replace('54.73', '54.37')}${LINK}`);
    const [timeline] = await page.widgets(1);
    expect(given(timeline!)['rows']).to.equal('时期|资金(亿元); 2016–2019|54.37; 2020|9.77');
    expect(author.lines).to.have.lengthOf(1);
    expect(author.lines[0]).to.contain('(rows-differ)');
  });

  it('leaves a link that was edited by hand, and says so', async () => {
    const page = openPage(FIGURE.replace('→1%', '→2%'));
    await page.widgets(0);
    expect(page.text).to.equal('贫困发生率:43.74%→2%(2019年底)');
    expect(author.lines).to.have.lengthOf(1);
    expect(author.lines[0]).to.contain('"2%"').and.to.contain('(snippet-edited)');
  });

  const ONE_FIGURE: [title: string, markup: string][] = [
    ['a link without its class', FIGURE.replace(' class="poverty-stat"', '')],
    ['a link with attributes of an editor', FIGURE.replace('<a ', '<a target="_blank" rel="noopener nofollow" ')],
    ['a link in a list item', `<ul><li><a href="${HREF}">贫困发生率:43.74%→1%(2019年底)</a></li></ul>`],
    ['a link loose between blocks', `<div><p></p><a href="${HREF}">贫困发生率</a><p></p></div>`],
    ['a link in a cell of a layout', `<table><tr><td><p><a href="${HREF}">贫困发生率</a></p></td></tr></table>`],
    [
      'a blockquote with its link',
      `<blockquote class="poverty-stat"><p><a href="${HREF}">贫困发生率:43.74%→1%</a></p></blockquote>`,
    ],
    ['an oembed element', `<figure class="media"><oembed url="${HREF}"></oembed></figure>`],
    ['an element with data-oembed-url', `<div data-oembed-url="${HREF}"></div>`],
    ['a bare address', `<p>${HREF}</p>`],
    ['a bare address between breaks', `<p>${HREF}<br></p>`],
    ['a bare address made a link', `<p><a href="${HREF}">${HREF}</a></p>`],
    ['brackets', '<p>[poverty-stat label="贫困发生率" value="1%" before="43.74%" as-of="2019-12-31"]</p>'],
    [
      'brackets with curly quotes',
      '<p>[poverty-stat label=“贫困发生率” value=“1%” before=″43.74%″ as-of=«2019-12-31»]</p>',
    ],
    [
      'brackets with &nbsp;',
      '<p>[poverty-stat&nbsp;label="贫困发生率"&nbsp;value="1%" before="43.74%" as-of="2019-12-31"]</p>',
    ],
    [
      'brackets with &quot; as text',
      '<p>[poverty-stat label=&amp;quot;贫困发生率&amp;quot; value=&amp;quot;1%&amp;quot; before=43.74% as-of=2019-12-31]</p>',
    ],
    [
      'a tag’s visible source',
      '<p>&lt;poverty-stat label="贫困发生率" value="1%" before="43.74%" as-of="2019-12-31"&gt;1%&lt;/poverty-stat&gt;</p>',
    ],
    [
      'brackets in pieces',
      '<p>[poverty-stat label="<em>贫困发生率</em>" value="1%" <b>before="43.74%"</b> as-of="2019-12-31"]</p>',
    ],
  ];
  for (const [title, markup] of ONE_FIGURE) {
    it(`makes a widget of ${title}`, async () => {
      const page = openPage(markup);
      const [stat] = await page.widgets(1);
      expect(given(stat!)).to.deep.equal(RATE);
      expect(page.text).to.equal('');
      expect(author.lines).to.deep.equal([]);
    });
  }

  it('makes two widgets of two lines between breaks, which share their place and stay', async () => {
    const page = openPage(`<p>第一行<br>[poverty-stat value="1%"]<br>[poverty-stat value="2%"]</p>`);
    const stats = await page.widgets(2);
    expect(stats.map((stat) => stat.getAttribute('value'))).to.deep.equal(['1%', '2%']);
    expect(page.text).to.equal('第一行[poverty-stat value="1%"][poverty-stat value="2%"]');
  });

  it('leaves the sentence in which a link stands, and puts the widget after it', async () => {
    const page = openPage(`<p>贫困发生率由<a href="${HREF}">43.74%降至1%</a>，全县摘帽。</p><p>后文。</p>`);
    const [stat] = await page.widgets(1);
    expect(page.text).to.equal('贫困发生率由43.74%降至1%，全县摘帽。后文。');
    expect(stat!.previousElementSibling!.textContent).to.contain('全县摘帽');
  });

  it('leaves the sentence in which brackets stand', async () => {
    const page = openPage('<p>如图[poverty-stat label="率" value="1%"]所示。</p>');
    await page.widgets(1);
    expect(page.text).to.equal('如图[poverty-stat label="率" value="1%"]所示。');
  });

  it('moves no node of the page, in a list item either', async () => {
    const page = openPage(`<ul><li><a href="${HREF}">贫困发生率</a>，来源：丹凤宣传</li></ul>`);
    const item = page.root.querySelector('li')!;
    const own = [...item.childNodes];
    await page.widgets(1);
    expect([...item.childNodes].filter((node) => !(node as Element).matches?.('[data-report-made]'))).to.deep.equal(
      own,
    );
    item.removeChild(own[0]!);
    await page.widgets(0);
  });

  describe('an editor’s correction', () => {
    const TOTAL = writeAddress(
      { tag: 'relocation-map', attributes: { label: '易地搬迁', total: '12个 6839户27393人' } },
      FRAME,
    );
    const KEPT: [title: string, markup: string, strange: string][] = [
      [
        'of a map’s total',
        `<p><a href="${TOTAL.replaceAll('&', '&amp;')}">易地搬迁：13个 6839户27393人</a></p>`,
        '13个',
      ],
      ['of a date', FIGURE.replace('2019年底', '2020年底'), '2020年底'],
      ['of an English date', `<p><a href="${HREF}">Rate: 1% (end of 2020)</a></p>`, '2020'],
    ];
    for (const [title, markup, strange] of KEPT) {
      it(`${title} stays as it is written, and is told of`, async () => {
        const page = openPage(markup);
        const { text } = page;
        await page.widgets(0);
        expect(page.text).to.equal(text);
        expect(author.lines).to.have.lengthOf(1);
        expect(author.lines[0]).to.contain(`"${strange}"`).and.to.contain('(snippet-edited)');
      });
    }

    it('of the words is shown beside the widget, and is told of', async () => {
      const page = openPage(FIGURE.replace('贫困发生率:', '贫困发生率（全县）:'));
      await page.widgets(1);
      expect(page.text).to.equal('贫困发生率（全县）:43.74%→1%(2019年底)');
      expect(author.lines).to.have.lengthOf(1);
      expect(author.lines[0]).to.contain('both are shown');
    });

    it('of a head’s unit is taken, and told of', async () => {
      const page = openPage(TABLE.replace('亿元', '万元') + LINK);
      const [timeline] = await page.widgets(1);
      expect(timeline!.getAttribute('rows')).to.equal('时期|资金(万元); 2016–2019|54.73; 2020|9.77');
      expect(author.lines[0]).to.contain('(rows-differ)');
    });
  });

  it('keeps the unit where the table lost its head', async () => {
    const page = openPage(
      `<table><tr><td>2016–2019</td><td>54.73</td></tr><tr><td>2020</td><td>9.77</td></tr></table>${LINK}`,
    );
    const [timeline] = await page.widgets(1);
    expect(given(timeline!)).to.deep.equal(FUNDS);
    expect(author.lines).to.deep.equal([]);
  });

  it('looks at the page once for many changes, and not at all for a class of <body>', async () => {
    const page = openPage(FIGURE);
    await page.widgets(1);
    let scans = 0;
    const { querySelectorAll } = document;
    document.querySelectorAll = function (this: Document, selector: string) {
      if (selector === '.article') scans++;
      return querySelectorAll.call(this, selector);
    } as typeof querySelectorAll;
    try {
      for (let i = 0; i < 40; i++) {
        document.body.classList.toggle('is-scrolled');
        await frames(1);
      }
      expect(scans).to.equal(0);
      for (let i = 0; i < 40; i++) page.root.insertAdjacentHTML('beforeend', `<p>[poverty-stat value="${i}%"]</p>`);
      await frames(5);
      expect(scans).to.equal(1);
    } finally {
      document.querySelectorAll = querySelectorAll;
    }
  });

  it('upgrades nothing once stopped, though it had found something', async () => {
    const page = openPage('');
    page.root.innerHTML = FIGURE;
    page.stopLoader();
    await page.widgets(0);
  });

  const BARE =
    '<tr><td>时期</td><td>资金(亿元)</td></tr><tr><td>2016–2019</td><td>54.73</td></tr><tr><td>2020</td><td>9.77</td></tr>';
  const DATALESS = '<p><a class="funding-timeline" href="/report">扶贫资金</a></p>';
  const TABLES: [title: string, markup: string][] = [
    ['without thead and th', `<table><tbody>${BARE}</tbody></table>${LINK}`],
    ['with paragraphs in its cells', `<table>${BARE.replace(/<td>(.*?)<\/td>/g, '<td><p>$1</p></td>')}</table>${LINK}`],
    ['with colgroup and styles', `<table style="width: 100%"><colgroup><col><col></colgroup>${BARE}</table>${LINK}`],
    ['with breaks and zero-width characters', `<table>${BARE.replaceAll('</td>', '<br>\u200B</td>')}</table>${LINK}`],
    ['with &nbsp; around its figures', `<table>${BARE.replaceAll('<td>', '<td>&nbsp;')}</table>${LINK}`],
    ['with an extra row of one empty cell', `<table>${BARE}<tr><td></td></tr></table>${LINK}`],
    ['in figure.wp-block-table', `<figure class="wp-block-table"><table>${BARE}</table></figure>${LINK}`],
    ['in figure.table', `<figure class="table"><table>${BARE}</table></figure>${LINK}`],
    ['with <p><br></p> between', `<table>${BARE}</table><p><br></p>${LINK}`],
    ['with <p>&nbsp;</p> between', `<table>${BARE}</table><p>&nbsp;</p><p>&nbsp;</p><p>&nbsp;</p><p>&nbsp;</p>${LINK}`],
    ['after its link', `${LINK}<table>${BARE}</table>`],
    ['in a wrapper with its link', `<div class="funding-timeline"><table>${BARE}</table>${LINK}</div>`],
    [
      'without any class, in a figure',
      `<figure class="table"><table>${BARE}</table></figure>${LINK.replace(' class="funding-timeline"', '')}`,
    ],
    ['irregular', `<table><tr><td>时期</td></tr><tr><td>2016–2019</td><td>54.73</td><td></td></tr></table>${LINK}`],
    ['gone', LINK],
  ];
  for (const [title, markup] of TABLES) {
    it(`takes a table ${title}`, async () => {
      const page = openPage(markup);
      const [timeline] = await page.widgets(1);
      expect(given(timeline!)).to.deep.equal(FUNDS);
      expect(page.text).to.equal('');
      expect(author.lines).to.deep.equal([]);
    });
  }

  it('takes merged cells as they cover the table, and a merged amount as that of none', async () => {
    const page = openPage(
      '<table class="funding-timeline"><tr><th>时期</th><th>中央</th><th>省级</th></tr><tr><td>2019</td><td colspan="2">5亿元</td></tr></table>',
    );
    const [timeline] = await page.widgets(1);
    expect(timeline!.getAttribute('rows')).to.equal('时期|中央|省级; 2019|5亿元 ↔|5亿元 ↔');
  });

  it('takes a table for a link without data, whose text is the label', async () => {
    const page = openPage(`<table>${BARE}</table>${DATALESS}`);
    const [timeline] = await page.widgets(1);
    expect(given(timeline!)).to.deep.equal({ label: '扶贫资金', rows: FUNDS.rows });
  });

  const LEFT: [title: string, markup: string][] = [
    ['a link with neither data nor a table', DATALESS],
    ['a link to another page', '<p><a href="/news?w=1&amp;label=a">新闻</a></p>'],
    ['a table of something else', '<table><tr><th>姓名</th><th>电话</th></tr><tr><td>甲</td><td>1</td></tr></table>'],
    ['code', `<p><code>[poverty-stat value="1%"]</code></p><pre>[poverty-stat value="1%"]</pre>`],
    ['a link in code', `<pre><a href="${HREF}">贫困发生率</a></pre>`],
    ['doubled brackets', '<p>[[poverty-stat value="1%"]]</p>'],
    ['what is being edited', `<div contenteditable="true">${FIGURE}<p>[poverty-stat value="1%"]</p></div>`],
    ['a text area', '<textarea>[poverty-stat value="1%"]</textarea>'],
    ['an address of a foreign host', FIGURE.replaceAll(location.origin, 'https://evil.example')],
    ['an address of another scheme', `<p><a href="javascript:alert(1)#w=poverty-stat&amp;value=1">1</a></p>`],
    ['a data: address', `<p><a href="data:text/html,x#w=poverty-stat&amp;value=1">1</a></p>`],
  ];
  for (const [title, markup] of LEFT) {
    it(`leaves ${title}`, async () => {
      const page = openPage(markup);
      const text = page.text;
      await page.widgets(0);
      expect(page.text).to.equal(text);
      expect(page.root.innerHTML).not.to.contain('data-report');
    });
  }

  describe('pairs', () => {
    const P = '<p>一段。</p>';
    const FAR: [title: string, markup: string, rows: string | null][] = [
      ['a table two paragraphs before', `<table>${BARE}</table>${P}${P}${DATALESS}`, FUNDS.rows],
      ['no table three paragraphs before', `<table>${BARE}</table>${P}${P}${P}${DATALESS}`, null],
      ['no table across a heading', `<table>${BARE}</table><h2>另一节</h2>${DATALESS}`, null],
      [
        'the table before rather than the one after',
        `<table>${BARE}</table>${DATALESS}<table>${BARE.replaceAll('54', '99')}</table>`,
        FUNDS.rows,
      ],
      [
        'its own table rather than the one before',
        `<table>${BARE.replaceAll('54', '99')}</table><div class="funding-timeline"><table>${BARE}</table></div>`,
        FUNDS.rows,
      ],
    ];
    for (const [title, markup, rows] of FAR) {
      it(title, async () => {
        const page = openPage(markup);
        const found = await page.widgets(rows ? 1 : 0);
        expect(found[0]?.getAttribute('rows') ?? null).to.equal(rows);
      });
    }

    it('leaves an unmarked table beside a link with other rows', async () => {
      const other =
        '<table><tr><td>年份</td><td>人数</td></tr><tr><td>1990</td><td>5</td></tr><tr><td>1991</td><td>6</td></tr></table>';
      const page = openPage(`${other}${LINK}`);
      const [timeline] = await page.widgets(1);
      expect(timeline!.getAttribute('rows')).to.equal(FUNDS.rows);
      expect(page.text).to.equal('年份人数1990519916');
    });
  });

  describe('shows a datum once', () => {
    const TAG = '<poverty-stat label="贫困发生率" value="1%" before="43.74%"><p>1%</p></poverty-stat>';
    const ONCE: [title: string, markup: string, made: number][] = [
      ['a link beside the tag that says the same', `${TAG}${FIGURE}`, 0],
      [
        'a link beside a tag whose children say the same',
        `<poverty-stat label="贫困发生率"><dl><dt>现值</dt><dd>1%</dd></dl></poverty-stat>${FIGURE}`,
        0,
      ],
      ['a link in a tag', TAG.replace('<p>1%</p>', FIGURE), 0],
      [
        'a link beside a living frame',
        `<figure><iframe src="${HREF}"></iframe><figcaption><a href="${HREF}">1%</a></figcaption></figure>`,
        0,
      ],
      [
        'a link beside a frame that may run nothing',
        `<figure><iframe sandbox="" src="${HREF}"></iframe><figcaption><a href="${HREF}">1%</a></figcaption></figure>`,
        1,
      ],
      ['a link beside a bare address', `<p>${HREF}</p>${FIGURE}`, 1],
      [
        'a link beside a tag that says something else',
        `<poverty-stat label="人口" value="5人"></poverty-stat>${FIGURE}`,
        1,
      ],
      [
        'a bracket beside one that says less of the same',
        '<p>[poverty-stat label="村" value="89个"]</p><p>[poverty-stat label="村" value="89个" of="148个"]</p>',
        1,
      ],
      [
        'but not two that compare the same figure with another each',
        '<p>[poverty-stat label="村" value="89个" of="148个"]</p><p>[poverty-stat label="村" value="89个" before="100个"]</p>',
        2,
      ],
      [
        'nor the same figure of two dates',
        '<p>[poverty-stat label="村" value="89个" as-of="2018年底"]</p><p>[poverty-stat label="村" value="89个" as-of="2019年底"]</p>',
        2,
      ],
      ['the same figure twice, far apart', `${FIGURE}<p>一</p><p>二</p>${FIGURE}`, 2],
    ];
    for (const [title, markup, made] of ONCE) {
      it(title, async () => {
        const page = openPage(markup);
        await page.widgets(made);
      });
    }
  });

  describe('in what a page allows', () => {
    const AD = '<div class="comments">';
    it('upgrades within the scope that it names, and nowhere else', async () => {
      const page = openPage(`<div class="body">${FIGURE}</div>${AD}${FIGURE}</div>`, { scope: '.article .body' });
      const [stat] = await page.widgets(1);
      expect(stat!.closest('.body')).not.to.equal(null);
    });

    it('takes a class of the page around the scope for none of the kit’s', async () => {
      const page = openPage(`<div class="poverty-stat"><div class="body">${FIGURE}</div></div>`, {
        scope: '.article .body',
      });
      await page.widgets(1);
    });

    it('trusts the hosts that it names', async () => {
      const foreign = FIGURE.replaceAll(location.origin, 'https://charts.example.org');
      const page = openPage(foreign, { hosts: ['*.example.org'] });
      await page.widgets(1);
    });

    it('fetches no file of a host that it does not name, and says so', async () => {
      const page = openPage('<p>[poverty-stat label="率" value="1%" src="https://evil.example/a.json#x"]</p>');
      const [stat] = await page.widgets(1);
      expect(given(stat!)).to.deep.equal({ label: '率', value: '1%' });
      expect(author.lines).to.have.lengthOf(1);
      expect(author.lines[0]).to.contain('(host-refused)').and.to.contain('https://evil.example/a.json#x');
    });

    it('gives a widget a file of the page’s own host', async () => {
      const page = openPage('<p>[poverty-stat label="率" value="1%" src="/test/fixtures/report.json#rate"]</p>');
      const [stat] = await page.widgets(1);
      expect(stat!.getAttribute('src')).to.equal('/test/fixtures/report.json#rate');
    });
  });

  describe('in a page that changes', () => {
    it('upgrades what is added', async () => {
      const page = openPage('<p>前文。</p>');
      await page.widgets(0);
      page.root.insertAdjacentHTML('beforeend', FIGURE);
      await page.widgets(1);
      page.root.insertAdjacentHTML('beforeend', `<p>隔。</p><p>开。</p>${TABLE}${LINK}`);
      await page.widgets(2);
    });

    it('upgrades the same again after its mark-up was written anew', async () => {
      const page = openPage(`${FIGURE}${TABLE}${LINK}`);
      await page.widgets(2);
      page.root.innerHTML = `${FIGURE}${TABLE}${LINK}`;
      await page.widgets(2);
      expect(page.text).to.equal('');
    });

    it('shows each once after its own mark-up was read and written', async () => {
      const page = openPage(`${FIGURE}${TABLE}${LINK}`);
      await page.widgets(2);
      page.root.innerHTML = String(page.root.innerHTML);
      const again = await page.widgets(2);
      expect(again.map(({ localName }) => localName)).to.deep.equal(['poverty-stat', 'funding-timeline']);
      expect(page.text).to.equal('');
    });

    it('shows a text again that was copied without its widget, and upgrades it', async () => {
      const page = openPage(FIGURE);
      await page.widgets(1);
      const copy = page.root.querySelector('p')!.cloneNode(true);
      const place = document.createElement('section');
      place.append(copy);
      page.root.append(document.createElement('hr'), place);
      await page.widgets(2);
      expect(place.querySelectorAll('poverty-stat')).to.have.lengthOf(1);
    });

    it('lets the widget follow a text that is moved', async () => {
      const page = openPage(`${FIGURE}<section></section>`);
      const [stat] = await page.widgets(1);
      page.root.querySelector('section')!.append(page.root.querySelector('p')!);
      await until(
        () => stat!.parentElement?.localName === 'section',
        () => 'the widget in the section',
      );
      expect(page.root.querySelectorAll('poverty-stat')).to.have.lengthOf(1);
    });

    it('takes the widget away with its text', async () => {
      const page = openPage(FIGURE);
      await page.widgets(1);
      page.root.querySelector('p')!.remove();
      await page.widgets(0);
    });

    it('shows a corrected cell', async () => {
      const page = openPage(`${TABLE}${LINK}`);
      await page.widgets(1);
      page.root.querySelector('td')!.textContent = '54.37';
      await until(
        () => page.root.querySelector('[data-report-made]')?.getAttribute('rows')?.includes('54.37'),
        () => 'the corrected cell',
      );
      expect((await page.widgets(1)).length).to.equal(1);
    });

    it('does not fight a page that takes the widget out', async () => {
      const page = openPage(FIGURE);
      const guard = new MutationObserver(() => page.root.querySelector('[data-report-made]')?.remove());
      guard.observe(page.root, { childList: true });
      await frames(30);
      guard.disconnect();
      expect(page.root.querySelectorAll('[data-report-made]')).to.have.lengthOf(0);
      expect(page.text).to.equal('贫困发生率:43.74%→1%(2019年底)');
    });

    it('upgrades nothing more once stopped, and leaves what is there', async () => {
      const stopped = openPage(FIGURE);
      await stopped.widgets(1);
      const { root } = stopped;
      document.body.append(root);
      const parent = document.createElement('div');
      stopped.stop();
      parent.append(root);
      document.body.append(parent);
      root.insertAdjacentHTML('beforeend', '<p>隔</p><p>开</p>' + FIGURE);
      await frames(10);
      expect(root.querySelectorAll('[data-report-made]')).to.have.lengthOf(1);
      parent.remove();
    });
  });

  it('upgrades a snippet once, however many loaders there are', async () => {
    const page = openPage(`${FIGURE}${TABLE}${LINK}`);
    const second = openPage('', {});
    const third = openPage('', {});
    await page.widgets(2);
    second.stop();
    third.stop();
    await page.widgets(2);
  });

  it('brings a widget only near the reader', async () => {
    const page = openPage(`<div class="far"></div>${FIGURE}`);
    page.root.querySelector<HTMLElement>('.far')!.style.blockSize = '10000px';
    await page.widgets(0);
    page.root.querySelector('p')!.scrollIntoView();
    await page.widgets(1);
  });

  it('brings a widget whose text was not displayed once it is', async () => {
    const page = openPage(`<div hidden>${FIGURE}</div>`);
    await page.widgets(0);
    page.root.querySelector('div')!.hidden = false;
    await page.widgets(1);
  });

  it('gives the text back where the widget cannot be drawn', async () => {
    const page = openPage(
      '<p><a href="' + HREF.replace('value=1%25', 'value=%E7%BA%A6%E8%8E%AB') + '">贫困发生率</a></p>',
    );
    await until(
      () => author.lines.length > 0,
      () => 'a word to the author',
    );
    await page.widgets(0);
    expect(page.text).to.equal('贫困发生率');
    expect(author.lines[0]).to.contain('(quantity-unreadable)');
  });
});
