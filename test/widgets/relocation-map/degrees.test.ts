// Longitudes and latitudes as tables give them.
import { expect } from 'chai';
import { readDegrees } from '../../../src/widgets/relocation-map/rows/relocation-map.degrees.js';

describe('readDegrees(text, isLongitude)', () => {
  const CASES: readonly (readonly [string, 'longitude' | 'latitude', number | undefined])[] = [
    ['110.33', 'longitude', 110.33],
    [' -3.25 ', 'latitude', -3.25],
    ['−3.25', 'latitude', -3.25],
    ['110.33°', 'longitude', 110.33],
    ['１１０．３３', 'longitude', 110.33],
    ['－３．２５', 'latitude', -3.25],
    ['３３．５°Ｎ', 'latitude', 33.5],
    ['110.33°E', 'longitude', 110.33],
    ['110.33E', 'longitude', 110.33],
    ['3.25S', 'latitude', -3.25],
    ['东经110.5度', 'longitude', 110.5],
    ['北緯33.5', 'latitude', 33.5],
    ["33°30'N", 'latitude', 33.5],
    ['33°30′36″N', 'latitude', 33.51],
    ['110度30分36秒', 'longitude', 110.51],
    ['110.33N', 'longitude', undefined],
    ['E33.5', 'latitude', undefined],
    ['-33.5S', 'latitude', undefined],
    ['33°70′', 'latitude', undefined],
    ['', 'latitude', undefined],
    ['约110', 'longitude', undefined],
    ['110,33', 'longitude', undefined],
    ['1e2', 'longitude', undefined],
  ];
  for (const [text, axis, degrees] of CASES) {
    it(`reads "${text}" as ${degrees}`, () => {
      const read = readDegrees(text, axis === 'longitude');
      if (degrees === undefined) expect(read).to.equal(undefined);
      else expect(read).to.be.closeTo(degrees, 1e-9);
    });
  }
});
