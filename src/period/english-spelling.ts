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
  [/^(?:by|as of|as at|at|until|up to) /, '截'],
  [/\(to /, '(截'],
  [/^between (.+) and /, '从$1~'],
  [/^from /, '从'],
  [/^since /, '自'],
  [/^(?:in|during) /, ''],
];

/** The words that count: months, quarters, halves, the end of. */
export const ENGLISH_COUNTS: readonly SpellingRule[] = [
  [/\b(?:the|of) /g, ''],
  [/(\d)(?:st|nd|rd|th)\b/g, '$1'],
  [/\b(?:year-)?end[- ]/g, '底'],
  [/[a-z]{3,9}\b\.?/g, numberOfWord],
  [/\b1 (\d\d?) months/g, '前$1月'],
  [/\b1 ([23]) quarters/g, '前$1季'],
  [/\b([1-4]) quarter|(?:-(?=q\d$))?q([1-4])\b/g, ' $1$2季'],
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
