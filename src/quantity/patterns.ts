// The grammar's words as sticky patterns, the longest word first.
import type { Bound } from './quantity.js';
import { pluralOf } from './units.js';
import { COUNTED, COUNTERS, NO_DESCRIPTION, PLACE_COUNTERS } from './counted-words.js';
import { BOUNDS_AFTER, BOUNDS_BEFORE, FALLS, NO_BOUND_AFTER } from './degree-words.js';
import { CURRENCY_CODES, CURRENCY_SIGNS } from './money-words.js';
import { RATE_UNITS, UNITS } from './words.js';

const escape = (word: string): string => word.replace(/[.$*+?()[\]{}|^/]/g, '\\$&');

/** What a short word must not run on into: 2020元旦, 2019人均, 2020支出, 5m people. */
const NOT_WITHIN: Readonly<Record<string, string>> = {
  m: '(?! ?[a-z])',
  个: '(?!亿)',
  元: '(?![旦月宵首])',
  人: '(?!均|大代|次|家庭|住户|户(?!均))',
  户: '(?![均籍次]|\\(次)',
  户次: '(?![要数])',
  家次: '(?![要数])',
  场次: '(?![要数])',
  成: '(?![立为员本功就果效长品份熟交绩分套都名片型])',
  克: '(?![拉服隆])',
  升: '(?![级学职温高降幅])',
  亩: '(?!均)',
  市: '(?![斤里尺])',
  条: '(?![款例])',
  名: '(?![单额称牌录次列义])',
  米: '(?![粉线袋])',
  种: '(?![植养粮子质])',
  支: '(?![出持付援教部撑])',
  省: '(?!道)',
  县: '(?![道域城])',
  村: '(?!道)',
  乡: '(?!道)',
  组: '(?!织)',
};

/** Alternatives, longest first; an English word must end where it ends. */
export const anyOf = (words: Iterable<string>): string =>
  [...words]
    .toSorted((a, b) => b.length - a.length)
    .map(
      (word) =>
        escape(word).replaceAll(' ', '[ \\u00A0]') + (NOT_WITHIN[word] ?? (/[a-z]$/.test(word) ? '(?![a-z])' : '')),
    )
    .join('|');

// 5m people are five million: an m before a word is no metre.
export const UNIT = new RegExp(`[ \\u00A0-]?(?!m [a-z])(?:${anyOf(UNITS.keys())})`, 'y');
// 1200台（套）: a second measure word in brackets.
export const COUNTER = new RegExp(
  `[ \\u00A0]?((?:${anyOf(COUNTERS.split(' '))})(?:\\((?:${anyOf(COUNTERS.split(' '))})\\))?)`,
  'y',
);
export const PLACE_COUNTER = new RegExp(anyOf(PLACE_COUNTERS.split(' ')), 'y');
const NOUNS = new Map([
  ...COUNTED.split(' ').flatMap((noun): [string, string][] => [
    [noun, noun],
    [pluralOf(noun), noun],
  ]),
  ...[...UNITS]
    .filter(([noun, unit]) => /^(?:person|household)$/.test(unit) && /^[a-z]/.test(noun))
    .map(([noun]): [string, string] => [noun, '']),
]);
/** The noun for one of what a plural names; empty for people and households, which are units. */
export const oneOf = (noun: string): string => NOUNS.get(noun) ?? '';
/** Up to two words of description, then a noun that is counted: 35,000 centralized resettlement areas. */
export const COUNTED_NOUN = new RegExp(
  `(?: (?!(?:${NO_DESCRIPTION.split(' ').join('|')})[ -])[a-z-]{2,16}){0,2} (${anyOf(NOUNS.keys())})`,
  'y',
);
export const CODE_BEHIND = new RegExp(` ?(${anyOf(CURRENCY_CODES.split(' '))})`, 'y');
export const MONEY_BEFORE = new RegExp(
  `(?:(${anyOf(Object.keys(CURRENCY_SIGNS))})|(?<![a-z])(${anyOf(CURRENCY_CODES.split(' '))}))[ \\u00A0]?$`,
);

/** The words of a bound; most amounts have none, which one look tells. */
interface BoundPatterns {
  readonly any: RegExp;
  readonly each: readonly { readonly bound: Bound; readonly pattern: RegExp }[];
}

/** One pattern a word, the longest first: 不低于 must not be read as 低于. */
function boundPatterns(
  table: Partial<Record<Bound, string>>,
  flags: string,
  sourceOf: (word: string) => string,
): BoundPatterns {
  const words = Object.entries(table)
    .flatMap(([bound, named]) => named.split('|').map((word) => ({ bound: bound as Bound, word })))
    .toSorted((a, b) => b.word.length - a.word.length)
    .map(({ bound, word }) => ({ bound, source: sourceOf(escape(word)) }));
  return {
    any: new RegExp(words.map(({ source }) => source).join('|'), flags),
    each: words.map(({ bound, source }) => ({ bound, pattern: new RegExp(source, flags) })),
  };
}

/** "handed over 500 houses" sets no bound, nor does the end of a tag. */
const NOT_AFTER: Readonly<Record<string, string>> = {
  over: '(?<![a-z]|handed |took |take |taken |turned |carried |left |spread )',
  '>': '(?<![a-z"/=-])',
};
const notAfter = (word: string): string => {
  const others = NO_BOUND_AFTER[word[0]!];
  return NOT_AFTER[word] ?? (/^[a-z]/.test(word) ? '(?<![a-z])' : others ? `(?<![${others}])` : '');
};

// Between the word and the amount may stand 达, 到 (超过了, 突破到) or an article.
export const BOUND_BEFORE = boundPatterns(
  BOUNDS_BEFORE,
  '',
  (word) => `${notAfter(word)}${word}(?:了|到|达到|达)? ?(?:an? )?$`,
);
// 3000元（含）以上, 200户以上（含200户）. "255,000 teams and over 3 million officials": there the word belongs to the next amount.
const ENDS_BOUND = '(?![a-z]| (?:[\\d$€£₹~]|[a-z-]+ (?:hundred|thousand|million|billion)))';
export const BOUND_AFTER = boundPatterns(
  BOUNDS_AFTER,
  'y',
  (word) => ` ?(?:\\(含[^()]{0,12}\\))?${word}(?:\\(含[^()]{0,12}\\))?${/[a-z]$/.test(word) ? ENDS_BOUND : ''}`,
);
export const FALL_BEFORE = new RegExp(
  `(累计|共)?(?<![增升涨投空加])(?:${FALLS.split('|').map(escape).join('|')})了? ?$`,
);

/** People are often named by what they are: 57.88万贫困人口, 60多万援助人员, 125.8万贫困户. */
export const PEOPLE =
  /(?:建档立卡|贫困|农村|援助|脱贫|搬迁|易地|低保|特困|城镇|困难|帮扶|受益|剩余){0,4}(人口|群众|人员|居民|农民|干部|村民|移民|学生|党员|户)/y;

export const RATE_BEFORE = /((?:每[人户亩](?=每)|人均|户均|每人|每户|每亩))(每[天日年月])?[\p{Script=Han}]{0,9}$/u;
export const RATE_BEHIND = new RegExp(`(?:[/每·]|,? (?:per|a) |-a-|/ )(${anyOf(RATE_UNITS.keys())})`, 'y');
