// Rows as most authors write them are read in few bytes, and thousands as columns of numbers: both agree with the whole reader.
import { expect } from 'chai';
import fc from 'fast-check';
import type { MapFields } from '../../../src/report/index.js';
import { TERRITORY } from '../../../src/widgets/relocation-map/relocation-map.guests.js';
import { DOUBTS } from '../../../src/widgets/relocation-map/relocation-map.invitations.js';
import { cellsOf } from '../../../src/widgets/relocation-map/rows/relocation-map.cells.js';
import { readMany } from '../../../src/widgets/relocation-map/rows/relocation-map.many.js';
import { countOf, degreesOf } from '../../../src/widgets/relocation-map/rows/relocation-map.plain-number.js';
import { gatherPlaces, together } from '../../../src/widgets/relocation-map/rows/relocation-map.places.js';
import {
  MAYBE_TOTAL,
  readPlainLines,
  rolesOf,
} from '../../../src/widgets/relocation-map/rows/relocation-map.plain-rows.js';
import { readMapLines } from '../../../src/widgets/relocation-map/rows/relocation-map.rows.js';
import { FieldReader, WHOLE_GRAMMAR } from '../../../src/widgets/shared/field-reader.js';
import { Guests } from '../../../src/widgets/shared/guests.js';
import { mapModel } from '../../support/map-model.js';

type Rows = readonly (readonly unknown[])[];

const guests = new Guests(() => undefined);

const whole = (rows: Rows): ReturnType<typeof readMapLines> => {
  const reader = new FieldReader<MapFields>({ rows: rows as string[][] }, (field) => field, guests);
  return readMapLines(reader, rows.map(cellsOf));
};

const plain = (rows: Rows): ReturnType<typeof readPlainLines> => {
  const roles = rolesOf(rows[0]);
  return roles && readPlainLines(rows.map(cellsOf), roles);
};

const many = (rows: Rows): ReturnType<typeof readMany> => {
  const roles = rolesOf(rows[0]);
  return roles && readMany(rows, roles, MAYBE_TOTAL);
};

/** What cells may be, plain and not. */
const CELLS = {
  place: ['甲', '乙村', '丙 社区', '12', '12号点', '名称', '', '合计', '县计：', 'Total', '小计', 'Hill site', '-'],
  origin: ['甲', '乙村', '', '石河组', '10人，星火组', '3 组', '来自', '-'],
  households: [
    '1',
    '1203',
    '1,203',
    '1203户',
    '0',
    '',
    '-',
    '—',
    '3人',
    '-3',
    '约300',
    '1203户4816人',
    '1.5',
    '户数',
    '007',
    'x',
  ],
  people: [
    '2',
    '9999999999',
    '99999999999',
    '4816人',
    '1.2万',
    '80余',
    '',
    '…',
    '3户',
    ' 7',
    '7 ',
    '８',
    'n/a',
    '人数',
  ],
  longitude: [
    '110.33',
    '-3.2',
    '0',
    '-0',
    '110',
    '',
    '1e2',
    '110.33°E',
    '200',
    '.5',
    '5.',
    '1234',
    '110.3312345678901234',
    '-',
  ],
  latitude: ['33.59', '-33.6', '0', '', '91', '33.69度', '33', '-', '00.5'],
} as const;

const table = fc
  .shuffledSubarray(Object.keys(CELLS) as (keyof typeof CELLS)[], { minLength: 1 })
  .chain((roles) =>
    fc.tuple(
      fc.constant(
        roles.map(
          (role) =>
            ({
              place: '名称',
              origin: '来自',
              households: '户数',
              people: '人数',
              longitude: '经度',
              latitude: '纬度',
            })[role],
        ),
      ),
      fc.array(fc.tuple(...roles.map((role) => fc.constantFrom<string>(...CELLS[role], ...CELLS[role].slice(0, 3)))), {
        minLength: 1,
        maxLength: 4,
      }),
    ),
  )
  .map(([head, rows]): string[][] => [head, ...rows]);

