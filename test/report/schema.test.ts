// What is a report file, and what is said of one that is none.
import { expect } from 'chai';
import fc from 'fast-check';
import { checkReport } from '../../src/report/schema.js';

describe('checkReport(json)', () => {
  const STAT = { kind: 'stat', value: '1%' };

  it('takes every kind of figure, and leaves out what it does not know', () => {
    const figures = {
      rate: { ...STAT, before: '2%', better: 'lower', display: 'change', colour: 'red' },
      funds: { kind: 'timeline', rows: [['2020', '9.77亿元']], measure: 'per-year' },
      sites: { kind: 'map', total: '12个', crs: 'gcj02', boundary: { type: 'FeatureCollection' } },
    };
    const checked = checkReport({ version: 1, title: '成绩单', stray: true, figures });
    const { colour: _, ...rate } = figures.rate;
    expect(checked).to.deep.equal({ ok: true, value: { version: 1, title: '成绩单', figures: { ...figures, rate } } });
  });

  it('takes a number for the figure that it prints as, and nothing in a cell for an empty one', () => {
    const checked = checkReport({
      version: 1,
      asOf: 2020,
      figures: {
        left: { kind: 'stat', value: 83546, before: 43.74, target: 0, of: 1e21 },
        sites: {
          kind: 'map',
          rows: [
            ['安置点', '人数'],
            ['甲', 480],
            ['乙', null],
          ],
          total: 12,
        },
      },
    });
    expect(checked).to.deep.equal({
      ok: true,
      value: {
        version: 1,
        asOf: '2020',
        figures: {
          left: { kind: 'stat', value: '83546', before: '43.74', target: '0', of: '1e+21' },
          sites: {
            kind: 'map',
            rows: [
              ['安置点', '人数'],
              ['甲', '480'],
              ['乙', ''],
            ],
            total: '12',
          },
        },
      },
    });
  });

  const FAULTS: readonly (readonly [string, unknown, string[]])[] = [
    ['nothing', null, ['']],
    ['a list', [], ['version', 'figures']],
    ['a text', 'report', ['']],
    ['another version', { version: 2, figures: {} }, ['version']],
    ['a version as text', { version: '1', figures: {} }, ['version']],
    ['no figures', { version: 1 }, ['figures']],
    ['a figure that is a number', { version: 1, figures: { rate: 1 } }, ['figures.rate']],
    ['a figure of no kind', { version: 1, figures: { rate: { value: '1%' } } }, ['figures.rate.kind']],
    ['a figure of an unknown kind', { version: 1, figures: { rate: { kind: 'pie' } } }, ['figures.rate.kind']],
    ['a value that is neither', { version: 1, figures: { rate: { ...STAT, value: true } } }, ['figures.rate.value']],
    ['an unknown direction', { version: 1, figures: { rate: { ...STAT, better: 'up' } } }, ['figures.rate.better']],
    [
      'two faults',
      { version: 1, title: 7, figures: { rate: { ...STAT, note: null } } },
      ['title', 'figures.rate.note'],
    ],
    [
      'a cell that is neither',
      { version: 1, figures: { funds: { kind: 'timeline', rows: [['2020', [9]]] } } },
      ['figures.funds.rows.0.1'],
    ],
  ];
  for (const [what, json, paths] of FAULTS) {
    it(`names the place of each fault: ${what}`, () => {
      const checked = checkReport(json);
      expect(!checked.ok && checked.issues.map(({ path }) => path)).to.deep.equal(paths);
      expect(!checked.ok && new Set(checked.issues.map(({ code }) => code))).to.deep.equal(new Set(['report-invalid']));
    });
  }

  it('says what was expected and what was there', () => {
    const checked = checkReport({ version: 1, figures: { rate: { ...STAT, value: true } } });
    expect(checked).to.deep.equal({
      ok: false,
      issues: [
        {
          code: 'report-invalid',
          path: 'figures.rate.value',
          expected: 'text in the figure language, e.g. "54.73亿元"',
          received: 'true',
        },
      ],
    });
  });

  it('lets a figure called __proto__ change nothing but itself', () => {
    const json: unknown = JSON.parse(
      '{"version":1,"figures":{"__proto__":{"kind":"stat","value":"1%"},"rate":{"kind":"stat"}}}',
    );
    const checked = checkReport(json);
    expect(checked.ok).to.equal(true);
    expect(checked.ok && Object.getPrototypeOf(checked.value.figures)).to.equal(Object.prototype);
    expect(({} as Record<string, unknown>)['kind']).to.equal(undefined);
  });

  it('throws at nothing that JSON can hold', () => {
    fc.assert(fc.property(fc.jsonValue(), (json) => typeof checkReport(json).ok === 'boolean'));
  });
});
