// Writes the kit's own Chinese words in one script or the other.

/**
 * A template tag that writes the kit's words in one script and leaves what stands between them, which authors wrote:
 * `` say`由${before}降至${value}` ``.
 */
export type Script = (words: readonly string[], ...between: readonly string[]) => string;

/** As the kit's words are written in the source. */
export const simplified: Script = (words, ...between) => words.reduce((text, word, i) => text + between[i - 1]! + word);
