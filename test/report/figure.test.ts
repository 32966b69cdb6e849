// One figure out of a report, by name or by kind.
import { expect } from 'chai';
import { figureOf, type Report } from '../../src/report/index.js';

const REPORT: Report = {
  version: 1,
  asOf: '2020-10-21',
  source: '县',
  figures: {
    funds: { kind: 'timeline', label: '资金' },
    rate: { kind: 'stat', label: '率', value: '1%', asOf: '2019-12-31' },
    homes: { kind: 'stat', label: '户', value: '2户' },
  },
};

describe('figureOf(report, kind, name)', () => {
  it('gives a figure by name, its own fields over the report’s', () => {
    expect(figureOf(REPORT, 'stat', 'rate')).to.deep.equal({
      ok: true,
      value: {
        name: 'rate',
        figure: { kind: 'stat', label: '率', value: '1%', asOf: '2019-12-31', source: '县' },
      },
    });
  });

  it('gives the first of a kind where no name is given', () => {
    const found = figureOf(REPORT, 'stat');
    expect(found.ok && found.value.name).to.equal('rate');
  });

  const MISSING: readonly (readonly [string, Report, string, string])[] = [
    ['a name it lacks', REPORT, 'nobody', 'figures.nobody'],
    ['a name of another kind', REPORT, 'funds', 'figures.funds'],
    ['a name that every object has', REPORT, 'constructor', 'figures.constructor'],
    ['any in an empty report', { version: 1, figures: {} }, '', 'figures'],
    ['any in what is no report', {} as Report, '', 'figures'],
  ];
  for (const [what, report, name, path] of MISSING) {
    it(`says where it looked for ${what}`, () => {
      const found = figureOf(report, 'stat', name);
      expect(!found.ok && found.issues.map((issue) => [issue.code, issue.path, issue.received])).to.deep.equal([
        ['figure-missing', path, name],
      ]);
    });
  }

  it('lists what there is', () => {
    const found = figureOf(REPORT, 'map');
    expect(!found.ok && found.issues[0]!.expected).to.equal(
      'a figure of kind "map"; the report has funds (timeline), rate (stat), homes (stat)',
    );
  });
});
