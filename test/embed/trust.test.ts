// Whose addresses and files a page follows.
import { expect } from 'chai';
import { saysAll } from '../../src/embed/says-all.js';
import { strangeFigure } from '../../src/embed/link-text.js';
import { isHostNamed, trustedAddress, withoutForeignFiles } from '../../src/embed/trust.js';
import type { Widget } from '../../src/embed/widget.js';

describe('isHostNamed(host, names)', () => {
  const NAMED: [host: string, names: string[], isNamed: boolean][] = [
    ['example.org', ['example.org'], true],
    ['example.org:8080', ['example.org'], false],
    ['a.example.org', ['*.example.org'], true],
    ['example.org', ['*.example.org'], false],
    ['badexample.org', ['*.example.org'], false],
    ['example.org.evil.com', ['example.org'], false],
    ['any.host', ['*'], true],
    ['any.host', [], false],
  ];
  for (const [host, names, isNamed] of NAMED) {
    it(`${host} in ${names}`, () => expect(isHostNamed(host, names)).to.equal(isNamed));
  }
});

describe('trustedAddress(address, base, hosts)', () => {
  const BASE = 'https://news.example/a/b';
  const ADDRESSES: [address: string, trusted: string | undefined][] = [
    ['c#w=x', 'https://news.example/a/c#w=x'],
    ['//news.example/c', 'https://news.example/c'],
    ['https://news.example@evil.example/', undefined],
    ['https://evil.example/#news.example', undefined],
    ['//evil.example/c', undefined],
    ['\\\\evil.example/c', undefined],
    ['javascript:alert(1)//news.example', undefined],
    ['data:text/html,news.example', undefined],
    ['http://', undefined],
  ];
  for (const [address, trusted] of ADDRESSES) {
    it(address, () => expect(trustedAddress(address, BASE, ['news.example'])).to.equal(trusted));
  }
});

describe('withoutForeignFiles(attributes, base, hosts)', () => {
  it('keeps the page’s own files and those of named hosts', () => {
    const attributes = { label: 'a', src: 'b.json#c', boundary: 'https://maps.example/d.json' };
    expect(withoutForeignFiles(attributes, 'https://news.example/e', ['maps.example'])).to.deep.equal({
      attributes,
      refused: [],
    });
  });

  it('refuses the others by name', () =>
    expect(
      withoutForeignFiles({ label: 'a', src: '//evil.example/b', boundary: 'data:,c' }, 'https://news.example/e', []),
    ).to.deep.equal({ attributes: { label: 'a' }, refused: ['src', 'boundary'] }));
});

const stat = (attributes: Record<string, string>): Widget => ({ tag: 'poverty-stat', attributes });
const RATE = stat({ label: '贫困发生率', value: '1%', before: '43.74%', 'as-of': '2019-12-31', source: '丹凤宣传' });

describe('strangeFigure(text, widget)', () => {
  const TEXTS: [text: string, widget: Widget, strange: string | undefined][] = [
    ['贫困发生率：43.74%→1%（2019年底）', RATE, undefined],
    ['贫困发生率从43.74%降至1%', RATE, undefined],
    ['贫困发生率', RATE, undefined],
    ['贫困发生率：43.74%→1.2%', RATE, '1.2%'],
    ['贫困发生率：43.47%→1%', RATE, '43.47%'],
    ['2020年第3批资金5亿元', stat({ label: '2020年第3批资金', value: '5亿元' }), undefined],
    ['资金50000万元', stat({ value: '5亿元' }), undefined],
    ['出列89个，共148个', stat({ value: '89个', of: '148个' }), undefined],
    ['出列89个，共149个', stat({ value: '89个', of: '148个' }), '149个'],
    ['24036户83546人', stat({ value: '24036户83546人' }), undefined],
    ['24036户83564人', stat({ value: '24036户83546人' }), '83564人'],
  ];
  for (const [text, widget, strange] of TEXTS) {
    it(text, () => expect(strangeFigure(text, widget)).to.equal(strange));
  }
});

describe('saysAll(widget, text, own)', () => {
  const LINK = '贫困发生率：43.74%→1%（2019年底）';
  const TEXTS: [text: string, says: boolean][] = [
    [LINK, true],
    [`${LINK}，来源：丹凤宣传`, true],
    [`${LINK}；source: 丹凤宣传。`, true],
    [`据县里公布，${LINK}。`, false],
    [`${LINK}，来源：新华社`, false],
    ['', true],
  ];
  for (const [text, says] of TEXTS) it(text || 'nothing', () => expect(saysAll(RATE, text, [LINK])).to.equal(says));
});