describe('plain rows', () => {
  before(() => Promise.all([guests.invite(WHOLE_GRAMMAR), guests.invite(DOUBTS), guests.invite(TERRITORY)]));

  it('are read as the whole reader reads them, or left to it', () => {
    let count = 0;
    fc.assert(
      fc.property(table, (rows) => {
        const lines = plain(rows);
        if (!lines) return;
        count += 1;
        const { lines: expected, faults, unread, asideNames, columns } = whole(rows);
        expect(lines).to.deep.equal(expected);
        expect([faults, unread, asideNames, columns.has('place')]).to.deep.equal([[], [], [], true]);
      }),
      { numRuns: 2000 },
    );
    expect(count).to.be.above(20);
  });

  const PLAIN: readonly (readonly [title: string, rows: Rows])[] = [
    [
      'names, households and people',
      [
        ['名称', '户数', '人数'],
        ['一号点', '1203', '4816'],
      ],
    ],
    [
      'amounts with their units and commas',
      [
        ['安置点', '户数', '人数'],
        ['一号点', '1,203户', '约4816人'],
      ],
    ],
    [
      'positions and what is not known',
      [
        ['名称', '经度', '纬度', '人数'],
        ['一号点', '110.31', '33.59', '1'],
        ['二号点', '', '', ''],
      ],
    ],
    [
      'flows',
      [
        ['来自', '名称', '人数'],
        ['石河组', '文阁', '8'],
        ['星火组', '文阁', '26'],
      ],
    ],
    [
      'numbers that a script set',
      [
        ['place', 'people', 'longitude', 'latitude'],
        ['Danfeng', 4816, 110.31, 33.59],
      ],
    ],
  ];
  for (const [title, rows] of PLAIN) {
    it(`have ${title}`, () => expect(plain(rows)).to.deep.equal(whole(rows).lines).and.not.be.empty);
  }

  const NOT_PLAIN: readonly (readonly [title: string, rows: Rows])[] = [
    [
      'another column',
      [
        ['名称', '人数', '备注'],
        ['甲', '1', '二期'],
      ],
    ],
    [
      'two columns of one role',
      [
        ['名称', '人数', '人口'],
        ['甲', '1', '2'],
      ],
    ],
    ['no header', [['甲', '10', '30']]],
    [
      'a unit in the header',
      [
        ['名称', '人数(万人)'],
        ['甲', '1'],
      ],
    ],
    [
      'a totals row',
      [
        ['名称', '人数'],
        ['甲', '1'],
        ['合计', '1'],
      ],
    ],
    [
      'a second line of headers',
      [
        ['名称', '人数'],
        ['', '（人）'],
        ['甲', '1'],
      ],
    ],
    [
      'a remark over the whole width',
      [
        ['名称', '来自'],
        ['截至年底', '截至年底'],
        ['甲', '乙'],
      ],
    ],
    [
      'a cell too many',
      [
        ['名称', '人数'],
        ['甲', '1', '2'],
      ],
    ],
    [
      'an amount that cannot be read',
      [
        ['名称', '人数'],
        ['甲', '约莫四成'],
      ],
    ],
    [
      'an amount below zero',
      [
        ['名称', '人数'],
        ['甲', '-3'],
      ],
    ],
    [
      'a place off the earth',
      [
        ['名称', '经度', '纬度'],
        ['甲', '33.6', '110.3'],
      ],
    ],
    [
      'rows parted by a comma',
      [
        ['名称', '来自'],
        ['甲', '10人，乙'],
      ],
    ],
  ];
  for (const [title, rows] of NOT_PLAIN) it(`have not ${title}`, () => expect(plain(rows)).to.equal(undefined));
});

