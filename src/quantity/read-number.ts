// Reads the number at the cursor with its scales and the 多 or 余 inside it: 5.6亿多, 1700余万, 1亿2000万, 35.12 billion.
import { add, decimal, type Decimal } from './decimal.js';
import type { Cursor } from './cursor.js';
import { readHanNumeral } from './han-numeral.js';
import { HAN_SCALE, readScale } from './read-scale.js';
import { SCALES } from './words.js';

export interface NumberRead {
  readonly decimal: Decimal;
  readonly kind: 'arabic' | 'han' | 'english';
  /** True where 多 or 余 follows: the amount is a lower bound. */
  readonly isMore: boolean;
  /** 5000来户: about. */
  readonly isAbout: boolean;
  readonly hasScale: boolean;
  /** A scale without a number: 千万, which counts only with a bound (近千万元). */
  readonly isBare: boolean;
  readonly hasSeparators: boolean;
  /** The zeros given after the last digit of the fraction that matters, as a power of ten; see `Quantity.place`. */
  readonly place: number | undefined;
  /** The power of ten of its scales. */
  readonly shift: number;
}

// 1 200户 may be two numbers or one: such a run is passed whole.
const RUN = /\d{1,3}(?:,\d{3})*(?:[,，]? \d{3}(?!\d))+|\d(?:[\d.,，\u00A0'’_]*\d)?/y;
const PLAIN = /^(?:0|[1-9]\d*)(?:\.\d+)?$/;
const GROUPED = /^[1-9]\d{0,2}([,\u00A0])\d{3}(?:\1\d{3})*(?:\.\d+)?$/;
const INDIAN = /^[1-9]\d?(?:,\d\d)+,\d{3}(?:\.\d+)?$/;
const WHOLE = /^[1-9](?:\d*|\d{0,2}(?:,\d{3})+)$/;
const BARE_SCALE = /^[十百千]?[百千万亿]$/;
const HAN_RUN = /[零一二三四五六七八九十百千万亿两]+(?:点[零一二三四五六七八九]+)?/y;
const ENGLISH_VALUES = new Map(
  (
    'one 1 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11 twelve 12 thirteen 13 fourteen 14 ' +
    'fifteen 15 sixteen 16 seventeen 17 eighteen 18 nineteen 19 twenty 20 thirty 30 forty 40 fifty 50 sixty 60 ' +
    'seventy 70 eighty 80 ninety 90'
  )
    .match(/[a-z]+ \d+/g)!
    .map((pair) => pair.split(' ') as [string, string]),
);
const ENGLISH_NUMBER = [...ENGLISH_VALUES.keys()].toReversed().join('|');
const ENGLISH_WORD = new RegExp(
  `(${ENGLISH_NUMBER})(?:-(one|two|three|four|five|six|seven|eight|nine))?(?= (?:hundred|thousand|million|billion|trillion|lakh|crore|percent|per cent|percentage points?)(?![a-z]))`,
  'y',
);
// one hundred and fifty, two million five hundred thousand: more words than are read here, so none is.
const MORE_WORDS = new RegExp(
  `(?:,? (?:and )?(?:${ENGLISH_NUMBER}|hundred|thousand|million|a half)(?![a-z])| \\d)`,
  'y',
);

// 3 thousand million, 2 million 300 thousand.
const SCALED_ON = /(?<=[a-z]) (?:hundred|thousand|lakh|million|crore|billion|\d)/y;

/** The number at the cursor; a run of digits that is none is passed whole, so that no part of it is read. */
export function readNumber(cursor: Cursor, isMoney = false): NumberRead | undefined {
  const word = cursor.take(ENGLISH_WORD);
  if (word) return readEnglish(cursor, word);
  const han = cursor.peek(HAN_RUN);
  if (han) return readHan(cursor, han[0]);
  const run = cursor.take(RUN)?.[0];
  if (run === undefined) return undefined;
  const hasSeparators = /[,\u00A0]/.test(run);
  const isNumber = PLAIN.test(run) || GROUPED.test(run) || INDIAN.test(run);
  const digits = run.replace(/[,\u00A0]/g, '');
  return isNumber ? readScales(cursor, decimal(digits), 'arabic', digits, hasSeparators, isMoney) : undefined;
}

function readEnglish(cursor: Cursor, [, ten = '', one]: RegExpExecArray): NumberRead | undefined {
  const value = Number(ENGLISH_VALUES.get(ten)) + Number(one ? ENGLISH_VALUES.get(one) : 0);
  const read = readScales(cursor, decimal(String(value)), 'english', '', false);
  let isLonger = false;
  while (cursor.take(MORE_WORDS)) isLonger = true;
  return isLonger ? undefined : read;
}

function readHan(cursor: Cursor, run: string): NumberRead | undefined {
  // A scale that begins a unit is not part of the numeral: 三千瓦 is refused with the whole run.
  cursor.at += run.length;
  const value = readHanNumeral(run);
  if (value) return readScales(cursor, value, 'han', '', false);
  if (!BARE_SCALE.test(run)) return undefined;
  const power = [...run].reduce((sum, char) => sum + SCALES[char]!, 0);
  const read = readScales(cursor, decimal('1', power), 'han', '', false);
  return read && { ...read, hasScale: true, isBare: true };
}

/** 万. */
const MYRIAD = 4;

/** How many digits a whole number has. */
const size = (whole: Decimal): number => String(whole.digits).length;

function readScales(
  cursor: Cursor,
  first: Decimal,
  kind: NumberRead['kind'],
  digits: string,
  hasSeparators: boolean,
  isMoney = false,
): NumberRead | undefined {
  let total: Decimal | undefined;
  let part = first;
  let [isMore, isAbout, hasScale] = [false, false, false];
  let lastShift = Infinity;
  for (;;) {
    const shift = readScale(cursor, isMoney);
    isMore ||= shift.isMore;
    isAbout ||= shift.isAbout;
    hasScale ||= shift.power > 0;
    if (shift.power >= lastShift || (total && size(part) + shift.power > lastShift)) return undefined;
    lastShift = shift.power;
    const scaled = { digits: part.digits, power: part.power + shift.power };
    total = total ? add(total, scaled) : scaled;
    const isOpen = kind === 'arabic' && shift.power > 0 && !shift.isMore;
    if (isOpen && /[a-z]/.test(cursor.text[cursor.at - 1] ?? '') && cursor.peek(RUN)) return undefined;
    const next = isOpen ? cursor.take(RUN)?.[0] : undefined;
    if (next === undefined) break;
    // What is added is whole, and added to a whole: 1亿1.5万 and 1.5亿2000万 are slips.
    if (!WHOLE.test(next) || digits.includes('.')) return undefined;
    part = decimal(next.replaceAll(',', ''));
    // 3万5 is colloquial for 35000 and might be 30005: only a scale says which, or all four digits (14萬6,132戶).
    if (!cursor.peek(HAN_SCALE) && !(lastShift === MYRIAD && size(part) === MYRIAD)) return undefined;
  }
  // 3 thousand million, 2 million 300 thousand: more than was read.
  if (cursor.peek(SCALED_ON)) return undefined;
  const zeros = /\.\d*?(0+)$/.exec(digits)?.[0];
  const shift = total === undefined ? 0 : lastShift;
  const place = zeros && shift !== Infinity ? shift - (zeros.length - 1) : undefined;
  return { decimal: total, kind, isBare: false, isMore, isAbout, hasScale, hasSeparators, place, shift };
}
