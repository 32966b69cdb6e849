// How a stat's sentence is built in Chinese, whichever the script.
import type { StatFacts, StatWords } from './words.js';

/** The words in which the two scripts differ. */
export interface ChineseWords {
  readonly terms: StatWords['terms'];
  readonly is: string;
  readonly becomes: string;
  readonly levelWith: readonly [and: string, level: string, earlier: string];
  /** [to, by] for a rate, [to, by] for a count. */
  readonly fell: readonly [readonly [string, string], readonly [string, string]];
  readonly rose: readonly [readonly [string, string], readonly [string, string]];
  readonly about: string;
  /** 分别: two shares of two measures. */
  readonly each: string;
  readonly makesUp: string;
  readonly outOf: string;
  readonly met: string;
  readonly short: string;
  readonly goal: string;
  readonly eachMark: string;
  readonly verdict: StatWords['verdict'];
  /** 比…还高, 比…还多: for a rate, for a count. */
  readonly above: readonly [string, string];
}

export function chineseStatWords(words: ChineseWords): StatWords {
  function subject({ label, value, before, beforeDate, trend, difference, isRate }: StatFacts): string {
    if (before === undefined) return label + value;
    const [and, level, earlier] = words.levelWith;
    if (trend === 'same') return `${label}${words.is}${value}，${and}${beforeDate?.plain ?? earlier}${level}`;
    const from = `${label}由${beforeDate ? `${beforeDate.plain}的` : ''}${before}`;
    if (trend !== 'fell' && trend !== 'rose') return from + words.becomes + value;
    const [to, by] = words[trend][isRate ? 0 : 1];
    return from + to + value + (difference ? `，${by}${difference}` : '');
  }

  function part({ whole, shares, isShareRounded }: StatFacts): string {
    if (!whole) return '';
    if (shares.length === 0) return words.outOf + whole;
    const each = shares.length > 1 ? words.each : '';
    return `${each}${isShareRounded ? words.about : ''}${words.makesUp}${whole}的${shares.join('和')}`;
  }

  function goal({ target, isMet, gap, isAbove, isRate }: StatFacts): string {
    if (!target) return '';
    if (isMet) return `${words.met}${target}的${words.goal}`;
    if (gap && isAbove) return `比${target}的${words.goal}${words.above[isRate ? 0 : 1]}${gap}`;
    return gap ? `距${target}的${words.goal}${words.short}${gap}` : words.goal + words.is + target;
  }

  return {
    terms: words.terms,
    during: (period) => period,
    verdict: words.verdict,
    eachMark: (amount) => words.eachMark + amount,
    sentence: (facts) =>
      (facts.date ? `${facts.date.leading}，` : '') +
      [subject(facts), part(facts), goal(facts)].filter(Boolean).join('，') +
      '。',
  };
}