describe('many sites', () => {
  const HEAD = ['名称', '户数', '人数', '经度', '纬度'];
  const site = fc.tuple(
    fc.constantFrom(...CELLS.place, '一', '二', '三', '四', '五'),
    fc.constantFrom<unknown>('3', '20', '', '1203', 7, 0, '0', '1,203', null, 99_999_999_999, 2.5),
    fc.constantFrom<unknown>('5', '5', '', '4816', 5, 12, undefined, '4816人'),
    fc.constantFrom<unknown>('110.31', 110.31, '110', '-3.20', '', 0, -0, 1e-7, '110.331234567890123'),
    fc.constantFrom<unknown>('33.59', 33.59, '', '0.5', '00.5', 91),
  );

  it('are read as the whole reader reads them, or left to it', () => {
    const add = (): undefined => undefined;
    let count = 0;
    fc.assert(
      fc.property(fc.uniqueArray(site, { selector: ([name]) => name, minLength: 1, maxLength: 6 }), (sites) => {
        const rows = [HEAD, ...sites];
        const found = many(rows);
        if (!found) return;
        count += 1;
        const { lines, faults } = whole(rows);
        const places = gatherPlaces(lines, add);
        expect(faults).to.deep.equal([]);
        expect([...found.lines]).to.deep.equal(lines);
        expect([...found.sites]).to.deep.equal(places.sites);
        expect([...found.entries]).to.deep.equal(places.entries);
        expect([...found.rows]).to.deep.equal(rows.map(cellsOf));
        expect([found.measure, found.unknown, found.repeated]).to.deep.equal([places.measure, [], places.repeated]);
        const known = together(places.sites, (all) => all[0]);
        expect(!found.parts.people).to.equal(!known.people);
        if (found.parts.people)
          expect(found.parts.people.value).to.equal(lines.reduce((sum, { people }) => sum + people!.value, 0));
        expect([...found.many.positions]).to.deep.equal(lines.flatMap(({ position }) => position ?? [NaN, NaN]));
        expect(lines.map((_, rank) => found.many.ranking.at(rank))).to.deep.equal(
          places.entries.map((entry) => entry.site),
        );
      }),
      { numRuns: 3000 },
    );
    expect(count).to.be.above(50);
  });

  it('are left to it where a name is there twice', () =>
    expect(many([HEAD, ['甲', '1', '2', '110', '33'], ['甲', '1', '2', '110', '33']])).to.equal(undefined));

  it('are told, ranked and kept as written', async () => {
    const sites = [...Array(500).keys()].map((i) => [`${i}号点`, i + 1, `${2 * (i + 1)}`, 110 + i / 1000, '33.5']);
    const model = await mapModel({ rows: [HEAD, ...sites] as never, total: '501个 250500人' });
    expect([0, 1, 499].map((rank) => model.many?.ranking.at(rank))).to.deep.equal([499, 498, 0]);
    expect(model.whole.people).to.include({ value: 250_500, unit: 'person', bound: 'exact' });
    expect(model.remarks.map(({ kind }) => kind)).to.deep.equal(['sites-differ']);
    expect(model.entries.at(0)).to.deep.include({ row: 500, site: 499, size: 1000 });
    expect(model.rows.at(500)).to.deep.equal(['499号点', '500', '1000', '110.499', '33.5']);
    expect(model.lines.length).to.equal(500);
  });
});

describe('plain numbers', () => {
  it('are those that the text states', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^-?\d{1,3}(\.\d{1,20})?$/), (text) => {
        expect(degreesOf(text)).to.equal(Number(text));
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999_999_999 }), (value) => {
        expect([countOf(String(value)), countOf(value)]).to.deep.equal([value, value]);
      }),
    );
  });

  for (const text of ['', '.5', '5.', '-', '1.2.3', '1234', '1e2', ' 1', '１'])
    it(`are no degrees: ${JSON.stringify(text)}`, () => expect(degreesOf(text)).to.be.NaN);
  for (const cell of ['0', '01', '1.5', '-1', '12345678901', ' 1', 0, -1, 1.5, 1e10, NaN, true])
    it(`are no count: ${JSON.stringify(cell)}`, () => expect(countOf(cell)).to.be.NaN);
});
