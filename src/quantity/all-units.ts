// Says what only the whole grammar reads: units by name, what is counted, the sign of a rise.
import type { Quantity } from './quantity.js';
import { RISE } from './rise-words.js';
import type { QuantityWording } from './wording.js';

const CHINESE: QuantityWording['units'] = {
  'person-time': ['人次'],
  HKD: ['港元'],
  TWD: ['新台币'],
  EUR: ['欧元'],
  JPY: ['日元'],
  GBP: ['英镑'],
  INR: ['卢比'],
  m2: ['平方米'],
  m3: ['立方米'],
  km2: ['平方公里'],
  km: ['公里'],
  m: ['米'],
  kW: ['千瓦'],
  kWh: ['千瓦时'],
  MW: ['兆瓦'],
  ha: ['公顷'],
  t: ['吨'],
  kg: ['公斤'],
  jin: ['斤'],
  g: ['克'],
  L: ['升'],
  cm: ['厘米'],
  mm: ['毫米'],
  acre: ['英亩'],
  mile: ['英里'],
  day: ['天'],
  year: ['年'],
  month: ['月'],
};

const ENGLISH: QuantityWording['units'] = {
  'person-time': ['person-time', 'person-times'],
  m2: ['m²', 'm²'],
  m3: ['m³', 'm³'],
  km2: ['km²', 'km²'],
  t: ['tonne', 'tonnes'],
  g: ['gram', 'grams'],
  L: ['litre', 'litres'],
  acre: ['acre', 'acres'],
  mile: ['mile', 'miles'],
};

/** What reports count most, one of it, in both scripts. A longer name (深度贫困村) is another. */
const NOUNS: Readonly<Record<string, string>> = {
  village: '村',
  'administrative village': '行政村',
  'poor village': '贫困村 貧困村',
  county: '县 縣',
  'poor county': '贫困县 貧困縣',
  township: '乡 鄉 乡镇 鄉鎮',
  town: '镇 鎮',
  city: '市',
  province: '省 省份',
  country: '国家 國家',
  community: '社区 社區',
  'resettlement site': '安置点 安置點',
  school: '学校 學校',
  hospital: '医院 醫院',
  project: '项目 項目',
  enterprise: '企业 企業',
  cooperative: '合作社',
};

const ENGLISH_NOUNS = new Map(
  Object.entries(NOUNS).flatMap(([english, nouns]) => nouns.split(' ').map((noun) => [noun, english] as const)),
);

const isRise = ({ value, text }: Quantity): boolean => value > 0 && (/^[+＋↑]/.test(text) || RISE.test(text));

/** Stands for what is counted while the kit's own words are put into their script: authors wrote that in theirs. */
const NOUN = '\uE000';

/** A wording that knows every unit by name, says what is counted, and writes a rise with its sign as it does a fall. */
export const withAllUnits = (wording: QuantityWording): QuantityWording => ({
  ...wording,
  units: { ...wording.units, ...(wording.units['CNY'] ? CHINESE : ENGLISH) },
  around(quantity, scaleWord) {
    const { noun, counter = '' } = quantity;
    const isChinese = wording.units['CNY'] !== undefined;
    const known = noun === undefined ? undefined : ENGLISH_NOUNS.get(noun);
    // English names no measure word; a noun that it does not know stays as published.
    const named = isChinese ? counter + NOUN : (known ?? counter);
    const counted = noun === undefined ? quantity : { ...quantity, counter: named };
    const { before, after } = wording.around.call(this, counted, scaleWord);
    const said = isChinese || known || noun === undefined ? after.replace(NOUN, () => noun ?? '') : `${after} ${noun}`;
    return { before, after: said, sign: isRise(quantity) ? '+' : '' };
  },
});
