// Reads the number at the cursor with its scales and the 多 or 余 inside it: 5.6亿多, 1700余万, 1亿2000万, 35.12 billion.
import { add, decimal, type Decimal } from './decimal.js';
import type { Cursor } from './cursor.js';
import { readHanNumeral } from './han-numeral.js';
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
const BARE_SCALE = /^[十百千]?[百千万亿]$/;
const HAN_RUN = /[零一二三四五六七八九十百千万亿两]+(?:点[零一二三四五六七八九]+)?/y;
// A footnote mark (20.7(*) percent), a mirror's pinyin (45.7萬(wàn)人).
const NOISE = /(?:\(\*+\)|[*†‡](?!\d)|\[\d{1,2}\]|\([a-zāáǎàēéěèīíǐìōóǒòūúǔùü]{1,6}\))/y;
// 多 and 余 begin words of their own: 多元化, 余额.
const MORE = /多(?!元化)|余(?![额款粮])/y;
const ABOUT = /来(?=[十百千万亿户人个名])/y;
// 千 and 百 begin words of their own: 千瓦, 千米, 百分点.
const HAN_SCALE =
  /万亿|[十百千]?(?:万|亿)|千(?![瓦米克卡伏安赫帕])|百(?!分)|十|兆(?=\d|元|美元|美金|日元|欧元|港元|新台币|台币|韩元)/y;
const SPACED_SCALE = /[ \u00A0](?:万亿|万|亿)(?= ?(?:$|[元人户名个亩美港立平公吨套项次]))/y;
const ENGLISH_SCALE =
  /[ \u00A0-]?(?:lakh crore|hundred thousand|hundred million|hundred|thousand|lakhs?|lacs?|million|mln|mn|crores?|cr|billion|bn|trillion|tn)(?![a-z])/y;
/** Behind a currency only: $5m, $2.5k. */
const MONEY_SCALE = / ?([mk])(?![a-z])/y;
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
  `(${ENGLISH_NUMBER})(?:-(one|two|three|four|five|six|seven|eight|nine))?(?= (?:hundred|thousand|million|billion|trillion|lakh|crore)(?![a-z]))`,
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
    if (shift.power >= lastShift) return undefined;
    lastShift = shift.power;
    const scaled = { digits: part.digits, power: part.power + shift.power };
    total = total ? add(total, scaled) : scaled;
    const isOpen = kind === 'arabic' && shift.power > 0 && !shift.isMore;
    if (isOpen && /[a-z]/.test(cursor.text[cursor.at - 1] ?? '') && cursor.peek(RUN)) return undefined;
    const next = isOpen ? cursor.take(RUN)?.[0] : undefined;
    if (next === undefined) break;
    // 3万5 is colloquial for 35000 and might be 30005: only a scale says which.
    // What is added is whole: 1亿1.5万 and 1 billion1.5万 are slips.
    if (!/^[1-9]\d*$/.test(next) || !cursor.peek(HAN_SCALE)) return undefined;
    part = decimal(next);
  }
  // 3 thousand million, 2 million 300 thousand: more than was read.
  if (cursor.peek(SCALED_ON)) return undefined;
  const zeros = /\.\d*?(0+)$/.exec(digits)?.[0];
  const shift = total === undefined ? 0 : lastShift;
  const place = zeros && shift !== Infinity ? shift - (zeros.length - 1) : undefined;
  return { decimal: total, kind, isBare: false, isMore, isAbout, hasScale, hasSeparators, place, shift };
}

function readScale(cursor: Cursor, isMoney: boolean): { power: number; isMore: boolean; isAbout: boolean } {
  while (cursor.take(NOISE));
  let isMore = cursor.take(MORE) !== undefined;
  let isAbout = cursor.take(ABOUT) !== undefined;
  const short = isMoney ? cursor.take(MONEY_SCALE)?.[1] : undefined;
  const long = short ? undefined : (cursor.take(HAN_SCALE) ?? cursor.take(SPACED_SCALE) ?? cursor.take(ENGLISH_SCALE));
  const word = short ? (short === 'm' ? 'million' : 'thousand') : long?.[0].replace(/^[\s-]/, '');
  while (cursor.take(NOISE));
  if (word && cursor.take(MORE)) isMore = true;
  if (word && cursor.take(ABOUT)) isAbout = true;
  // 1万多亿元, 5千多万人: 多 stands within a scale of two words.
  const rest =
    isMore && /^[百千万]$/.test(word ?? '') ? cursor.take(word === '万' ? /亿/y : /[万亿]/y)?.[0] : undefined;
  if (rest) return { power: SCALES[word!]! + SCALES[rest]!, isMore, isAbout };
  const hundreds = word ? /^([十百千])([万亿])$/.exec(word) : undefined;
  const power = !word ? 0 : hundreds ? SCALES[hundreds[1]!]! + SCALES[hundreds[2]!]! : SCALES[word]!;
  return { power, isMore, isAbout };
}
