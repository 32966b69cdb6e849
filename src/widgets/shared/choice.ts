// Reads an attribute that is one word of a closed list.
import type { Issue } from '../../result.js';

/** The word, or the list's first where none or an unknown one is given; the latter is added to the issues. */
export function readChoice<T extends string>(
  given: string | undefined,
  choices: readonly [T, ...T[]],
  path: string,
  issues: Issue[],
): T {
  const word = given?.trim().toLowerCase();
  const found = choices.find((choice) => choice === word);
  if (word && !found) {
    issues.push({ code: 'choice-unknown', path, expected: choices.filter(Boolean).join(', '), received: given! });
  }
  return found ?? choices[0];
}
