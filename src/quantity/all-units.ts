// Names the units that only the whole grammar reads.
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

/** A wording that knows every unit by name. */
export const withAllUnits = (wording: QuantityWording): QuantityWording => ({
  ...wording,
  units: { ...wording.units, ...(wording.units['CNY'] ? CHINESE : ENGLISH) },
});
