// Keeps what is written from right to left from mixing with the words and digits around it.

const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;

/** The text between invisible marks that set it apart (U+2068, U+2069); any other as it is. */
export const isolate = (text: string): string => (RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text);
