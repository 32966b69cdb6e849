// Knows about how wide a text will be, without a page to measure it on, and breaks it into lines that fit.

// Whatever is written in East Asia, and pictures.
const WIDE = /[\u1100-\u1FFF\u2E80-\u{3FFFD}mMW%—]/u;
const NARROW = /[ .,:;'|!()[\]ijlIftr-]/;

/** How wide a text is in pixels at a font size in pixels. */
export type TextMeasure = (text: string, size: number, weight?: 'bold') => number;

/** The estimated width of a text in pixels at a font size in pixels: generous, so that nothing is cut. */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const char of text) ems += WIDE.test(char) ? 1 : NARROW.test(char) ? 0.38 : /[A-Zw]/.test(char) ? 0.82 : 0.62;
  return ems * size;
}

// Marks that may not begin a line of Chinese (GB/T 15834).
const NOT_FIRST = /^[，。、；：？！）》」』”’%,.;:?!)]/u;

const LONGEST_WORD = 40;

/** Breaks a text into lines of at most `width` pixels: between words, and between any two Han characters. */
export function wrapText(text: string, size: number, width: number, measure: TextMeasure = textWidth): string[] {
  const words = (text.match(/[\p{Script=Han}][，。、；：？！）》」』”’]*|\s+|[^\s\p{Script=Han}]+/gu) ?? []).flatMap(
    (word) =>
      // An address is one long word and breaks anywhere; a number or a name does not.
      word.length > LONGEST_WORD && measure(word, size) > width ? [...word] : [word],
  );
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    const fits = measure(line + word.trimEnd(), size) <= width;
    if (line && !fits && !NOT_FIRST.test(word)) {
      lines.push(line.trimEnd());
      line = word.trimStart();
    } else line += word;
  }
  return line.trim() ? [...lines, line.trimEnd()] : lines;
}
