// A boundary on a page: as fine as it is shown, told by name where it cannot be drawn, fetched once.
import { expect } from 'chai';
import { muteConsole } from '../../support/author.js';
import { clearStage, part, parts, showMap } from '../../support/map.js';
import { until } from '../../support/until.js';

const WORLD = new URL('../../../node_modules/world-atlas/countries-110m.json', import.meta.url).href;

describe('<relocation-map> boundary', () => {
  muteConsole();
  afterEach(clearStage);

  /** CSS pixels to a unit of the boundary's plane: how far its corners are from where they should be, at most. */
  const unit = (element: Element): number => {
    const transform = part(element as never, 'map')
      .querySelector('g')!
      .getAttribute('transform')!;
    return Number(/scale\((.+)\)/.exec(transform)![1]);
  };

  const NEAR: readonly (readonly [string, string])[] = [
    ['positions', 'Place|People|Longitude|Latitude; Oslo|500|10.7|59.9; Bergen|200|5.3|60.4; Tromsø|90|18.9|69.6'],
    ['names', 'From|Place|People; Germany|Poland|500; Austria|Czechia|200'],
  ];
  for (const [title, rows] of NEAR) {
    it(`of the world is drawn to the pixel where the places lie, known by their ${title}`, async () => {
      const element = await showMap({ rows, boundary: WORLD }, '', {}, 'region');
      expect(parts(element, 'region').length).to.be.above(170);
      await until(
        () => unit(element) < 1.05,
        () => `${unit(element)} pixels a unit`,
      );
    });
  }
});
