// Knows which days two spans share.
import type { Span } from './period.js';

/** The days that two spans share, or undefined where they share none. */
export function overlapOf(a: Span, b: Span): Span | undefined {
  const start = a.start > b.start ? a.start : b.start;
  const end = a.end < b.end ? a.end : b.end;
  return start <= end ? { start, end } : undefined;
}

/** Whether a span is one day: a moment, such as 截至2019年底. */
export const isMoment = ({ start, end }: Span): boolean => start === end;
