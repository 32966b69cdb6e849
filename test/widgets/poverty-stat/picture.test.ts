// A stat as a picture: everything it says is on it, and it stands without the page.
import { expect } from 'chai';
import { clearStage, makeStat, showStat, type Attributes } from '../../support/stat.js';

const FIGURE = { label: '贫困 <发生率> & "率"', value: '1%', before: '43.74%', source: '县统计局', note: '初步数' };

const svgOf = async (attributes: Attributes, parent?: HTMLElement): Promise<[text: string, root: Element]> => {
  const element = await showStat({ lang: 'zh', ...attributes }, '', parent);
  const blob = await element.toImage('svg');
  expect(blob.type).to.equal('image/svg+xml');
  const text = await blob.text();
  return [text, new DOMParser().parseFromString(text, 'image/svg+xml').documentElement];
};

describe('<poverty-stat> picture', () => {
  afterEach(clearStage);

  for (const [display, attributes] of [
    ['number', {}],
    ['change', {}],
    ['share', { value: '20人', of: '80人', before: '' }],
    ['units', { value: '6839户', before: '' }],
  ] as const) {
    it(`is well-formed XML that stands by itself: ${display}`, async () => {
      const [text, root] = await svgOf({ ...FIGURE, display, ...attributes });
      expect(root.localName).to.equal('svg');
      expect(root.querySelector('parsererror')).to.equal(null);
      expect(text).not.to.match(/var\(|currentColor|color-mix|class=|NaN|undefined/);
      expect(root.textContent)
        .to.include('贫困 <发生率> & "率"')
        .and.include('来源：县统计局')
        .and.include('注：初步数');
    });
  }

  it('holds the number and the sentence', async () => {
    const [, root] = await svgOf({ ...FIGURE, label: '率' });
    const texts = [...root.querySelectorAll('text')].map(({ textContent }) => textContent);
    expect(texts.join('')).to.include('1%').and.include('率由43.74%降至1%，下降42.74个百分点。');
    expect(root.querySelector('title')!.textContent).to.include('率由43.74%降至1%');
  });

  it('has each mark within its borders', async () => {
    const [, root] = await svgOf({ ...FIGURE, lang: 'en', label: 'A long title '.repeat(12) });
    const [width, height] = ['width', 'height'].map((name) => Number(root.getAttribute(name))) as [number, number];
    for (const mark of root.querySelectorAll('rect, text')) {
      const [x, y] = ['x', 'y'].map((name) => Number(mark.getAttribute(name))) as [number, number];
      expect(x >= 0 && x <= width && y >= 0 && y <= height, mark.outerHTML).to.equal(true);
    }
  });

  it('has the number and its unit beside one another in a wide font', async () => {
    const wide = document.createElement('div');
    wide.style.fontFamily = 'DejaVu Sans Mono, monospace';
    document.body.append(wide);
    const [, root] = await svgOf({ lang: 'zh', label: '资金', value: '1,234,567.89亿元' }, wide);
    wide.remove();
    const [number, unit] = [...root.querySelectorAll('text')].slice(1, 3);
    const brush = document.createElement('canvas').getContext('2d')!;
    brush.font = `bold ${number!.getAttribute('font-size')}px DejaVu Sans Mono, monospace`;
    const end = Number(number!.getAttribute('x')) + brush.measureText(number!.textContent).width;
    expect(Number(unit!.getAttribute('x'))).to.be.at.least(end - 1);
  });

  it('is dark where the page is', async () => {
    const night = document.createElement('div');
    night.style.cssText = 'color-scheme: dark; background: rgb(10, 20, 30); color: rgb(240, 240, 240)';
    document.body.append(night);
    const [text] = await svgOf(FIGURE, night);
    night.remove();
    expect(text).to.include('fill="rgb(10, 20, 30)"').and.include('fill="rgb(240, 240, 240)"');
  });

  it('is a PNG at twice the density of the page', async () => {
    const element = await showStat({ lang: 'zh', ...FIGURE });
    const blob = await element.toImage('png');
    expect(blob.type).to.equal('image/png');
    const svg = await (await element.toImage('svg')).text();
    const height = Number(/height="(\d+)"/.exec(svg)![1]);
    const bitmap = await createImageBitmap(blob);
    expect([bitmap.width, bitmap.height]).to.deep.equal([1280, 2 * height]);
  });

  it('is refused in words until there are figures', async () => {
    const refusal = await makeStat({})
      .toImage('png')
      .catch((error: Error) => error.message);
    expect(refusal).to.equal('The figures are not read yet: wait for report-ready.');
  });

  it('of another kind is refused in words, and nothing is thrown', async () => {
    const element = await showStat({ lang: 'zh', ...FIGURE });
    const refusal = element.toImage('jpeg' as 'png');
    const error = await refusal.catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(TypeError);
    expect((error as Error).message).to.equal('toImage: "jpeg" — expected "png" or "svg"');
  });

  it('leaves nothing behind on the element', async () => {
    const element = await showStat({ lang: 'zh', ...FIGURE });
    const before = element.shadowRoot!.innerHTML;
    await element.toImage('svg');
    expect(element.shadowRoot!.innerHTML).to.equal(before);
  });
});
