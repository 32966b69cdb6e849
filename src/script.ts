// Writes the kit's own Chinese words in one script or the other.

/**
 * A template tag that writes the kit's words in one script and leaves what stands between them, which authors wrote:
 * `` say`由${before}降至${value}` ``.
 */
export type Script = (words: readonly string[], ...between: readonly string[]) => string;

/** As the kit's words are written in the source. */
export const simplified: Script = (words, ...between) => {
  let text = words[0]!;
  for (let i = 0; i < between.length; i++) text += between[i]! + words[i + 1]!;
  return text;
};
