// Reads the unit behind a number: 亿元, 个百分点, 名, households, 元/人; or the thing that is counted.
import type { Cursor } from './cursor.js';
import * as words from './patterns.js';
import type { Unit } from './quantity.js';
import type { NumberRead } from './read-number.js';
import { UNITS } from './words.js';

export interface UnitRead {
  readonly unit: Unit;
  readonly counter?: string | undefined;
  /** True where the text names a unit. */
  readonly isNamed: boolean;
  readonly isCount: boolean;
  /** 多 may stand in or behind a unit: 2个多百分点, 50%多. */
  readonly isMore: boolean;
  readonly length: number;
}

const MORE_POINTS = /个多(?=百分点)/y;
const MORE_BEHIND = /多(?![\p{Script=Han}])/uy;

export function readUnit(cursor: Cursor, number: NumberRead, currency: Unit | undefined): UnitRead {
  const start = cursor.at;
  const isMoreInside = cursor.take(MORE_POINTS) !== undefined;
  const read = readNamed(cursor, number, currency);
  let per = '';
  for (let rate; !read.isCount && (rate = cursor.take(words.RATE_BEHIND));) {
    per += `/${words.RATE_UNITS[rate[1] ?? rate[2]!]}`;
  }
  const isMore = isMoreInside || (read.isNamed && cursor.take(MORE_BEHIND) !== undefined);
  return { ...read, unit: read.unit + per, isMore, length: cursor.at - start };
}

type Named = Pick<UnitRead, 'unit' | 'counter' | 'isNamed' | 'isCount'>;

const plain = (unit: Unit): Named => ({ unit, isNamed: true, isCount: false });

function readNamed(cursor: Cursor, number: NumberRead, currency: Unit | undefined): Named {
  const unit = cursor.take(words.UNIT)?.[0].replace(/^[ \u00A0-]/, '');
  if (unit !== undefined) return plain(currency ?? UNITS.get(unit)!);
  if (currency) return plain(currency);
  const code = cursor.take(words.CODE_BEHIND);
  if (code) return plain(code[1]!.toUpperCase());
  const counter = (cursor.take(words.COUNTER) ??
    (number.kind === 'arabic' ? cursor.take(words.PLACE_COUNTER) : undefined))?.[0];
  if (counter) return { unit: 'count', counter, isNamed: true, isCount: true };
  const noun = cursor.take(words.COUNTED_NOUN);
  if (noun) return { unit: 'count', counter: noun[2]!, isNamed: true, isCount: true };
  const people = cursor.take(words.PEOPLE);
  if (people) return plain(people[1] === '户' ? 'household' : 'person');
  return { unit: 'none', isNamed: false, isCount: false };
}
