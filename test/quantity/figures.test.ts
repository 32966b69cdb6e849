import { expect } from 'chai';
import { parseQuantities, type Quantity } from '../../src/quantity/index.js';
import asWritten from './figures.json';

type Figure = readonly [asWritten: string, value: number | readonly number[] | null, unit: string, precision: string];

// Numbers in these are names, ranks, dates: nothing is to be read from them but what stands beside.
const NO_DATA =
  'slogan idiom name label unit_name ordinal rank year duration_year document_number page_chrome ratio breakdown'.split(
    ' ',
  );

/** Figures of the corpus that are not found, and why that is right or accepted. */
const MISSES: Readonly<Record<string, string>> = {
  商洛市确定的17个重点镇之一: 'one of seventeen: the size of the class is not the news',
  丹凤县四大重点区域建设之一: 'one of four, and a slogan',
  六期工程: '期 is a phase as often as a number of phases (二期工程)',
  '20个国家级和8个省级': 'the figure is the sum of the two, which are both found',
  '14个…和4个市级': 'the figure is the sum of the two, which are both found',
  '26 percent between 2000 and 2010': 'that it is a fall stands elsewhere in the report; 26 percent is found',
  'less than $2 a day, or … 2100 calories':
    'found as at most 2 dollars a day; the corpus takes the line itself, as exact',
};

// 千名 is a thousand or so, 全部 is all of them: no number is written.
const NO_NUMBER = new Set(['千名幹部', '全部通硬化路、通客车、通邮路']);

const BOUNDS: Readonly<Record<string, string>> = {
  exact: 'exact',
  at_least: 'at-least',
  at_most: 'at-most',
  near: 'near',
};

const UNITS: Readonly<Record<string, string>> = {
  person_times: 'person-time',
  percentage_point: 'percentage-point',
  percent_per_year: 'percent',
  USD_per_person_day: 'USD/person/day',
};

const unitOf = (unit: string): string =>
  UNITS[unit] ??
  (unit.startsWith('count:') ? 'count' : unit.replaceAll('_per_', '/').replace('person_year', 'person/year'));

/** 8313元 names no person, 每人每年2300元 names a year more, 960多万 names nothing. */
const isUnit = ({ unit, text }: Quantity, wanted: string): boolean =>
  unit === wanted ||
  wanted.startsWith(`${unit}/`) ||
  unit.startsWith(`${wanted}/`) ||
  (unit === 'USD/day' && wanted === 'USD/person/day') ||
  (unit === 'none' && /[\d万萬亿億多零]$|[\d万萬]以上$|[mb]illion$/.test(text));

const holds = ([text, value, unit, precision]: Figure): boolean =>
  [value ?? []]
    .flat()
    .every((wanted) =>
      parseQuantities(text).some(
        (quantity) =>
          (quantity.value === wanted || quantity.to === wanted) &&
          isUnit(quantity, unitOf(unit)) &&
          quantity.bound === (BOUNDS[precision] ?? 'exact'),
      ),
    );

const POWERS: Readonly<Record<string, number>> = { 百: 2, 千: 3, 万: 4, 萬: 4, 亿: 8, 億: 8, million: 6, billion: 9 };
// Figures without Arabic digits, each by hand.
const WORDED: Readonly<Record<string, number>> = {
  无一人: 0,
  降至零: 0,
  零: 0,
  六个: 6,
  三个: 3,
  两個: 2,
  兩個: 2,
  九名: 9,
  上亿元: 1e8,
  萬余人次: 1e4,
  近千万元: 1e7,
  'more than five million': 5e6,
  'nearly one fifth': 20,
  'one in five': 20,
  'one in 10': 10,
  '近3/4': 75,
};

/** The values a reader who knows only digits and scales would take from a figure's own text. */
function plainReading(text: string): number[] {
  if (WORDED[text] !== undefined) return [WORDED[text]];
  const scales = text.match(/million|billion|[百千万萬亿億](?!米|瓦|分)/g) ?? [];
  const power = scales.reduce((total, word) => total + POWERS[word]!, 0);
  const sign = /^(?:累计)?(?:下降|减少|減少)/.test(text) && !text.startsWith('累计减少') ? '-' : '';
  return (text.match(/\d[\d,.]*/g) ?? []).map((digits) => Number(`${sign}${digits.replaceAll(',', '')}e${power}`));
}

describe('parseQuantities(text) reads 383 figures of 46 reports', () => {
  const figures = asWritten as unknown as Figure[];
  const data = figures.filter(([text, , unit]) => !NO_DATA.includes(unit) && !NO_NUMBER.has(text));

  it('finds value, unit and bound of all but the listed ones', () => {
    const missed = data.filter((figure) => !holds(figure)).map(([text]) => text);
    expect(missed.filter((text) => !(text in MISSES)).join('; ')).to.equal('');
    expect(missed.length / data.length).to.be.below(0.02);
  });

  it('lists no miss that is found after all', () => {
    const found = data.filter((figure) => figure[0] in MISSES && holds(figure)).map(([text]) => text);
    expect(found).to.deep.equal([]);
  });

  it('finds nothing that a reader would not find in the text', () => {
    for (const [text] of figures) {
      for (const quantity of parseQuantities(text)) {
        const readings = plainReading(quantity.text);
        expect(readings, `${text}: ${quantity.text}`).to.include(quantity.value);
        if (quantity.to !== undefined) expect(readings, text).to.include(quantity.to);
        expect(text.replace(/\((?:\*|wàn)\)/g, '')).to.include(quantity.text.replace(/\((?:\*|wàn)\)/g, ''));
      }
    }
  });

  it('finds no figure in slogans, names, ranks, years and page furniture', () => {
    const quiet = figures.filter(([, , unit]) => NO_DATA.includes(unit) && unit !== 'breakdown');
    for (const [text] of quiet) expect(parseQuantities(text), text).to.deep.equal([]);
  });
});
