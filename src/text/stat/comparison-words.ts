// What a stat says of its whole, its target and its marks.
import type { Dictionary } from '../language.js';
import { simplified, type Script } from '../../script.js';
import { traditional } from '../../traditional-script.js';

/** The facts, each as the reader sees it. */
export interface ComparisonFacts {
  readonly whole: string | undefined;
  /** One share a measure; empty where there is none. */
  readonly shares: readonly string[];
  /** True where a share did not come out even. */
  readonly isShareRounded: boolean;
  /** True where the value is its whole: 89 of 89. */
  readonly isAll: boolean;
  readonly target: string | undefined;
  /** Undefined where it cannot be told whether the target is met. */
  readonly isMet: boolean | undefined;
  /** How far the target is away. */
  readonly gap: string | undefined;
  /** True where the value lies above a target it should not: the gap is what it is too much. */
  readonly isAbove: boolean;
  /** True for percentages: they are too high, while people are too many. */
  readonly isRate: boolean;
}

export interface ComparisonWords {
  /** What the sentence goes on to say, a clause each. */
  clauses(facts: ComparisonFacts): string[];
  /** What one mark of the grid stands for. */
  eachMark(amount: string): string;
}

const chinese = (say: Script): ComparisonWords => {
  function part({ whole, shares, isShareRounded, isAll }: ComparisonFacts): string {
    if (!whole) return '';
    if (isAll) return say`即全部${whole}`;
    if (shares.length === 0) return say`总数${whole}`;
    const about = isShareRounded ? say`约` : '';
    return say`${shares.length > 1 ? say`分别` : ''}${about}占${whole}的${shares.join('和')}`;
  }

  function goal({ target, isMet, gap, isAbove, isRate }: ComparisonFacts): string {
    if (!target) return '';
    if (isMet) return say`已达到${target}的目标`;
    if (gap && isAbove) return say`比${target}的目标${isRate ? say`还高` : say`还多`}${gap}`;
    return gap ? say`距${target}的目标还差${gap}` : say`目标为${target}`;
  }

  return {
    clauses: (facts) => [part(facts), goal(facts)].filter(Boolean),
    eachMark: (amount) => say`每格代表${amount}`,
  };
};

const english: ComparisonWords = {
  clauses({ whole, shares, isShareRounded, isAll, target, isMet, gap, isAbove }) {
    const share = isAll ? `all of ${whole}` : `${isShareRounded ? 'about ' : ''}${shares.join(' and ')} of ${whole}`;
    const miss = gap
      ? `${gap} ${isAbove ? 'above' : 'short of'} the target of ${target}`
      : `against a target of ${target}`;
    return [
      ...(whole ? [shares.length > 0 ? share : `out of ${whole}`] : []),
      ...(target ? [isMet ? `meeting the target of ${target}` : miss] : []),
    ];
  },
  eachMark: (amount) => `Each mark is ${amount}`,
};

export const comparisonWords: Record<Dictionary, ComparisonWords> = {
  'zh-Hans': chinese(simplified),
  'zh-Hant': chinese(traditional),
  en: english,
};
