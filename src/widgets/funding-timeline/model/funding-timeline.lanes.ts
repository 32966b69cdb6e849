// Puts bars whose times overlap into lanes of their own, so that none is drawn over or added to another.

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Shorter than any day: periods that merely touch do not overlap. */
const TOUCH = 1e-6;

/** More panels than these could not be read. */
export const MOST_LANES = 8;

/**
 * A lane for each stretch, in order of time the first that is free; -1 where none is. The longer of two that begin
 * together comes first.
 */
export function lanesOf(stretches: readonly Stretch[]): number[] {
  const order = stretches.map((_, i) => i);
  order.sort((a, b) => stretches[a]!.from - stretches[b]!.from || stretches[b]!.to - stretches[a]!.to);
  const ends: number[] = [];
  const lanes = stretches.map(() => 0);
  for (const i of order) {
    const { from, to } = stretches[i]!;
    const free = ends.findIndex((end) => end <= from + TOUCH);
    const lane = free >= 0 ? free : ends.length < MOST_LANES ? ends.length : -1;
    if (lane >= 0) ends[lane] = to;
    lanes[i] = lane;
  }
  return lanes;
}
