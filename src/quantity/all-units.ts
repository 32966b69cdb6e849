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

const isRise = ({ value, text }: Quantity): boolean => value > 0 && (/^[+＋↑]/.test(text) || RISE.test(text));

/** Stands for what is counted while the kit's own words are put into their script: authors wrote that in theirs. */
const NOUN = '\uE000';

/** A wording that knows every unit by name, says what is counted, and writes a rise with its sign as it does a fall. */
export const withAllUnits = (wording: QuantityWording): QuantityWording => ({
  ...wording,
  units: { ...wording.units, ...(wording.units['CNY'] ? CHINESE : ENGLISH) },
  around(quantity, scaleWord) {
    const { noun, counter = '' } = quantity;
    const counted = noun === undefined ? quantity : { ...quantity, counter: counter + NOUN };
    const { before, after } = wording.around.call(this, counted, scaleWord);
    return { before, after: after.replace(NOUN, () => noun ?? ''), sign: isRise(quantity) ? '+' : '' };
  },
});
