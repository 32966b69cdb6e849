// Rounds and medians: every contestant in every round, so that what disturbs the machine disturbs them all.

export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Medians by name of what `measure(name)` gives in each of `rounds` rounds: `{[name]: {[what]: number}}`. */
export async function interleave(names, rounds, measure) {
  const runs = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    // The order turns, every other time backwards, so that nobody always follows the same neighbour.
    const turned = [...names.slice(round % names.length), ...names.slice(0, round % names.length)];
    for (const name of round % 2 === 0 ? turned : turned.toReversed()) runs[name].push(await measure(name));
  }
  return Object.fromEntries(Object.entries(runs).map(([name, each]) => [name, mediansOf(each)]));
}

const mediansOf = (runs) =>
  Object.fromEntries(Object.keys(runs[0]).map((what) => [what, median(runs.map((run) => run[what]))]));
