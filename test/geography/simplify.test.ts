// Fewer points that look the same, and borders that stay shared.
import { expect } from 'chai';
import fc from 'fast-check';
import type { Path } from '../../src/geography/boundary.js';
import type { FlatRegion } from '../../src/geography/flat-boundary.js';
import { simplify } from '../../src/geography/simplify.js';

const simplifyRing = (ring: Path): Path => simplify([{ rings: [ring], lines: [] }])[0]!.rings[0]!;
const simplifyLine = (line: Path): Path => simplify([{ rings: [], lines: [line] }])[0]!.lines[0]!;

const pointsOf = (path: Path): [number, number][] =>
  Array.from({ length: path.length / 2 }, (_, i) => [path[2 * i]!, path[2 * i + 1]!]);

describe('simplify(regions)', () => {
  const LINES: readonly (readonly [string, Path, Path])[] = [
    ['leaves out a dent of half a unit', [0, 0, 5, 0, 6, 1, 7, 0, 20, 0], [0, 0, 7, 0, 20, 0]],
    ['keeps a dent of two units', [0, 0, 5, 0, 7, 2, 9, 0, 20, 0], [0, 0, 5, 0, 7, 2, 9, 0, 20, 0]],
    ['keeps the end of a long spike', [0, 0, 9, 5, 1, 0, 1, 40], [0, 0, 9, 5, 1, 0, 1, 40]],
    ['leaves out the end of a short one', [0, 0, 10, 0, 12, 1, 11, 0, 20, 40], [0, 0, 11, 0, 20, 40]],
    ['keeps the ends of a line', [0, 0, 1, 1], [0, 0, 1, 1]],
    ['has nothing to leave out of nothing', [], []],
  ];
  for (const [title, line, expected] of LINES) {
    it(title, () => expect(simplifyLine(line)).to.deep.equal(expected));
  }

  it('leaves a small ring as it is', () => {
    const island = [0, 0, 1, 0, 2, 1, 1, 2, 0, 1];
    expect(simplifyRing(island)).to.deep.equal(island);
  });

  it('simplifies what is stroked in place of rings like those', () => {
    const shore = [0, 0, 5, 0, 6, 1, 7, 0, 20, 0];
    const rings = [[...shore, 20, 30, 15, 30, 12, 30, 9, 30, 6, 30, 3, 30, 0, 30]];
    const [{ rings: filled, coasts } = { rings: [] }] = simplify([{ rings, lines: [], coasts: [shore] }]);
    expect(coasts).to.deep.equal([[0, 0, 7, 0, 20, 0]]);
    expect(filled[0]!.slice(0, 6)).to.deep.equal(coasts![0]);
  });

  it('keeps the point where three regions meet', () => {
    const [left, right, below] = [
      [0, 0, 4, 0, 8, 0, 12, 0, 16, 0, 19, 0, 20, 1, 20, 5, 20, 9, 15, 9, 10, 9, 5, 9, 0, 9],
      [20, 1, 21, 0, 24, 0, 28, 0, 32, 0, 36, 0, 40, 0, 40, 9, 35, 9, 30, 9, 25, 9, 20, 9, 20, 5],
      [0, 0, 4, 0, 8, 0, 12, 0, 16, 0, 19, 0, 20, 1, 21, 0, 24, 0, 28, 0, 32, 0, 36, 0, 40, 0, 40, -9, 0, -9],
    ];
    for (const { rings } of simplify([left, right, below].map((ring) => ({ rings: [ring!], lines: [] }))))
      expect(pointsOf(rings[0]!)).to.deep.include([20, 1]);
  });

  const step = fc.tuple(fc.integer({ min: -2, max: 2 }), fc.integer({ min: 1, max: 3 }));
  /** A ragged way down the middle. */
  const border = fc.array(step, { minLength: 2, maxLength: 60 }).map((steps): [number, number][] => {
    let [x, y] = [400, 0];
    return [[x, y], ...steps.map(([dx, dy]): [number, number] => [(x += dx), (y += dy)])];
  });
  const west = (way: [number, number][]): number[] => [...way, [0, way.at(-1)![1]], [0, 0]].flat();
  const east = (way: [number, number][]): number[] => [...way.toReversed(), [800, 0], [800, way.at(-1)![1]]].flat();

  it('leaves neighbours the same border', () => {
    fc.assert(
      fc.property(border, (way) => {
        const [left, right] = simplify([west(way), east(way)].map((ring) => ({ rings: [ring], lines: [] })));
        const between = (region: FlatRegion | undefined): [number, number][] =>
          pointsOf(region!.rings[0]!).slice(0, -2);
        expect(between(right).toReversed()).to.deep.equal(between(left));
      }),
    );
  });

  it('leaves of a ring the same points wherever it begins and whichever way it goes', () => {
    fc.assert(
      fc.property(border, fc.nat(), (way, start) => {
        const ring = pointsOf(west(way));
        const turned = [...ring.slice(start % ring.length), ...ring.slice(0, start % ring.length)].toReversed();
        const left = (each: [number, number][]): string[] => pointsOf(simplifyRing(each.flat())).map(String).toSorted();
        expect(left(turned)).to.deep.equal(left(ring));
      }),
    );
  });

  it('stays within two units of the way it had, and keeps at least three points of a ring', () => {
    fc.assert(
      fc.property(border, (way) => {
        const ring = west(way);
        const left = pointsOf(simplifyRing(ring));
        expect(left).to.have.lengthOf.at.least(3);
        for (const point of pointsOf(ring)) expect(distance(point, left)).to.be.at.most(2.5);
      }),
    );
  });
});

/** From a point to a ring. */
function distance([x, y]: [number, number], ring: readonly [number, number][]): number {
  return Math.min(
    ...ring.map(([ax, ay], i) => {
      const [bx, by] = ring[(i + 1) % ring.length]!;
      const long = (bx - ax) ** 2 + (by - ay) ** 2 || 1;
      const along = Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / long));
      return Math.hypot(x - ax - along * (bx - ax), y - ay - along * (by - ay));
    }),
  );
}
