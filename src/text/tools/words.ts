// What a widget says around its opened figures: the ways to take them along.

export interface ToolWords {
  /** What the row of buttons under the figures is, to a screen reader. */
  toolsOf(label: string): string;
  copy: string;
  copied: string;
  download: string;
  picture: string;
  /** Said where a page forbids copying or downloads and the data stand as text instead. */
  blocked: string;
}
