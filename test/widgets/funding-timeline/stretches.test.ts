// A line that stops for labels: what is left of it.
import { expect } from 'chai';
import { stretches } from '../../../src/widgets/funding-timeline/layout/funding-timeline.stretches.js';

describe('stretches', () => {
  const CASES: readonly (readonly [title: string, gaps: [number, number][], left: [number, number][]])[] = [
    ['no gap', [], [[0, 10]]],
    [
      'a gap',
      [[4, 6]],
      [
        [0, 4],
        [6, 10],
      ],
    ],
    [
      'gaps in any order',
      [
        [7, 8],
        [2, 3],
      ],
      [
        [0, 2],
        [3, 7],
        [8, 10],
      ],
    ],
    [
      'gaps that overlap',
      [
        [2, 6],
        [4, 5],
      ],
      [
        [0, 2],
        [6, 10],
      ],
    ],
    [
      'a gap at either end',
      [
        [-3, 1],
        [9, 12],
      ],
      [[1, 9]],
    ],
    [
      'gaps outside',
      [
        [-5, -2],
        [12, 14],
        [16, 18],
      ],
      [[0, 10]],
    ],
    [
      'a gap that reaches out, and one beyond it',
      [
        [8, 12],
        [14, 16],
      ],
      [[0, 8]],
    ],
    ['nothing left', [[-1, 11]], []],
  ];
  for (const [title, gaps, left] of CASES) {
    it(title, () => expect(stretches(0, 10, gaps)).to.deep.equal(left));
  }
});
