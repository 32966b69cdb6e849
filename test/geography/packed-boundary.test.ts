// A boundary that threads hand on is the same afterwards.
import { expect } from 'chai';
import type { DrawnBoundary } from '../../src/geography/drawn-boundary.js';
import { packBoundary, unpackBoundary } from '../../src/geography/packed-boundary.js';

const BOUNDARY: DrawnBoundary = {
  width: 100,
  height: 50,
  isRegional: true,
  regions: [
    { name: '甲镇', code: '611022', label: { x: 1, y: 2, room: 30 }, d: 'M0 0l1 0 0 1z' },
    { name: '', d: 'M5 5l1 0 ', coast: 'M5 5l0 1 ' },
    { d: '', coast: '' },
    { name: 'a\0b;c', code: '', label: { x: 0, y: 0, room: 0 }, d: 'M1 1l2 2 z' },
  ],
};

describe('packBoundary and unpackBoundary', () => {
  it('keep every region, whatever its name', () => {
    const { regions, ...plane } = unpackBoundary(structuredClone(packBoundary(BOUNDARY)));
    expect(plane).to.deep.equal({ width: 100, height: 50, isRegional: true });
    expect([...regions]).to.deep.equal([
      { name: '甲镇', code: '611022', label: { x: 1, y: 2, room: 30 }, d: 'M0 0l1 0 0 1z', coast: undefined },
      { name: '', code: '', label: undefined, d: 'M5 5l1 0 ', coast: 'M5 5l0 1 ' },
      { name: '', code: '', label: undefined, d: '', coast: '' },
      { name: 'ab;c', code: '', label: { x: 0, y: 0, room: 0 }, d: 'M1 1l2 2 z', coast: undefined },
    ]);
  });

  it('are none of none', () =>
    expect(unpackBoundary(packBoundary({ ...BOUNDARY, regions: [] })).regions.length).to.equal(0));
});
