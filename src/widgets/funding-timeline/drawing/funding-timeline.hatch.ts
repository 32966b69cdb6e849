// Lines that say that a period is not over.
import { short } from '../../../drawing/short.js';
import type { Box } from '../layout/funding-timeline.labels.js';

const MOST_LINES = 400;
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
