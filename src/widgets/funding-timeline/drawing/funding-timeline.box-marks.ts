// The marks of a bar, or a part of one: solid, or hatched where its period is not over.
import { edgesPath, hatchPath } from './funding-timeline.hatch.js';
import type { Box } from '../layout/funding-timeline.labels.js';
import type { Part } from './funding-timeline.part.js';

/** A bar, or a part of one. */
export function boxMarks(box: Box, isPartial: boolean, opacity = 1): Part[] {
  const rect = { kind: 'rect', ...box, tone: 'accent' } as const;
  if (!isPartial) return [{ ...rect, opacity, part: 'bar' }];
  const d = hatchPath(box) + edgesPath(box);
  return [
    { ...rect, opacity: opacity * 0.16, part: 'bar partial' },
    ...(box.height > 0 ? [{ kind: 'path', d, strokeWidth: 1.5, tone: 'accent', opacity, part: 'hatch' } as const] : []),
  ];
}

/** A bar of nothing still stands on its zero. */
export const nothingMarks = (box: Box): Part[] =>
  box.height === 0 ? [{ kind: 'rect', ...box, y: box.y - 1, height: 2, tone: 'accent', part: 'zero' }] : [];
