// What looks like a snippet and is none: it stays as it was written, and its author is told once.
import { expect } from 'chai';
import { writeAddress } from '../../src/index.js';
import { listenToConsole } from '../support/author.js';
import { closePages, FRAME, openPage } from '../support/embedding.js';
import { frames, until } from '../support/until.js';

const RATE = { tag: 'poverty-stat', attributes: { label: 'rate', value: '1%' } } as const;
const OTHER = 'https://charts.example/widgets/frame.html';

describe('the author of a page of snippets', () => {
  let author: ReturnType<typeof listenToConsole>;
  beforeEach(() => void (author = listenToConsole()));
  afterEach(() => {
    closePages();
    author.stop();
  });

  const TOLD: readonly (readonly [what: string, markup: string, told: string])[] = [
    [
      'a link to a host that the page does not trust',
      `<p><a href="${writeAddress(RATE, OTHER)}">率：1%</a></p>`,
      `<a> href: "${OTHER}#w=poverty-stat&label=rate&value=1%25" — expected an address on the kit’s own host, or on one that data-hosts names (host-refused)`,
    ],
    [
      'a link that only its class names',
      '<p><a class="poverty-stat" href="/report/2019">率：1%</a></p>',
      '<a> href: "/report/2019" — expected an address that names a widget, e.g. frame.html#w=poverty-stat&label=… (address-unreadable)',
    ],
    [
      'a link to a widget that there is not',
      `<p><a href="${FRAME}#w=poverty-stats&value=1%25">率：1%</a></p>`,
      `<a> href: "${FRAME}#w=poverty-stats&value=1%25" — expected an address that names a widget, e.g. frame.html#w=poverty-stat&label=… (address-unreadable)`,
    ],
    [
      'a link that states no figure',
      `<p><a href="${FRAME}#w=poverty-stat&label=x">率</a></p>`,
      '<a> poverty-stat: "率" — expected a value or a src (value-missing)',
    ],
    [
      'a misspelt attribute in an address',
      `<p><a href="${FRAME}#w=poverty-stat&label=x&vaule=1%25&utm_source=y">率</a></p>`,
      '<a> vaule: "1%" — expected an attribute of poverty-stat; perhaps value (attribute-unknown)',
    ],
    [
      'a bracket without an end',
      '<p>［poverty-stat label＝“率” value＝“1%”</p>',
      '<p> poverty-stat: "［poverty-stat label＝“率” value＝“1%”" — expected every value in quotes and a bracket at the end, e.g. [poverty-stat label="…"] (snippet-unreadable)',
    ],
    [
      'a misspelt attribute in a bracket',
      '<p>[poverty-stat label="率" vaule="1%"]</p>',
      '<p> vaule: "1%" — expected an attribute of poverty-stat; perhaps value (attribute-unknown)',
    ],
  ];
  for (const [what, markup, told] of TOLD) {
    it(`is told of ${what}, once`, async () => {
      const page = openPage(markup);
      await until(
        () => author.lines.length > 0,
        () => `a line on the console about ${page.root.innerHTML}`,
      );
      const text = page.root.textContent;
      // Looked through once more.
      page.root.append('[poverty-stat]');
      await frames(5);
      expect(author.lines).to.include(told);
      expect(author.lines.filter((line) => line === told)).to.have.lengthOf(1);
      expect(page.text).to.equal(`${text}[poverty-stat]`);
    });
  }

  it('is told nothing of other links, of prose and of code', async () => {
    openPage(`
      <p>[poverty-stat label="率" value="1%"]</p>
      <p><a href="https://images.example/a.png?w=300">图</a> <a href="#note">注</a></p>
      <section class="poverty-stat"><a href="/report">全文</a></section>
      <p>用 &lt;poverty-stat&gt; 标签，或写 [poverty-stat 的写法]。</p>
      <p><code>[poverty-stat befor=</code></p>`);
    await frames(10);
    expect(author.lines).to.deep.equal([]);
  });

  it('sees the full-width brackets, signs and quotes of a Chinese keyboard as what they are', async () => {
    const page = openPage('<p>【poverty-stat label＝“率” value＝“1%”】</p>');
    const [stat] = await page.widgets(1);
    expect(stat!.getAttribute('value')).to.equal('1%');
    expect(page.text).to.equal('');
  });
});
