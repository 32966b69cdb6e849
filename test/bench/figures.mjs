// The figures on the bench's pages: as many as wanted, all of one shape, no two alike.

/** The tag that is measured; the others stand in for it. */
export const STAT = 'poverty-stat';

/**
 * Poverty rates of made-up townships, before and after, in per cent. `round` gives the same places another value.
 * They differ in every digit, so that nothing that keeps what it read gets them for nothing.
 */
export const makeFigures = (count, round = 0) =>
  Array.from({ length: count }, (_, i) => ({
    label: `${i + 1}号乡镇贫困发生率`,
    value: `${(1.01 + (((i + round * 431) * 37) % 900) / 100).toFixed(2)}%`,
    before: `${(21.01 + ((i * 53) % 4000) / 100).toFixed(2)}%`,
    'as-of': '2019-12-31',
    'before-as-of': '2016-01-01',
    better: 'lower',
    source: '县统计局',
  }));

/** `attributes` as they stand in a page; no figure here holds a character that would have to be escaped. */
export const writeTag = (tag, attributes) =>
  `<${tag}${Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('')}></${tag}>`;
