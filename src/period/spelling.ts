// Rewrites the many spellings of time into one, from which dates can be read. A text that no rule knows stays as it is,
// and is then refused.
//
// The one spelling: 2019年 10月 21日, 3季 (third quarter), 1半 (first half), 9前 (first nine months), 13五 (a five-year
// plan), 2014财 (a fiscal year), 底 (the last day of), 今年 去年 现 (seen from the data's date), ~ (to);
// in front 截 (as of), 从 (from), 自 (since), 满 (the year up to); behind 起 (and on); in brackets the day that cuts it
// short, or the same again in other words.
import { BESIDE_DATES } from './beside-date.js';
import { CHINESE, HAN_NUMBERS, PARTS_OF_THE_YEAR } from './chinese-spelling.js';
import { ENGLISH_COUNTS, ENGLISH_DATES, ENGLISH_FRAMES } from './english-spelling.js';
import { FISCAL_YEARS } from './fiscal-year.js';
import { FIVE_YEAR_PLANS } from './five-year-plan.js';
import { ISO } from './iso-spelling.js';
import { respell, type SpellingRule } from './spelling-rule.js';

/** Longer than any period a report prints; it keeps the work on hostile text small. */
const LONGEST = 100;

const CHARACTERS: readonly SpellingRule[] = [
  [/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0)],
  [/[‐‑−]/g, '-'],
  [/[‒—―~〜]/g, '–'],
  [/\s+/g, ' '],
  [/ ?([\u3007-\u9fff()]) ?/g, '$1'],
];

const SEPARATORS: readonly SpellingRule[] = [[/ ?(?:[-–]{1,2}|[至到]| to | until | till | through ) ?/g, '~']];

// The order matters: what looks like a part of something longer (-10 in 2020-10-21) comes after the longer.
const RULES = [
  CHARACTERS,
  BESIDE_DATES,
  HAN_NUMBERS,
  FIVE_YEAR_PLANS,
  CHINESE,
  ENGLISH_FRAMES,
  FISCAL_YEARS,
  ENGLISH_DATES,
  ISO,
  ENGLISH_COUNTS,
  PARTS_OF_THE_YEAR,
  SEPARATORS,
].flat();

/** The text in the one spelling; `''` for a text too long to be a period. */
export const spell = (text: string): string => (text.length > LONGEST ? '' : respell(text.trim().toLowerCase(), RULES));
