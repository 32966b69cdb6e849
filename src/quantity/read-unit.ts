// Reads the unit behind a number: 亿元, 个百分点, 名, households, 元/人; or the thing that is counted.
import type { Cursor } from './cursor.js';
import * as words from './patterns.js';
import type { Unit } from './quantity.js';
import type { NumberRead } from './read-number.js';
import { RATE_UNITS, UNIT_POWERS, UNITS } from './words.js';

export interface UnitRead {
  readonly unit: Unit;
  readonly counter?: string | undefined;
  readonly noun?: string;
  /** True where the text names a unit. */
  readonly isNamed: boolean;
  readonly isCount: boolean;
  /** 多 may stand in or behind a unit: 2个多百分点, 50%多, 80%+. */
  readonly isMore: boolean;
  /** The power of ten between the word and the unit: 1 for 成, which is ten per cent. */
  readonly power: number;
  /** 三成 is about 30 per cent. */
  readonly isRough: boolean;
  readonly length: number;
}

const MORE_POINTS = /个多(?=百分点)/y;
// 80%+ in a cell.
const MORE_BEHIND = /[多余](?![\p{Script=Han}])|(?<=%)\+(?=$| [a-z])/uy;

export function readUnit(cursor: Cursor, number: NumberRead, currency: Unit | undefined): UnitRead {
  const start = cursor.at;
  const isMoreInside = cursor.take(MORE_POINTS) !== undefined;
  const read = readNamed(cursor, number, currency);
  const per = readRates(cursor, read);
  const isMore = isMoreInside || (read.isNamed && cursor.take(MORE_BEHIND) !== undefined);
  return { ...read, unit: read.unit + per, isMore, length: cursor.at - start };
}

/** What an amount is counted by, the cursor standing behind it: /person/year. */
export function readRates(cursor: Cursor, unit: Named): Unit {
  let per = '';
  for (let rate; mayBeRate(unit) && (rate = cursor.take(words.RATE_BEHIND));) per += `/${RATE_UNITS.get(rate[1]!)}`;
  return per;
}

type Named = Pick<UnitRead, 'unit' | 'counter' | 'isNamed' | 'isCount' | 'power' | 'isRough'>;

// 12 per cent a year is a per cent; a rate is of money, or of land and goods.
const mayBeRate = ({ unit, isNamed, isCount }: Named): boolean =>
  isNamed && !isCount && !/^(?:percent|person|household)/.test(unit);

const EXACT = { power: 0, isRough: false };
const plain = (unit: Unit): Named => ({ unit, isNamed: true, isCount: false, ...EXACT });
const counted = (counter: string): Named => ({ unit: 'count', counter, isNamed: true, isCount: true, ...EXACT });

function readNamed(cursor: Cursor, number: NumberRead, currency: Unit | undefined): Named {
  const word =
    cursor
      .peek(words.UNIT)?.[0]
      .replace(/^[ \u00A0-]/, '')
      .replaceAll('\u00A0', ' ') ?? '';
  const unit = UNITS.get(word);
  // $5m has no metres: behind a currency only a word for money is taken.
  if (unit !== undefined && (!currency || /^[A-Z]{3}$/.test(unit))) {
    cursor.take(words.UNIT);
    return { ...plain(currency ?? unit), power: UNIT_POWERS[word] ?? 0, isRough: word === '成' };
  }
  if (currency) return plain(currency);
  const code = cursor.take(words.CODE_BEHIND);
  if (code) return plain(code[1]!.toUpperCase());
  const counter =
    cursor.take(words.COUNTER)?.[1] ?? (number.kind === 'arabic' ? cursor.take(words.PLACE_COUNTER)?.[0] : undefined);
  if (counter) return counted(counter);
  const noun = cursor.take(words.COUNTED_NOUN);
  if (noun) {
    const one = words.oneOf(noun[1]!);
    return one ? counted(one) : plain(UNITS.get(noun[1]!)!);
  }
  const people = cursor.take(words.PEOPLE);
  if (people) return plain(people[1] === '户' ? 'household' : 'person');
  return { unit: 'none', isNamed: false, isCount: false, ...EXACT };
}
