// Knows what stands beside a date and leaves the day as it is: weekdays, times of day, 止, 累计.
import type { SpellingRule } from './spelling-rule.js';

const CLOCK =
  '(?:(?:[01]?\\d|2[0-4]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?|(?:[01]?\\d|2[0-4])[时時点點](?:[0-5]?\\d分)?)';

export const BESIDE_DATES: readonly SpellingRule[] = [
  [/^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[.,]* (?=[a-z]* ?\d\d?\b)/, ''],
  [/日\(?(?:星期|周|週)[一二三四五六日天]\)?$/, '日'],
  // A time with a zone (…T16:00:00Z) is of one day there and of another here: it stays, and is refused.
  [RegExp(`(日|\\d{1,2},? \\d{4}(?=,? )|[a-z] \\d{4}(?=,? )|[-/]\\d\\d?(?=[t ]))(?:t|,? )?${CLOCK}$`), '$1'],
  // 截至9月底止, 自2016年起至2019年止
  [/^([截至到自从從].*?|.*起[至到].*?)[为為]?止$/, '$1'],
  [/累[计計]$|\(累[计計]\)$/, ''],
];
