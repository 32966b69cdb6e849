// Knows figures that a list names without the words of a stat: by two years, by 户数 and 人数.
import { areLikeFigures } from './like-figures.js';
import { splitTerm } from './term-unit.js';
import { isRemarks } from './column-kinds.js';
import { roleOf } from './column-roles.js';

export type Pair = readonly [term: string, text: string];

/** 2013, 2013年, 2013年底. */
const YEAR = /^((?:19|20)\d\d)(?:年[底末]?)?$/;

const yearOf = ([term]: Pair): number => Number(YEAR.exec(term.replace(/[\s:：]+$/u, ''))?.[1]);

/** The figures of two years and no more, the earlier first: 2013年|43.74%, 2019年|1%. */
export function ofTwoYears(pairs: readonly Pair[]): readonly [then: Pair, now: Pair] | undefined {
  const dated = pairs.filter((pair) => yearOf(pair)).toSorted((a, b) => yearOf(a) - yearOf(b));
  const [then, now] = dated;
  return then && now && dated.length === 2 && yearOf(then) < yearOf(now) ? [then, now] : undefined;
}

/** Households and people of one fact: 户数|24036, 人数|83546. */
export function ofCounts(pairs: readonly Pair[]): readonly [households: Pair, people: Pair] | undefined {
  const of = (role: string): readonly Pair[] => pairs.filter(([term]) => roleOf(splitTerm(term).name) === role);
  const [households, people] = [of('households'), of('people')];
  return households.length === 1 && people.length === 1 ? [households[0]!, people[0]!] : undefined;
}

/** What is no field and looks like a figure that somebody may miss: 上限|5%, but not 备注|12个镇. */
export const areMissed = (pairs: readonly Pair[]): readonly Pair[] =>
  pairs.filter(([term, text]) => !isRemarks(term) && areLikeFigures([text]));
