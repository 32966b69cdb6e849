// The words for scales and units as data, in the plain form that `normalize` gives.

/** Powers of ten by word. */
export const SCALES: Readonly<Record<string, number>> = {
  十: 1,
  百: 2,
  千: 3,
  万: 4,
  十万: 5,
  百万: 6,
  千万: 7,
  亿: 8,
  十亿: 9,
  百亿: 10,
  千亿: 11,
  万亿: 12,
  兆: 12,
  hundred: 2,
  thousand: 3,
  'hundred thousand': 5,
  'hundred million': 8,
  lakh: 5,
  lakhs: 5,
  lac: 5,
  lacs: 5,
  million: 6,
  mln: 6,
  crore: 7,
  crores: 7,
  billion: 9,
  bn: 9,
  mn: 6,
  cr: 7,
  trillion: 12,
  tn: 12,
  'lakh crore': 12,
};

/** Units by the words that name them. */
const UNIT_WORDS: Readonly<Record<string, string>> = {
  household: '户|households|household|families|family|hhs|hh',
  person:
    '人|名|位|people|persons|person|residents|individuals|refugees|asylum-seekers|asylum seekers|children|women|men|girls|boys|adults|students|pupils|teachers|workers|farmers|villagers|migrants|returnees|inhabitants',
  'person-time': '人次|人(次)|person-times|person-time|person times',
  CNY: '元人民币|元(人民币)|元|人民币|yuan|renminbi|rmb|cny',
  USD: '美元|美金|u.s. dollars|us dollars|dollars|u.s. dollar|us dollar|dollar|usd',
  HKD: '港元|港币|hong kong dollars|hkd',
  TWD: '新台币|台币|twd',
  EUR: '欧元|€|euros|euro|eur',
  JPY: '日元|yen|jpy',
  KRW: '韩元|韩圆',
  AUD: '澳元|澳币',
  CAD: '加元|加币',
  SGD: '新加坡元|新元|坡币',
  MOP: '澳门元|澳门币',
  RUB: '卢布',
  THB: '泰铢',
  CHF: '瑞士法郎|瑞郎',
  GBP: '英镑|gbp',
  INR: '卢比|rupees|rupee|inr',
  percent: '%|‰|成|percent|per cent|pct',
  'percentage-point':
    '个百分点|百分点|个千分点|千分点|percentage points|percentage point|percent points|percent point|per cent points|% points|ppts|ppt|pp|p.p.',
  mu: '亩|mu',
  m2: '平方米|平米|㎡|m²|m2|square metres|square meters|square metre|square meter|sq m|sq. m',
  m3: '立方米|m³|m3|cubic metres|cubic meters|cubic metre|cubic meter',
  km2: '平方公里|平方千米|km²|km2|sq km|sq. km|square km|square kilometres|square kilometers',
  km: '公里|千米|km|kilometres|kilometers|kilometre|kilometer',
  m: '米|metres|meters|metre|meter|m',
  kW: '千瓦|kw|kilowatts|kilowatt',
  kWh: '千瓦时|千瓦小时|度电|kwh',
  MW: '兆瓦|mw',
  ha: '公顷|hectares|hectare|ha',
  t: '吨|tonnes|tons|tonne|ton',
  kg: '公斤|千克|kg|kilograms',
  jin: '斤|jin',
  g: '克|grams|gram',
  L: '升|litres|litre|liters|liter',
  cm: '厘米|cm',
  mm: '毫米|mm',
  acre: '英亩|acres|acre',
  mile: '英里|miles|mile',
};

const unitsByWord = (words: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(words).flatMap(([unit, names]) => names.split('|').map((name) => [name, unit])));

export const UNITS = unitsByWord(UNIT_WORDS);

/** The power of ten between a word and the unit it is counted in: 三成 is 30 per cent, 8.52‰ is 0.852. */
export const UNIT_POWERS: Readonly<Record<string, number>> = { 成: 1, '‰': -1, 个千分点: -1, 千分点: -1 };

/** What an amount may be counted by, 元/人, per capita, and the unit that is. */
const RATE_WORDS: Readonly<Record<string, string>> = {
  person: '人|person|capita',
  household: '户|household',
  mu: '亩|mu',
  day: '天|日|day',
  month: '月|month',
  year: '年|year',
  m2: '平方米|平米|㎡|square metre|square meter',
  m3: '立方米|cubic metre|cubic meter',
  ha: '公顷|hectare',
  km: '公里|kilometre|kilometer|km',
  t: '吨|tonne|ton',
  kg: '公斤|千克|kg|kilogram',
  jin: '斤',
  kWh: '千瓦时|度|kwh',
};

export const RATE_UNITS = unitsByWord(RATE_WORDS);
