// Knows which of several names was meant by one that is none of them: befor is before, as_of is as-of.

/** What frameworks and scripts of the page write on any element: v-text, x-data, _ngcontent, :value, data-row. */
const FOREIGN = /^(?:[a-z]|aria|data|hx|ng|on)-|^_|[^a-z_-]/;

const bare = (name: string): string => name.replace(/[_-]/g, '');

/** Undefined where no name is so near that it must have been meant: one letter in four may differ. */
export function nearestName(given: string, names: readonly string[]): string | undefined {
  if (FOREIGN.test(given)) return undefined;
  const letters = bare(given);
  const near = names
    .map((name) => ({ name, distance: isFirstWord(given, name) ? 0 : distance(letters, bare(name)) }))
    .filter(({ name, distance: far }) => far <= Math.floor(bare(name).length / 4))
    .toSorted((a, b) => a.distance - b.distance);
  return near[0]?.name;
}

/** heading is heading-level; the as and the map of others say nothing. */
const isFirstWord = (given: string, name: string): boolean => given.length > 3 && name.startsWith(`${given}-`);

/** With another letter a short word is another word: `node`, which renderers of Markdown hand on, is no note. */
const MOST_SHORT = 4;

/** How many letters were left out, put in, changed, or swapped with the next. */
function distance(a: string, b: string): number {
  const change = b.length > MOST_SHORT ? 1 : 2;
  let before: number[] = [];
  let last = [...Array(b.length + 1).keys()];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        last[j]! + 1,
        row[j - 1]! + 1,
        last[j - 1]! + (isSame ? 0 : change),
        isSwapped ? before[j - 2]! + 1 : Infinity,
      );
    }
    [before, last] = [last, row];
  }
  return last[b.length]!;
}
