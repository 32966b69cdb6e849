// What came of a run, by engine, and the lines that say so.

export const noTally = () => ({ passed: 0, failed: 0, skipped: 0 });

const sizeOf = ({ passed, failed, skipped }) => passed + failed + skipped;

/** An engine that is not there has run nothing: its tests count as skipped, as many as another engine has. */
export function addSkippedEngines(counts, wanted) {
  const size = Math.max(1, ...wanted.map((name) => (counts[name] ? sizeOf(counts[name]) : 0)));
  const missing = wanted.filter((name) => !counts[name]);
  for (const name of missing) counts[name] = { ...noTally(), skipped: size };
  // No browser at all would otherwise look like success.
  if (missing.length === wanted.length) counts.engines = { ...noTally(), failed: 1 };
}

/** Prints a line for each engine and the sum; answers the exit code. Nothing run is a failure too. */
export function printTotal(counts) {
  const total = noTally();
  for (const [name, tally] of Object.entries(counts)) {
    console.log(`${name}: ${inWords(tally)}`);
    for (const key of Object.keys(total)) total[key] += tally[key];
  }
  console.log(inWords(total));
  return total.failed > 0 || total.passed === 0 ? 1 : 0;
}

const inWords = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
