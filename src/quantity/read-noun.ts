// Reads the noun behind a measure word where a text holds figures only: 43个贫困村, 5500余名帮扶干部, 16724户贫困户. In a
// sentence nobody knows where the noun ends.
import { HOUSEHOLD_NOUNS, PEOPLE_NOUNS, THINGS } from './counted-words.js';
import type { Cursor } from './cursor.js';
import { anyOf } from './patterns.js';
import type { UnitRead } from './read-unit.js';

// 89个以上贫困村, 89个多村, 3个半村, 15个亿: what begins so says more of the number.
const FIRST = '(?![以左上来之半多余]|上下)';
const DESCRIPTION = '(?:(?![零一二三四五六七八九十百千万亿两几的和与及或不未无没占])\\p{Script=Han}){0,8}?';
// 22个省（区、市）, 12个镇（办）
const BRACKET = '(?:\\((?![含约近超])[\\p{Script=Han}、]{0,7}[区市县旗镇乡村街道办居团场点]\\))?';
const LAST = '(?=$|[\\s\\d(),，、;；。./]|[共计合约近超逾]|以|左右|及以)';

const ending = (nouns: string): RegExp =>
  new RegExp(`${FIRST}${DESCRIPTION}(?:${anyOf(nouns.split(' '))})${BRACKET}${LAST}`, 'uy');

const PERSON = ending(PEOPLE_NOUNS);
const HOUSEHOLD = ending(HOUSEHOLD_NOUNS);
const THING = ending(THINGS);
const HAN = /\p{Script=Han}/uy;
const HUMAN = new RegExp(`人${LAST}`, 'uy');

/** The unit with its noun, from the text as printed. Only what is counted is named by it: people and households are so already. */
export function readNoun(cursor: Cursor, text: string, unit: UnitRead): UnitRead {
  if (!cursor.peek(HAN)) return unit;
  const start = cursor.at;
  const longer = (): number => unit.length + cursor.at - start;
  if (unit.unit === 'person' && cursor.take(PERSON)) return { ...unit, length: longer() };
  if (unit.unit === 'household' && cursor.take(HOUSEHOLD)) return { ...unit, length: longer() };
  if (unit.counter === undefined || !/\p{Script=Han}/u.test(unit.counter)) return unit;
  if (unit.counter === '个' && cursor.take(HUMAN)) {
    const { counter: _, ...rest } = unit;
    return { ...rest, unit: 'person', isCount: false, length: longer() };
  }
  return cursor.take(THING) ? { ...unit, noun: text.slice(start, cursor.at), length: longer() } : unit;
}
