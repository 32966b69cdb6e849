import { expect } from 'chai';
import {
  daysIn,
  grainOf,
  haveEqualLength,
  isMoment,
  lengthOf,
  overlapOf,
  wholeUnitOf,
} from '../../src/period/index.js';

const span = (start: string, end = start): { start: string; end: string } => ({ start, end });
const year = (n: number): { start: string; end: string } => span(`${n}-01-01`, `${n}-12-31`);

describe('daysIn(span)', () => {
  it('counts both ends', () => {
    expect(daysIn(year(2019))).to.equal(365);
    expect(daysIn(year(2020))).to.equal(366);
    expect(daysIn(span('2020-01-01', '2020-10-21'))).to.equal(295);
    expect(daysIn(span('2019-12-31'))).to.equal(1);
  });
});

describe('lengthOf(span), haveEqualLength(a, b)', () => {
  it('counts months where they are whole', () => {
    expect(lengthOf(span('2013-04-01', '2014-03-31'))).to.deep.equal({ unit: 'month', count: 12 });
    expect(lengthOf(span('2020-10-21', '2020-11-20'))).to.deep.equal({ unit: 'month', count: 1 });
    expect(lengthOf(span('2020-01-01', '2020-10-21'))).to.deep.equal({ unit: 'day', count: 295 });
  });

  it('holds calendar years, quarters and months equal', () => {
    expect(haveEqualLength(year(2019), year(2020))).to.equal(true);
    expect(haveEqualLength(year(2019), span('2013-04-01', '2014-03-31'))).to.equal(true);
    expect(haveEqualLength(span('2020-01-01', '2020-01-31'), span('2020-02-01', '2020-02-29'))).to.equal(true);
  });

  it('tells a cut year from a whole one', () => {
    expect(haveEqualLength(year(2019), span('2020-01-01', '2020-10-21'))).to.equal(false);
    expect(haveEqualLength(year(2019), span('2016-01-01', '2019-12-31'))).to.equal(false);
  });
});

describe('overlapOf(a, b), isMoment(span)', () => {
  it('is the days both have', () => {
    expect(overlapOf(span('2016-01-01', '2019-12-31'), span('2019-07-01', '2020-06-30'))).to.deep.equal(
      span('2019-07-01', '2019-12-31'),
    );
    expect(overlapOf(year(2019), span('2019-12-31'))).to.deep.equal(span('2019-12-31'));
    expect(overlapOf(year(2019), year(2020))).to.equal(undefined);
  });

  it('knows a moment', () => {
    expect(isMoment(span('2019-12-31'))).to.equal(true);
    expect(isMoment(year(2019))).to.equal(false);
  });
});

describe('wholeUnitOf(span), grainOf(span)', () => {
  it('recognises one year, half, quarter or month', () => {
    expect(wholeUnitOf(year(2020))).to.deep.equal({ unit: 'year', year: 2020, index: 1 });
    expect(wholeUnitOf(span('2020-07-01', '2020-12-31'))).to.deep.equal({ unit: 'half', year: 2020, index: 2 });
    expect(wholeUnitOf(span('2020-07-01', '2020-09-30'))).to.deep.equal({ unit: 'quarter', year: 2020, index: 3 });
    expect(wholeUnitOf(span('2020-02-01', '2020-02-29'))).to.deep.equal({ unit: 'month', year: 2020, index: 2 });
  });

  it('recognises nothing else', () => {
    expect(wholeUnitOf(span('2020-02-01', '2020-04-30'))).to.equal(undefined);
    expect(wholeUnitOf(span('2016-01-01', '2019-12-31'))).to.equal(undefined);
    expect(wholeUnitOf(span('2020-02-01', '2020-02-28'))).to.equal(undefined);
    expect(wholeUnitOf(span('2013-04-01', '2014-03-31'))).to.equal(undefined);
  });

  it('gives the unit both ends keep to', () => {
    expect(grainOf(span('2016-01-01', '2019-12-31'))).to.equal('year');
    expect(grainOf(span('2020-01-01', '2020-09-30'))).to.equal('month');
    expect(grainOf(span('2020-01-01', '2020-10-21'))).to.equal('day');
  });
});
