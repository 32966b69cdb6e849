// Reads amounts that are not written as a number and a unit: 百分之八十, 3/4, one in five, 无一人.
import type { Cursor } from './cursor.js';
import { decimal, fromNumber, type Decimal } from './decimal.js';
import { readHanNumeral } from './han-numeral.js';
import type { NumberRead } from './read-number.js';
import type { UnitRead } from './read-unit.js';

export interface SpecialRead {
  readonly number: NumberRead;
  readonly unit: UnitRead;
}

const special = (
  value: Decimal,
  unit: Pick<UnitRead, 'unit' | 'counter' | 'isCount'>,
  isMore = false,
): SpecialRead => ({
  number: {
    decimal: value,
    kind: 'arabic',
    isMore,
    isAbout: false,
    hasScale: false,
    isBare: false,
    hasSeparators: false,
    place: undefined,
    shift: 0,
  },
  unit: { ...unit, isNamed: true, isMore: false, power: 0, isRough: false, length: 0 },
});

const NOBODY = /无一(?:(人|名|户)|(例|个|所|起|村))(?![不外])/y;
const NOBODY_UNITS: Readonly<Record<string, string>> = { 人: 'person', 名: 'person', 户: 'household' };

/** 无一人辍学: nobody. */
export function readZero(cursor: Cursor): SpecialRead | undefined {
  const found = cursor.take(NOBODY);
  if (!found) return undefined;
  const [, who, counter] = found;
  const unit = who ? { unit: NOBODY_UNITS[who]!, isCount: false } : { unit: 'count', counter, isCount: true };
  return special(decimal('0'), unit);
}

const HUNDRED = /百分之百/y;
const HAN_PARTS = /([二三四五六七八九十])分之([一二三四五六七八九])(?![零一二三四五六七八九十])/y;
// 百分之五到十, 百分之二三十 are passed over; 百分之五十多 is a lower bound.
const PERCENT =
  /百分之(?:(\d+(?:\.\d+)?)|([零一二三四五六七八九十百两]+(?:点[零一二三四五六七八九]+)?))(?![\d.零一二三四五六七八九十百点]| ?[至到~–-] ?[\d一二三四五六七八九十])([多余]?)/y;
const SLASH = /(\d{1,2})\/(\d{1,3})(?![\d/])/y;
const WORDS = /(one|two|three|four)[ -](half|quarter|fourth|fifth|tenth|twentieth)s?(?![a-z])/y;
const ONE_IN = /(one|two|three) (?:in|out of) (?:(\d{1,2})|(two|four|five|eight|ten|twenty))(?![a-z\d])/y;

const NUMBERS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  eight: 8,
  ten: 10,
  twenty: 20,
  half: 2,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  tenth: 10,
  twentieth: 20,
};

/** A part of a whole in per cent. Thirds have no exact per cent and are passed over. */
export function readFraction(cursor: Cursor): SpecialRead | undefined {
  const start = cursor.at;
  if (cursor.take(HUNDRED)) return special(decimal('100'), { unit: 'percent', isCount: false });
  const han = cursor.take(HAN_PARTS);
  const percent = cursor.take(PERCENT);
  const written = (percent ?? han) ? undefined : (cursor.take(SLASH) ?? cursor.take(WORDS) ?? cursor.take(ONE_IN));
  // 五分之二 names the whole first.
  const parts = han ? [han[0], digitOf(han[2]!), digitOf(han[1]!)] : written;
  const value = percent
    ? percent[1]
      ? decimal(percent[1])
      : readHanNumeral(percent[2]!)
    : parts && inPercent(toNumber(parts[1]!), toNumber(parts[2] ?? parts[3]!));
  if (value) return special(value, { unit: 'percent', isCount: false }, Boolean(percent?.[3]));
  if (!parts) cursor.at = start;
  return undefined;
}

const digitOf = (char: string): string => String('零一二三四五六七八九十'.indexOf(char));

const toNumber = (word: string): number => NUMBERS[word] ?? Number(word);

/** In hundredths of a per cent, where these come out even. */
function inPercent(part: number, whole: number): Decimal | undefined {
  const isEven = part > 0 && part < whole && (part * 10_000) % whole === 0;
  return isEven ? fromNumber((part * 10_000) / whole / 100) : undefined;
}
