// Which addresses may become a link.
import { expect } from 'chai';
import { isSafeLink, safeAddress } from '../../src/sources/link.js';

describe('isSafeLink(address)', () => {
  const SAFE = [
    'https://county.example/2019?a=1#b',
    'HTTP://county.example',
    '//county.example/',
    '/2019',
    '2019.html',
    '#top',
    '?page=2',
    'https://丹凤.example/报告',
  ];
  for (const address of SAFE) it(`${address} is one`, () => expect(isSafeLink(address)).to.equal(true));

  const UNSAFE = [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox',
    'file:///etc/passwd',
    'blob:https://county.example/1',
    'ftp://county.example/',
  ];
  for (const address of UNSAFE)
    it(`${JSON.stringify(address)} is none`, () => expect(isSafeLink(address)).to.equal(false));
});

describe('safeAddress(address, base)', () => {
  const CASES: readonly (readonly [string, string | undefined, string | undefined])[] = [
    ['a.json', 'https://county.example/2019/', 'https://county.example/2019/a.json'],
    ['/a.json', 'https://county.example/2019/', 'https://county.example/a.json'],
    ['http://other.example/a.json', 'https://county.example/', 'http://other.example/a.json'],
    ['a.json', undefined, undefined],
    ['a.json', 'about:blank', undefined],
    ['data:,{}', 'https://county.example/', undefined],
  ];
  for (const [address, base, absolute] of CASES)
    it(`${address} on ${base} is ${absolute}`, () => expect(safeAddress(address, base)).to.equal(absolute));
});
