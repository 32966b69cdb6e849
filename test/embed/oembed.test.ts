// The oEmbed provider: what it answers to a system that asks about an address, and to one that looks for the link.
import { expect } from 'chai';
import { readAddress, writeAddress, type Widget } from '../../src/index.js';
import { answerOEmbed } from '../../src/oembed.js';

const OPTIONS = {
  frame: 'https://kit.example/frame.html',
  endpoint: 'https://kit.example/oembed',
  document: '<link rel="alternate" type="application/json+oembed" href="./oembed.json" /><main></main>',
  provider: '丹凤县',
};
const RATE: Widget = { tag: 'poverty-stat', attributes: { label: '贫困发生率 "<i>', value: '1%' } };
const BARE = writeAddress(RATE, OPTIONS.frame, 'query');

const ask = (query: Record<string, string>): Response | undefined =>
  answerOEmbed({ url: `${OPTIONS.endpoint}?${new URLSearchParams(query)}` }, OPTIONS);

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

describe('answerOEmbed(request, options)', () => {
  it('leads from a bare address to its widget, as WordPress does without a plugin', async () => {
    const page = parse(await answerOEmbed({ url: BARE }, OPTIONS)!.text());
    const link = page.querySelector<HTMLLinkElement>('link[type="application/json+oembed"]')!;
    const answer = (await answerOEmbed({ url: link.href }, OPTIONS)!.json()) as Record<string, string>;
    expect(answer).to.include({ version: '1.0', type: 'rich', title: '贫困发生率 "<i>', width: 640, height: 260 });
    const { body } = parse(answer['html']!);
    expect([...body.querySelectorAll('*')].map(({ localName }) => localName)).to.deep.equal(['iframe']);
    // What WordPress makes of the frame of a provider that it does not know.
    const src = `${body.querySelector('iframe')!.getAttribute('src')}#?secret=Zk3vB1`;
    expect(readAddress(src)).to.deep.equal({ ok: true, value: RATE });
  });

  it('keeps within the width and height that are asked for', async () => {
    const answer = await ask({ url: BARE, maxwidth: '400', maxheight: '200', format: 'json' })!.json();
    expect(answer).to.include({ width: 400, height: 200 });
  });

  it('passes over a width that is none', async () => {
    expect(await ask({ url: BARE, maxwidth: '-1', maxheight: 'x' })!.json()).to.include({ width: 640, height: 260 });
  });

  const HEIGHTS: [title: string, widget: Widget, height: number][] = [
    ['a timeline', { tag: 'funding-timeline', attributes: { rows: '2019|5' } }, 409],
    [
      'a timeline with milestones',
      { tag: 'funding-timeline', attributes: { rows: '2019|5', milestones: '2019|a' } },
      457,
    ],
    ['a map of a total', { tag: 'relocation-map', attributes: { total: '12个' } }, 360],
    ['a map of rows', { tag: 'relocation-map', attributes: { rows: '甲|5户', total: '1个' } }, 905],
  ];
  for (const [title, widget, height] of HEIGHTS) {
    it(`asks for ${height} px for ${title}`, async () =>
      expect(await ask({ url: writeAddress(widget, OPTIONS.frame, 'query') })!.json()).to.include({ height }));
  }

  const REFUSED: [title: string, query: Record<string, string>, status: number][] = [
    ['XML', { url: BARE, format: 'xml' }, 501],
    ['no address', {}, 404],
    ['an address that is no widget’s', { url: OPTIONS.frame }, 404],
    ['another site’s address', { url: BARE.replace('kit.example', 'evil.example') }, 404],
    ['another document of this site', { url: BARE.replace('frame.html', 'other.html') }, 404],
  ];
  for (const [title, query, status] of REFUSED) {
    it(`answers ${status} to ${title}`, () => expect(ask(query)!.status).to.equal(status));
  }

  it('leaves other addresses to the site', () =>
    expect(answerOEmbed({ url: 'https://kit.example/' }, OPTIONS)).to.equal(undefined));
});
