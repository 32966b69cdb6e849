// The SVG and the canvas draw one picture: the same boxes, within two pixels, in the same colours.
import { expect } from 'chai';
import { clearStage, part, parts } from '../../support/stat.js';
import { barsOf, drawn, onCanvas, pixelAt, placeTimeline, SEED, type Drawn } from '../../support/timeline.js';

const NEAR = 2;

const differ = (a: readonly number[], b: readonly number[]): boolean =>
  a.some((value, i) => Math.abs(value - b[i]!) > 12);

/** How far a line of pixels from a point goes on in the colour it begins with, in CSS pixels. */
function reach(canvas: HTMLCanvasElement, x: number, y: number, dx: number, dy: number): number {
  const colour = pixelAt(canvas, x, y);
  let far = 0;
  while (far < 2000 && !differ(pixelAt(canvas, x + dx * (far + 1), y + dy * (far + 1)), colour)) far++;
  return far;
}

/** Where the box of one colour around a point ends on a canvas. */
const boxAround = (canvas: HTMLCanvasElement, x: number, y: number): Drawn => {
  const [left, right] = [x - reach(canvas, x, y, -1, 0), x + reach(canvas, x, y, 1, 0) + 1];
  const [top, bottom] = [y - reach(canvas, x, y, 0, -1), y + reach(canvas, x, y, 0, 1) + 1];
  return { x: left, y: top, width: right - left, height: bottom - top };
};

describe('<funding-timeline> SVG and canvas', () => {
  afterEach(() => {
    clearStage();
    document.body.removeAttribute('style');
  });

  const CASES: readonly (readonly [string, Record<string, string>])[] = [
    ['years', { rows: '2016–2017|54.73亿元; 2019|9.77亿元; 2021|14亿元' }],
    ['below zero', { rows: '2016|5亿元; 2018|-4亿元; 2020|3亿元' }],
    ['rates side by side', { rows: '年份|城|乡; 2016|30%|50%; 2018|20%|40%' }],
    ['overlaps in lanes', { rows: '2016–2019|8亿元; 2017|5亿元; 2019|4亿元' }],
    ['running totals', { rows: '2016|5亿元; 2018|4亿元; 2020|3亿元', measure: 'cumulative' }],
  ];
  for (const [title, fields] of CASES) {
    it(`have the same boxes: ${title}`, async () => {
      const element = placeTimeline({ lang: 'zh', label: '资金', ...fields });
      await drawn(element);
      // Only what has no pattern is of one colour all over.
      const bars = parts(element, 'bar').length > 0 ? barsOf(element) : [];
      const plain = bars.filter((_, i) => parts(element, 'bar')[i]!.getAttribute('opacity') === '1');
      expect(plain.length).to.be.above(0);
      const canvas = await onCanvas(element);
      for (const bar of plain) {
        const found = boxAround(canvas, Math.round(bar.x + bar.width / 2), Math.round(bar.y + bar.height / 2));
        for (const side of ['x', 'y', 'width', 'height'] as const)
          expect(Math.abs(found[side] - bar[side]), `${side}: ${found[side]}, ${bar[side]}`).to.be.at.most(NEAR);
      }
    });
  }

  it('part what touches in the page’s own colour', async () => {
    document.body.style.setProperty('background-color', 'rgb(255, 240, 200)');
    const element = placeTimeline({ ...SEED, rows: '2016|3亿元; 2017|2.9亿元' });
    await drawn(element);
    expect(getComputedStyle(part(element, 'seam')).stroke).to.equal('rgb(255, 240, 200)');
    const [, second] = barsOf(element);
    const canvas = await onCanvas(element);
    const y = second!.y + second!.height / 2;
    // A line of one pixel on the border of two: the lightest nearby is nearest to its own colour.
    const across = [-1, 0, 1].map((dx) => pixelAt(canvas, second!.x + dx, y));
    const lightest = across.toSorted((a, b) => b[0]! + b[1]! - a[0]! - a[1]!)[0]!;
    const bar = pixelAt(canvas, second!.x + 20, y);
    const share = (channel: number): number =>
      (lightest[channel]! - bar[channel]!) / ([255, 240, 200][channel]! - bar[channel]!);
    for (const channel of [0, 1, 2]) expect(share(channel), `channel ${channel}`).to.be.closeTo(share(0), 0.06);
    expect(share(0)).to.be.above(0.4);
  });
});
