// Wherever readers move an enlarged map and however far they go in, something of it is in view.
import { expect } from 'chai';
import fc from 'fast-check';
import { fitCamera, type Camera } from '../../../src/widgets/relocation-map/picture/relocation-map.camera.js';
import type { Ground } from '../../../src/widgets/relocation-map/ground/relocation-map.ground.js';
import { Lens } from '../../../src/widgets/relocation-map/hands/relocation-map.lens.js';
import { Sight } from '../../../src/widgets/relocation-map/hands/relocation-map.sight.js';

const [WIDTH, HEIGHT] = [400, 300];
const BOUNDS = { left: 0, top: 0, right: 1000, bottom: 1000 };
const FIT = fitCamera([[BOUNDS, 8]], WIDTH, HEIGHT);

const groundOf = (places: readonly number[], d = ''): Ground =>
  ({
    sites: Float64Array.from(places),
    origins: new Float64Array(),
    bounds: BOUNDS,
    ...(d ? { boundary: { width: 1000, height: 1000, isRegional: true, regions: [{ d }] } } : {}),
  }) as unknown as Ground;

/** A county in the shape of an L: its upper right is empty. */
const CORNER = 'M0 0l300 0 0 700 700 0 0 300 -1000 0z';

const GROUNDS: readonly (readonly [title: string, ground: Ground])[] = [
  ['places alone', groundOf([0, 0, 1000, 1000, NaN, NaN, 700, 200])],
  ['a place on a boundary that leaves its corner empty', groundOf([100, 100], CORNER)],
];

describe('an enlarged map', () => {
  const lensOn = (ground: Ground): [Lens, Sight] => {
    const lens = new Lens(() => undefined);
    lens.look(FIT, BOUNDS, WIDTH, HEIGHT);
    const sight = new Sight(ground, WIDTH, HEIGHT);
    lens.sight = sight;
    return [lens, sight];
  };

  for (const [title, ground] of GROUNDS) {
    it(`is never empty: ${title}`, () => {
      const step = fc.oneof(
        fc.record({ x: fc.integer({ min: -900, max: 900 }), y: fc.integer({ min: -900, max: 900 }) }),
        fc.record({ by: fc.double({ min: 0.3, max: 8, noNaN: true }) }),
      );
      fc.assert(
        fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
          const [lens, sight] = lensOn(ground);
          for (const each of steps) {
            if ('by' in each) lens.zoomBy(each.by);
            else lens.panBy(each.x, each.y);
            expect(lens.zoom < 2 || sight.sees(lens.camera!), JSON.stringify(lens.camera)).to.equal(true);
          }
          lens.stop();
        }),
      );
    });
  }

  it('goes to the nearest place where it is enlarged over nothing', () => {
    const [lens, sight] = lensOn(groundOf([100, 100, 950, 950]));
    lens.zoomBy(32);
    const { scale, dx, dy } = lens.camera!;
    expect(sight.sees({ scale, dx, dy })).to.equal(true);
    expect([100 * scale + dx, 100 * scale + dy].map(Math.round).concat([Math.round(lens.zoom)])).to.deep.equal([
      40, 40, 32,
    ]);
    lens.stop();
  });

  it('cannot be moved further where nothing would be left', () => {
    const [lens] = lensOn(groundOf([500, 500]));
    lens.zoomBy(8);
    expect(lens.canPan(2, 0)).to.equal(true);
    for (let i = 0; i < 100; i++) lens.panBy(5, 0);
    expect(lens.canPan(2, 0)).to.equal(lens.canPan(5, 0));
    const at = (camera: Camera | undefined): number => 500 * camera!.scale + camera!.dx;
    expect(at(lens.camera)).to.be.within(WIDTH - 5, WIDTH);
    lens.stop();
  });

  it('sees the boundary where no place and no corner of it is in view', () => {
    const sight = new Sight(groundOf([], CORNER), WIDTH, HEIGHT);
    const over = (x: number, y: number): Camera => ({ scale: 20, dx: WIDTH / 2 - 20 * x, dy: HEIGHT / 2 - 20 * y });
    expect([sight.sees(over(150, 350)), sight.sees(over(700, 350))]).to.deep.equal([true, false]);
  });
});
