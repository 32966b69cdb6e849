// What a stat says: one sentence from its figures, and the names of its parts. Figures arrive already written out.

/** How a figure moved; `unclear` where its bounds do not tell (两个下限之差). */
export type Trend = 'fell' | 'rose' | 'same' | 'unclear';

/** A date by itself (`2019年底`, `end of 2019`) and as it leads into a sentence (`截至2019年底`, `by the end of 2019`). */
export interface StatDateWords {
  readonly plain: string;
  readonly leading: string;
}

/** The facts of the sentence, each as the reader sees it. */
export interface StatFacts {
  readonly label: string;
  readonly value: string;
  /** The date the value speaks for. */
  readonly date?: StatDateWords | undefined;
  readonly before?: string | undefined;
  readonly beforeDate?: StatDateWords | undefined;
  readonly trend?: Trend | undefined;
  /** How far it moved, without sign: `42.74个百分点`. */
  readonly difference?: string | undefined;
  /** True for percentages: they fall and rise, while people become fewer and more. */
  readonly isRate: boolean;
  readonly whole?: string | undefined;
  /** One share a measure; empty where there is none. */
  readonly shares: readonly string[];
  /** True where a share did not come out even. */
  readonly isShareRounded?: boolean | undefined;
  readonly target?: string | undefined;
  /** Undefined where it cannot be told whether the target is met. */
  readonly isMet?: boolean | undefined;
  /** True where the value lies above a target it should not: the gap is what it is too much. */
  readonly isAbove?: boolean | undefined;
  /** How far the target is away. */
  readonly gap?: string | undefined;
}

export interface StatWords {
  sentence(facts: StatFacts): string;
  /** A period as it leads into a sentence: `in 2020`. */
  during(period: string): string;
  /** Which way a figure moved, in the author's eyes; colour says it too, but not alone. */
  verdict: { better: string; worse: string };
  /** What one mark of the grid stands for. */
  eachMark(amount: string): string;
  terms: {
    item: string;
    figure: string;
    asWritten: string;
    date: string;
    exactValue: string;
    unit: string;
    bound: string;
    value: string;
    before: string;
    change: string;
    of: string;
    share: string;
    target: string;
  };
}
