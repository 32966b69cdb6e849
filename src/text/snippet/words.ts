// What a snippet says around its figures, in whichever language: the text that readers without script read.

export interface SnippetWords {
  /** Between a figure and what follows it. */
  comma: string;
  labelled(label: string, figure: string): string;
  /** A text and the date it holds for, where there is one. */
  dated(text: string, date: string): string;
  list(parts: readonly string[]): string;
  of(whole: string): string;
  target(value: string): string;
  source(name: string): string;
  note(text: string): string;
  /** The number under which a map was approved (审图号). */
  approval(number: string): string;
  /** Who publishes the boundary. */
  boundary(name: string): string;
  milestones(stops: readonly string[]): string;
  /** Names a link that has neither label nor figure. */
  data: string;
}
