// What every widget says around its figure, in whichever language.

export interface FrameWords {
  /** Names the small print's source: 来源:… */
  source(name: string): string;
  note(text: string): string;
  /** The button that opens and closes the exact figures. */
  data: string;
  /** The same button to a screen reader, which hears it away from its figure. Begins with, or holds, `data`. */
  dataOf(label: string): string;
  /** Joins two measures of one fact: 户 and 人. */
  joinMeasures(measures: readonly string[]): string;
}
