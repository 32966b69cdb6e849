// What a rule of spelling is: a pattern, and how what it finds is written in the one spelling that is read.

/** A pattern and its replacement, as `String.replace` takes them. */
export type SpellingRule = readonly [RegExp, string | ((found: string, ...groups: string[]) => string)];

/** A text after each rule in turn. */
export const respell = (text: string, rules: readonly SpellingRule[]): string =>
  rules.reduce((spelled, [pattern, by]) => spelled.replace(pattern, by as string), text);
