// How units are named behind and before a number, in Chinese and English.
import type { Quantity, Unit } from './quantity.js';

const CHINESE: Readonly<Record<string, string>> = {
  household: '户',
  person: '人',
  'person-time': '人次',
  CNY: '元',
  USD: '美元',
  HKD: '港元',
  TWD: '新台币',
  EUR: '欧元',
  JPY: '日元',
  GBP: '英镑',
  INR: '卢比',
  percent: '%',
  'percentage-point': '个百分点',
  mu: '亩',
  m2: '平方米',
  m3: '立方米',
  km2: '平方公里',
  km: '公里',
  m: '米',
  kW: '千瓦',
  kWh: '千瓦时',
  MW: '兆瓦',
  ha: '公顷',
  t: '吨',
  kg: '公斤',
  jin: '斤',
  g: '克',
  L: '升',
  cm: '厘米',
  mm: '毫米',
  acre: '英亩',
  mile: '英里',
  none: '',
  day: '天',
  year: '年',
  month: '月',
};

/** One and many; a unit that is not here is written as its symbol. */
const ENGLISH: Readonly<Record<string, readonly [one: string, many: string]>> = {
  household: ['household', 'households'],
  person: ['person', 'people'],
  'person-time': ['person-time', 'person-times'],
  'percentage-point': ['percentage point', 'percentage points'],
  m2: ['m²', 'm²'],
  m3: ['m³', 'm³'],
  km2: ['km²', 'km²'],
  t: ['tonne', 'tonnes'],
  g: ['gram', 'grams'],
  L: ['litre', 'litres'],
  acre: ['acre', 'acres'],
  mile: ['mile', 'miles'],
  none: ['', ''],
};

// The characters of these names that traditional script writes otherwise.
const TRADITIONAL: Readonly<Record<string, string>> = {
  户: '戶',
  个: '個',
  点: '點',
  亩: '畝',
  瓦: '瓦',
  时: '時',
  顷: '頃',
  吨: '噸',
  亿: '億',
  万: '萬',
  余: '餘',
  约: '約',
  币: '幣',
  欧: '歐',
  镑: '鎊',
  卢: '盧',
  处: '處',
  条: '條',
  项: '項',
  类: '類',
  种: '種',
  栋: '棟',
  间: '間',
  辆: '輛',
  头: '頭',
  只: '隻',
  对: '對',
  场: '場',
  门: '門',
  层: '層',
  张: '張',
  笔: '筆',
  双: '雙',
  县: '縣',
  区: '區',
  乡: '鄉',
  镇: '鎮',
  组: '組',
  内: '內',
};

export const isCurrency = (unit: Unit): boolean => /^[A-Z]{3}(?:\/|$)/.test(unit);

/** A word of the figure grammar in traditional characters. */
export const toTraditional = (word: string): string =>
  word.replace(/[\u4e00-\u9fff]/g, (char) => TRADITIONAL[char] ?? char);

/** The reverse for a counter that an author wrote in traditional characters. */
const toSimplified = (word: string): string =>
  word.replace(/[\u4e00-\u9fff]/g, (char) => Object.keys(TRADITIONAL).find((key) => TRADITIONAL[key] === char) ?? char);

/** The unit as it follows a number in simplified Chinese: 元/人, 个. A currency without a Chinese name has none. */
export function chineseUnit({ unit, counter }: Quantity): string {
  const [base = '', ...per] = unit.split('/');
  const isHan = counter !== undefined && /\p{Script=Han}/u.test(counter);
  const name =
    base === 'count' ? (isHan ? toSimplified(counter) : '个') : (CHINESE[base] ?? (isCurrency(base) ? '' : base));
  return [name, ...per.map((word) => CHINESE[word] ?? word)].join('/');
}

export const hasChineseName = (unit: Unit): boolean => CHINESE[unit.split('/')[0]!] !== undefined;

/** villages, counties. */
export const pluralOf = (noun: string): string => (/[^aeo]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`);

/** The unit as it follows a number in English, with the space before it; currencies stand before the number. */
export function englishUnit({ unit, counter, value, to }: Quantity): string {
  const [base = '', ...per] = unit.split('/');
  const isOne = value === 1 && to === undefined;
  const rate = per.map((word) => ` per ${ENGLISH[word]?.[0] || word}`).join('');
  if (base === 'percent') return `%${rate}`;
  if (isCurrency(base)) return rate;
  const isEnglish = counter !== undefined && /^[a-z]/i.test(counter);
  const counted = isEnglish ? (isOne ? counter : pluralOf(counter)) : '';
  const name = base === 'count' ? counted : (ENGLISH[base]?.[isOne ? 0 : 1] ?? base);
  return (name && ` ${name}`) + rate;
}
