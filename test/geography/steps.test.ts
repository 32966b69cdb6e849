// Paths as text: letter by letter, and back again.
import { expect } from 'chai';
import fc from 'fast-check';
import { readSteps, writeSteps } from '../../src/geography/steps.js';

describe('writeSteps(path)', () => {
  const CASES: readonly (readonly [number[], string])[] = [
    [[], ''],
    [[0, 0], 'AA'],
    [[1, -1], 'CB'],
    [[15, -16], 'ef'],
    [[16, 0], 'gBA'],
    [[5, 5, 6, 3], 'KKCD'],
    [[4096, 0], 'ggIA'],
  ];
  for (const [path, text] of CASES) {
    it(`writes ${path.join(', ') || 'nothing'} as "${text}"`, () => expect(writeSteps(path)).to.equal(text));
  }

  it('is read as the same path', () => {
    const points = fc.array(fc.tuple(fc.integer({ min: -1e6, max: 1e6 }), fc.integer({ min: -1e6, max: 1e6 })));
    fc.assert(
      fc.property(points, (all) => {
        expect(readSteps(writeSteps(all.flat()))).to.deep.equal(all.flat());
      }),
    );
  });

  for (const text of ['A', 'g', 'AAg', 'A A', 'AÄ', '..']) {
    it(`is not read from "${text}"`, () => expect(readSteps(text)).to.equal(undefined));
  }
});
