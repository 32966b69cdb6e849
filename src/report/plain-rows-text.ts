// Parts the commonest rows of a table in one line, in fewest bytes: those without a literal separator.

/** The cells, each trimmed; rows without any text are left out. Undefined where there is a `\`. */
export const readPlainRows = (text: string): string[][] | undefined =>
  text.includes('\\') ? undefined : withText(text.split(/[;；]/).map((row) => row.split(/[|｜]/)));

export const withText = (rows: readonly (readonly string[])[]): string[][] =>
  rows.map((row) => row.map(fold)).filter((row) => row.some(Boolean));

export const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();
