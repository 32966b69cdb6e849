// Round steps for an axis of amounts. Zero is always one of its ticks.

/** From `low` (0 or below) to `high` (0 or above) in steps of 1, 2 or 5 times a power of ten, `rough` or a little more. */
export function roundTicks(low: number, high: number, rough: number): number[] {
  if (!(rough > 0) || !Number.isFinite(rough)) return [0];
  const power = Math.floor(Math.log10(rough));
  const lead = rough / 10 ** power;
  const [digit, zeros] = lead > 5 ? [1, power + 1] : [lead > 2 ? 5 : lead > 1 ? 2 : 1, power];
  // From its digits, as a multiplication would drift: 3 × 0.1 is 0.30000000000000004.
  const at = (i: number): number => Number(`${i * digit}e${zeros}`);
  const step = at(1);
  const [first, last] = [Math.ceil(low / step - 1e-9), Math.floor(high / step + 1e-9)];
  return [...Array(Math.max(0, last - first + 1)).keys()].map((i) => at(first + i));
}
