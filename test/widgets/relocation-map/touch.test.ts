// Fingers on a map, as the browser hears of them: two enlarge it, one moves it once it is enlarged, else the page.
import { expect } from 'chai';
import type { RelocationMapElement } from '../../../src/index.js';
import { muteConsole } from '../../support/author.js';
import { can, itWhere, touch } from '../../support/browser.js';
import { clearStage, COUNTY, part, showMap, SITES, untilPart } from '../../support/map.js';
import { frames, until } from '../../support/until.js';

describe('<relocation-map> under fingers', () => {
  muteConsole();
  let element: RelocationMapElement;
  let below: HTMLElement;

  const transform = (): [dx: number, dy: number, scale: number] =>
    part(element, 'map')
      .querySelector('g')!
      .getAttribute('transform')!
      .match(/-?[\d.]+/g)!
      .map(Number) as never;

  const show = async (): Promise<readonly [x: number, y: number]> => {
    element = await showMap({ rows: SITES }, '', { boundary: COUNTY }, 'region');
    await untilPart(element, 'zoom');
    below = document.createElement('div');
    below.style.height = '3000px';
    document.body.append(below);
    const { left, top, width, height } = part(element, 'viewport').getBoundingClientRect();
    return [left + width / 2, top + height / 2];
  };

  const untilScale = (test: (scale: number) => boolean): Promise<unknown> =>
    until(
      () => test(transform()[2]),
      () => `another scale than ${transform()[2]}`,
    );

  afterEach(() => {
    below?.remove();
    clearStage();
    scrollTo(0, 0);
  });

  const pinch = (x: number, y: number): Promise<unknown> =>
    touch(
      ['touchStart', [[x - 30, y]]],
      [
        'touchStart',
        [
          [x - 30, y],
          [x + 30, y],
        ],
      ],
      [
        'touchMove',
        [
          [x - 45, y],
          [x + 45, y],
        ],
      ],
      [
        'touchMove',
        [
          [x - 60, y],
          [x + 60, y],
        ],
      ],
      ['touchEnd', []],
    );

  itWhere(can.touch, 'is enlarged by two that part, and the page is not', async () => {
    const [x, y] = await show();
    const [, , before] = transform();
    await pinch(x, y);
    await untilScale((scale) => scale > before * 1.8);
    expect(transform()[2]).to.be.below(before * 2.2);
    expect([scrollX, scrollY, visualViewport?.scale]).to.deep.equal([0, 0, 1]);
  });

  itWhere(can.touch, 'is moved by one once it is enlarged, and the page stays', async () => {
    const [x, y] = await show();
    const [, , scale] = transform();
    await pinch(x, y);
    await untilScale((now) => now > scale * 1.8);
    const [dx, dy] = transform();
    await touch(
      ['touchStart', [[x, y]]],
      ['touchMove', [[x - 20, y - 20]]],
      ['touchMove', [[x - 40, y - 60]]],
      ['touchEnd', []],
    );
    await until(
      () => transform()[1] < dy - 40 && transform()[0] < dx - 25,
      () => `the map to move from ${dx}, ${dy}: ${transform()}`,
    );
    expect(scrollY).to.equal(0);
  });

  itWhere(can.touch, 'lets one scroll the page once it is at its edge', async () => {
    const [x, y] = await show();
    const [, , scale] = transform();
    await pinch(x, y);
    await untilScale((now) => now > scale * 1.8);
    const swipe = (): Promise<unknown> =>
      touch(
        ['touchStart', [[x, y + 60]]],
        ['touchMove', [[x, y + 20]]],
        ['touchMove', [[x, y - 40]]],
        ['touchMove', [[x, y - 100]]],
        ['touchEnd', []],
      );
    for (let i = 0; i < 6 && scrollY === 0; i++) await swipe();
    await until(
      () => scrollY > 60,
      () => `the page to scroll, not ${scrollY}`,
    );
  });

  itWhere(can.touch, 'lets one scroll the page past it while all of it is shown', async () => {
    const [x, y] = await show();
    const before = transform();
    await touch(
      ['touchStart', [[x, y]]],
      ['touchMove', [[x, y - 30]]],
      ['touchMove', [[x, y - 80]]],
      ['touchMove', [[x, y - 140]]],
      ['touchEnd', []],
    );
    await until(
      () => scrollY > 60,
      () => `the page to scroll, not ${scrollY}`,
    );
    expect(transform()).to.deep.equal(before);
  });

  itWhere(can.touch, 'is enlarged once by a double tap', async () => {
    const [x, y] = await show();
    const [, , before] = transform();
    for (let i = 0; i < 2; i++) await touch(['touchStart', [[x, y]]], ['touchEnd', []]);
    await untilScale((scale) => scale > before * 1.9);
    await frames(20);
    expect(transform()[2]).to.be.below(before * 2.1);
  });
});
