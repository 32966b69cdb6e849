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
export const writeTag = (tag, attributes, children = '') =>
  `<${tag}${Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('')}>${children}</${tag}>`;

const RATE = { label: '贫困发生率', value: '1%', before: '43.74%', 'as-of': '2019-12-31', better: 'lower' };

/** Other stats than the one that is timed, by what they are: how many bytes each fetches. */
export const KINDS = {
  'a number': writeTag(STAT, { label: '累计脱贫', value: '23152户81644人', 'as-of': '2019年底' }),
  'before and after': writeTag(STAT, RATE),
  'before and after, from a table': writeTag(
    STAT,
    { label: '贫困发生率' },
    '<table><tr><th>现值</th><td>1%</td></tr><tr><th>原值</th><td>43.74%</td></tr></table>',
  ),
  'before and after, in English': writeTag(STAT, { ...RATE, lang: 'en', label: 'Poverty rate' }),
  'before and after, in traditional Chinese': writeTag(STAT, { ...RATE, lang: 'zh-Hant' }),
  'a share of its whole': writeTag(STAT, { label: '脱贫村', value: '89个', of: '148个' }),
  'a figure in a rarer wording': writeTag(STAT, { label: '援助', value: '约4.8万余元', 'as-of': '2020年10月21日' }),
};
