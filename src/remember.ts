// Remembers what was read last: where one attribute of a widget changes, the others need not be read again, and a page
// of a hundred figures has one date.

const MOST_REMEMBERED = 500;

/** The same reading, its last answers kept. An answer of undefined is asked for again. */
export function remember<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let answer = known.get(text);
    if (answer === undefined) {
      answer = read(text);
      if (known.size === MOST_REMEMBERED) known.clear();
      known.set(text, answer);
    }
    return answer;
  };
}
