// Knows the numbers that are no figures: ranks, dates, slogans, names, document numbers.
import type { Cursor } from './cursor.js';
import { SLOGAN_NOUNS } from './words.js';

/** Before a number: 第7个, 前3位, 数百, GDP2, 〔2006, 5+2, 居第一. */
export const NEVER_BEHIND =
  /(?:第|[数几]|[a-z]-?|[#№〔.+×_'’]|\d[-–/:、和及与]|[^\s–(:;,|~-]-|(?:hundred|thousand|million|billion|lakh|crore) )$/;
/** A rank needs its measure word: 前3位 is a rank, but 前三季度 a time. */
export const RANK_BEFORE = /前$/;
export const RANK_COUNTER = /[位名]/y;

/** After a number: a time, an age, an ordinal, a class, a document. */
export const NEVER_BEFORE =
  /(?:多|余)?(?:个?(?:年|月|日|天|周|小时|分钟|岁|季度|世纪)|号|级|届|度(?!电)|期|点钟|时|st\b|nd\b|rd\b|th\b|[+×:]\d| ?(?:-|–)? ?(?:years?|months?|days?|weeks?|decades?|hours?|calories)\b| ?号文)/y;
/** A Latin letter glued to a number makes it a name: 4A级, 4G. Tried after the units. */
export const GLUED = /[a-z]/y;

/** 三个月, 3个多月, 两个小时, 五个工作日: a measure word before a time. */
export const COUNT_OF_TIME = /个[多余]?(?:月|小时|钟头|工作日|星期|季度|世纪|学期|年|周)/y;
/** A rate per something that is no known unit: 5元/次. */
export const UNKNOWN_RATE = /\/[\p{Script=Han}a-z]/uy;
/** 5元3角 is not five yuan. */
export const CENTS = /\d+[角毛]/y;
/** Ages: children under 5, people over 60. */
export const AGE_BOUND = /(?:under|over|above|below) $/;

/** Years and spans of years: 2013-2018年, 2022-23, 2019.10.15. */
export const DATE = /(?:19|20)\d\d(?:[年.\-–~/至到][年]?(?:(?:19|20)\d\d|\d\d?)(?!\d|[.,]\d))(?:[.\-–/]\d\d?)?(?!\d)/y;
/** In 2012, from 2013: a year, whatever follows it. */
export const IN_BEFORE = /(?:^|[^a-z])(?:in|since|from|by|until|between) $/;
export const LONE_YEAR = /(?:19|20)\d\d(?![\d.,]\d|\d)/y;
export const YEAR = /^(?:19|20)\d\d$/;

const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
export const MONTH_BEHIND = new RegExp(`(?:${MONTH})\\.? $`);
export const MONTH_BEFORE = new RegExp(` (?:${MONTH})(?![a-z])`, 'y');

/** Chinese numerals in quotes, or before a quote, 不 or 一, are slogans: “四个意识”, 七个“明显”, 四个不摘, 五个一批. */
export const QUOTE_BEFORE = /[“"「『‘《]$/;
export const SLOGAN_BEHIND = new RegExp(`[不一“"「『‘《]|${SLOGAN_NOUNS.replaceAll(' ', '|')}`, 'y');

/** 11个深度贫困县之一: one of a class, whose size is not the news. */
const ONE_OF = /[\p{Script=Han}]{0,20}之一/uy;

export const isOneOf = (cursor: Cursor): boolean => cursor.peek(ONE_OF) !== undefined;

/** A level that was reached: 降至0, 达到85, rose to 12. A bare number behind it is one. */
export const LEVEL_BEFORE =
  /[至到为达] ?$|(?:fell|fallen|falling|dropped|declined|decreased|reduced|cut|down|lowered|rose|risen|increased|grew|up|raised) to $/;
/** An abbreviation before a bare number makes it a name: SDG 1.2. Seen in the text as printed. */
export const NAME_BEFORE = /[A-Z]{2,} $/;
