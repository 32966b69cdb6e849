// The patterns of series, so that colour is not needed to tell them apart.
import { short } from '../../../drawing/short.js';
import type { Box } from '../layout/funding-timeline.labels.js';
import type { SeriesStyle } from '../layout/funding-timeline.series.js';

const GAP = 5;
const MOST_LINES = 400;

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
