// How series are told apart: by the lightness of the accent, and by a pattern, so that colour is not needed.
import type { Box } from './funding-timeline.labels.js';

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

const GAP = 5;
const MOST_LINES = 400;

/** Rounded to a hundredth of a pixel, so that markup stays short. */
export const short = (pixels: number): number => Math.round(pixels * 100) / 100;

/** The lines of a pattern within a box, as SVG path data; '' where it is plain or too small for one. */
export function patternPath({ x, y, width, height }: Box, pattern: SeriesStyle['pattern']): string {
  if (pattern === 'plain' || Math.min(width, height) < GAP || (width + height) / GAP > MOST_LINES) return '';
  let path = '';
  if (pattern !== 'upright')
    for (let at = y + GAP; at < y + height; at += GAP) path += `M${short(x)} ${short(at)}h${short(width)}`;
  if (pattern !== 'level')
    for (let at = x + GAP; at < x + width; at += GAP) path += `M${short(at)} ${short(y)}v${short(height)}`;
  return path;
}

const HATCH_GAP = 5;

/** Slanting lines over a box: a period that is not over. */
export function hatchPath({ x, y, width, height }: Box): string {
  const [right, bottom] = [x + width, y + height];
  if (width <= 0 || height <= 0 || (width + height) / HATCH_GAP > MOST_LINES) return '';
  let path = '';
  for (let sum = x + y + HATCH_GAP; sum < right + bottom; sum += HATCH_GAP) {
    const from = Math.max(x, sum - bottom);
    const to = Math.min(right, sum - y);
    path += `M${short(from)} ${short(sum - from)}L${short(to)} ${short(sum - to)}`;
  }
  return path;
}

/** The closed edges of a bar whose right one is open. */
export const edgesPath = ({ x, y, width, height }: Box): string =>
  `M${short(x + width)} ${short(y + 0.75)}H${short(x + 0.75)}V${short(y + height)}`;
