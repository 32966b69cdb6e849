// How series are told apart: by the lightness of the accent, and by a pattern, so that colour is not needed.
export interface SeriesStyle {
  /** Of the accent. */
  readonly opacity: number;
  readonly pattern: 'plain' | 'level' | 'upright' | 'grid';
}

const STYLES: readonly SeriesStyle[] = [
  { opacity: 1, pattern: 'plain' },
  { opacity: 0.5, pattern: 'level' },
  { opacity: 0.28, pattern: 'upright' },
  { opacity: 0.75, pattern: 'grid' },
];

export const seriesStyle = (series: number): SeriesStyle => STYLES[series % STYLES.length]!;
