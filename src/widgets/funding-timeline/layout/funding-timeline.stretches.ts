// What is left of a thin line where labels stand in its way.

type Stretch = readonly [from: number, to: number];

/** The stretches from one end to the other that none of the gaps covers. */
export function stretches(from: number, to: number, gaps: readonly Stretch[]): Stretch[] {
  const left: Stretch[] = [];
  for (const [start, end] of [...gaps.toSorted((a, b) => a[0] - b[0]), [to, to] as const]) {
    const stop = Math.min(start, to);
    if (stop > from) left.push([from, stop]);
    from = Math.max(from, end);
  }
  return left;
}
