// Walks through a text once and counts what it looks at, so that a test can hold the work to be linear.

/** How far behind the cursor a reading looks for the words that lead into a figure. */
const WINDOW = 24;

export class Cursor {
  at = 0;
  steps = 0;

  constructor(readonly text: string) {}

  /** The match of a sticky pattern at the cursor, which moves behind it; undefined and no move otherwise. */
  take(pattern: RegExp): RegExpExecArray | undefined {
    const found = this.peek(pattern);
    if (found) this.at += found[0].length;
    return found;
  }

  /** The match of a sticky pattern at the cursor or at another place, without moving. */
  peek(pattern: RegExp, at = this.at): RegExpExecArray | undefined {
    this.steps++;
    pattern.lastIndex = at;
    return pattern.exec(this.text) ?? undefined;
  }

  /** The match of a pattern that ends (`$`) just before a place, no further back than `from`. */
  behind(pattern: RegExp, end: number, from: number): RegExpExecArray | undefined {
    this.steps++;
    return pattern.exec(this.text.slice(Math.max(from, end - WINDOW), end)) ?? undefined;
  }
}
