// Knows how English words time.
import { MONTH_NAMES } from './month-names.js';
import type { SpellingRule } from './spelling-rule.js';

const ORDINALS = ['first', 'second', 'third', 'fourth'];
const COUNTS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'];

/** The words around the dates: since, as of, to date. */
export const ENGLISH_FRAMES: readonly SpellingRule[] = [
  [/^(?:year to date|ytd)/, '今年起'],
  [/this year/, '今年'],
  [/last year/, '去年'],
  [/ to (?:date|present|now)(?=\(|$)/, '起'],
  [/\bnow$/, '现'],
  [/^(?:for )?(?:the )?(?:fiscal |financial )?year end(?:ed|ing) (?:on )?/, '满'],
  [/^(?:by|as of|as at|at|until|up to|through) /, '截'],
  [/\(to /, '(截'],
  [/^between (.+) and /, '从$1~'],
  [/^from /, '从'],
  [/^since /, '自'],
  [/^(?:in|during|over|on|for) /, ''],
  [/^(?:the )?(?:period|(?:calendar )?year|cy) ?(?=\d{4})/, ''],
];

const MONTH = `(?:${MONTH_NAMES.map((name) => name.slice(0, 3).toLowerCase()).join('|')})[a-z]*`;

/** Dates and quarters whose pieces a hyphen or a slash joins, where it could be taken for a range. */
export const ENGLISH_DATES: readonly SpellingRule[] = [
  [RegExp(`\\b(\\d\\d?)-(${MONTH})-(\\d{4})\\b`, 'g'), '$1 $2 $3'],
  [RegExp(`\\b(\\d{4})-(${MONTH})-(\\d\\d?)\\b`, 'g'), '$3 $2 $1'],
  [RegExp(`\\b(${MONTH})-(\\d{4})\\b`, 'g'), '$1 $2'],
  [RegExp(`^(\\d{4})-(${MONTH})$`), '$2 $1'],
  [/\b([1-4])q ?(?=\d{4})/g, 'q$1 '],
  [/\b([12])h ?(?=\d{4})/g, 'h$1 '],
  [/\b([qh][1-4])[-/](?=\d{4})/g, '$1 '],
  [/(\d{4})[-/](?=[qh][1-4]$)/, '$1 '],
  [/^(0?[1-9]|1[0-2])\/(\d{4})$/, '$2年$1月'],
];

/** The words that count: months, quarters, halves, the end of. */
export const ENGLISH_COUNTS: readonly SpellingRule[] = [
  [/\b(?:the|of) /g, ''],
  [/(\d)(?:st|nd|rd|th)\b/g, '$1'],
  [/\b(?:year-)?end[- ]/g, '底'],
  [/[a-z]{3,9}\b\.?/g, numberOfWord],
  [/\b1 (\d\d?) months/g, '前$1月'],
  [/\b1 ([23]) quarters/g, '前$1季'],
  [/\b([1-4]) quarter|q([1-4])\b/g, ' $1$2季'],
  [/\b([12]) half|h([12])\b/g, ' $1$2半'],
];

/** Jan, Sept., October as 1月, 9月, 10月; first as 1, nine as 9; any other word as it stands. */
function numberOfWord(word: string): string {
  const name = word.replace('.', '');
  const month = MONTH_NAMES.findIndex((full) => full.toLowerCase().startsWith(name)) + 1;
  const number = ORDINALS.indexOf(name) + 1 || COUNTS.indexOf(name) + 2;
  if (month) return `${month}月`;
  return number > 1 || name === 'first' ? `${number}` : word;
}
