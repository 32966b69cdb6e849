// What a stat says: one sentence from its figures, and the names of its parts. Figures arrive already written out.
import type { WrittenMoment } from '../../period/write-moment.js';
import type { Speech } from '../speech.js';

/** How a figure moved; `unclear` where its bounds do not tell (两个下限之差). */
export type Trend = 'fell' | 'rose' | 'same' | 'unclear';

/** The facts of the sentence, each as the reader sees it. */
export interface StatFacts {
  readonly label: string;
  readonly value: string;
  /** The date the value speaks for. */
  readonly date: WrittenMoment | undefined;
  readonly before: string | undefined;
  readonly beforeDate: WrittenMoment | undefined;
  readonly trend: Trend | undefined;
  /** How far it moved, without sign: `42.74个百分点`. */
  readonly difference: string | undefined;
  /** True for percentages: they fall and rise, while people become fewer and more. */
  readonly isRate: boolean;
}

export interface StatWords {
  /** The sentence, with what is to be said of a whole and a target. */
  sentence(facts: StatFacts, clauses: readonly string[]): string;
  /** A period as it leads into a sentence: `in 2020`. */
  during(period: string): string;
  /** Which way a figure moved, in the author's eyes; colour says it too, but not alone. */
  readonly verdict: { readonly better: string; readonly worse: string };
  readonly terms: {
    readonly value: string;
    readonly before: string;
    readonly of: string;
    readonly target: string;
  };
}

export interface StatSpeech extends Speech {
  readonly stat: StatWords;
}
