// Fingers on a map, as the browser hears of them: two enlarge it, one moves it once it is enlarged, else the page.
import { expect } from 'chai';
import type { RelocationMapElement } from '../../../src/index.js';
import { muteConsole } from '../../support/author.js';
import { can, itWhere, touch } from '../../support/browser.js';
import { clearStage, COUNTY, part, regionsIn, showMap, SITES, untilPart } from '../../support/map.js';
import { frames, until } from '../../support/until.js';

describe('<relocation-map> under fingers', () => {
  muteConsole();
  let element: RelocationMapElement;
  let below: HTMLElement;

  const width = (): number => regionsIn(element).width;

  const show = async (): Promise<readonly [x: number, y: number]> => {
    element = await showMap({ rows: SITES }, '', { boundary: COUNTY }, 'region');
    await untilPart(element, 'zoom');
    below = document.createElement('div');
    below.style.height = '3000px';
    document.body.append(below);
    const { left, top, width: wide, height } = part(element, 'viewport').getBoundingClientRect();
    return [left + wide / 2, top + height / 2];
  };

  const untilWide = (wanted: (now: number) => boolean): Promise<unknown> =>
    until(
      () => wanted(width()),
      () => `another width than ${width()}`,
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
    const before = width();
    await pinch(x, y);
    await untilWide((now) => now > before * 1.8);
    expect(width()).to.be.below(before * 2.2);
    expect([scrollX, scrollY, visualViewport?.scale]).to.deep.equal([0, 0, 1]);
  });

  itWhere(can.touch, 'is moved by one once it is enlarged, and the page stays', async () => {
    const [x, y] = await show();
    const before = width();
    await pinch(x, y);
    await untilWide((now) => now > before * 1.8);
    const { x: dx, y: dy } = regionsIn(element);
    await touch(
      ['touchStart', [[x, y]]],
      ['touchMove', [[x - 20, y - 20]]],
      ['touchMove', [[x - 40, y - 60]]],
      ['touchEnd', []],
    );
    await until(
      () => regionsIn(element).y < dy - 40 && regionsIn(element).x < dx - 25,
      () => `the map to move from ${dx}, ${dy}: ${JSON.stringify(regionsIn(element))}`,
    );
    expect(scrollY).to.equal(0);
  });

  itWhere(can.touch, 'lets one scroll the page once it is at its edge', async () => {
    const [x, y] = await show();
    const before = width();
    await pinch(x, y);
    await untilWide((now) => now > before * 1.8);
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
    const before = regionsIn(element);
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
    expect(regionsIn(element)).to.deep.equal(before);
  });

  itWhere(can.touch, 'is enlarged once by a double tap', async () => {
    const [x, y] = await show();
    const before = width();
    for (let i = 0; i < 2; i++) await touch(['touchStart', [[x, y]]], ['touchEnd', []]);
    await untilWide((now) => now > before * 1.9);
    await frames(20);
    expect(width()).to.be.below(before * 2.1);
  });
});
