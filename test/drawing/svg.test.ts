// A scene as an SVG document: letter by letter, and whatever its texts hold.
import { expect } from 'chai';
import fc from 'fast-check';
import { toSvg, type Mark, type Palette, type Scene } from '../../src/drawing/index.js';

const PALETTE: Palette = {
  tones: {
    ink: 'rgb(1, 1, 1)',
    muted: 'rgb(2, 2, 2)',
    hairline: 'rgb(3, 3, 3)',
    accent: 'rgb(4, 4, 4)',
    soft: 'rgb(5, 5, 5)',
    better: 'rgb(6, 6, 6)',
    worse: 'rgb(7, 7, 7)',
    ground: 'rgb(8, 8, 8)',
  },
  font: '"Source Han", serif',
};

const scene = (...marks: Mark[]): Scene => ({ width: 10, height: 20, title: '图', marks });

const HEAD =
  '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="20" viewBox="0 0 10 20" ' +
  'role="img" font-family="&quot;Source Han&quot;, serif"><title>图</title>' +
  '<rect x="0" y="0" width="10" height="20" fill="rgb(8, 8, 8)"/>';

describe('toSvg(scene, palette)', () => {
  const text = { kind: 'text', x: 1, y: 2, size: 12, tone: 'ink' } as const;
  const CASES: readonly (readonly [string, Mark[], string])[] = [
    ['nothing but the ground', [], ''],
    [
      'a bar',
      [{ kind: 'rect', x: 1, y: 2, width: 3, height: 4, tone: 'accent' }],
      '<rect x="1" y="2" width="3" height="4" fill="rgb(4, 4, 4)"/>',
    ],
    ['a text', [{ ...text, text: '1%' }], '<text x="1" y="2" font-size="12" fill="rgb(1, 1, 1)">1%</text>'],
    [
      'a bold text that ends there',
      [{ ...text, text: '1%', weight: 'bold', anchor: 'end' }],
      '<text x="1" y="2" font-size="12" fill="rgb(1, 1, 1)" font-weight="bold" text-anchor="end">1%</text>',
    ],
    [
      'marks of mark-up, escaped',
      [{ ...text, text: `<b>&"'` }],
      '<text x="1" y="2" font-size="12" fill="rgb(1, 1, 1)">&lt;b&gt;&amp;&quot;&apos;</text>',
    ],
    [
      'characters that XML forbids, left out',
      [{ ...text, text: 'a\u0000b\u0008c\u001Bd\uFFFFe\uD800f\t😀' }],
      '<text x="1" y="2" font-size="12" fill="rgb(1, 1, 1)">abcdef\t😀</text>',
    ],
    ['a filled path', [{ kind: 'path', d: 'M0 0L1 1', tone: 'soft' }], '<path d="M0 0L1 1" fill="rgb(5, 5, 5)"/>'],
    [
      'a faint path with holes',
      [{ kind: 'path', d: 'M0 0L1 1', tone: 'ink', opacity: 0.05, isEvenOdd: true }],
      '<path d="M0 0L1 1" fill="rgb(1, 1, 1)" fill-rule="evenodd" opacity="0.05"/>',
    ],
    [
      'a line, moved',
      [{ kind: 'path', d: 'M0 0L1 1', tone: 'worse', strokeWidth: 2, dx: 3 }],
      '<path d="M0 0L1 1" fill="none" stroke="rgb(7, 7, 7)" stroke-width="2" transform="translate(3 0)"/>',
    ],
  ];
  for (const [what, marks, body] of CASES)
    it(`writes ${what}`, () => expect(toSvg(scene(...marks), PALETTE)).to.equal(`${HEAD}${body}</svg>`));

  it('is well-formed whatever its texts hold', () => {
    const parser = new DOMParser();
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (anything) => {
        const svg = toSvg({ ...scene({ ...text, text: anything }), title: anything }, PALETTE);
        return parser.parseFromString(svg, 'image/svg+xml').querySelector('parsererror') === null;
      }),
    );
  });
});

describe('toSvg(scene): texts that stand out', () => {
  it('are written twice, first as an edge in the ground’s colour', () => {
    const palette = { tones: { ink: '#111', ground: '#fff' }, font: 'serif' } as never;
    const marks = [{ kind: 'text', x: 1, y: 2, text: '甲', size: 10, tone: 'ink', halo: true }] as const;
    const svg = toSvg({ width: 9, height: 9, title: '', marks }, palette);
    expect(svg.match(/<text[^>]*>甲<\/text>/g)).to.deep.equal([
      '<text x="1" y="2" font-size="10" fill="#fff" stroke="#fff" stroke-width="3" stroke-linejoin="round">甲</text>',
      '<text x="1" y="2" font-size="10" fill="#111">甲</text>',
    ]);
  });

  it('and marks that are not opaque say so', () => {
    const palette = { tones: { accent: '#00f', ground: '#fff' }, font: 'serif' } as never;
    const marks = [
      { kind: 'rect', x: 1, y: 1, width: 2, height: 2, tone: 'accent', opacity: 0.5 },
      { kind: 'path', d: 'M0 0h1', tone: 'accent', strokeWidth: 1, opacity: 0.25 },
    ] as const;
    const svg = toSvg({ width: 9, height: 9, title: '', marks }, palette);
    expect(svg).to.include('fill="#00f" opacity="0.5"/>').and.to.include('stroke-width="1" opacity="0.25"/>');
  });
});
