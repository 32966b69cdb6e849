// Breaks a text into lines that fit.
import { textWidth, type TextMeasure } from './text-width.js';

// Marks that may not begin a line of Chinese (GB/T 15834).
const NOT_FIRST = /^[，。、；：？！）》」』”’%,.;:?!)]/u;

const OPENING = '（《「『“‘';
const CLOSING = '，。、；：？！）》」』”’';
const HAN = '\\p{Script=Han}';
const OTHER = `[^\\s${HAN}${OPENING}${CLOSING}]`;
/** A number keeps its unit (54.73亿元, 2020年), an opening bracket what it opens. */
const WORDS = new RegExp(
  `\\s+|(?:[${OPENING}]|\\((?=${HAN}))*(?:${OTHER}*\\d[万萬亿億余餘]*${HAN}|${HAN}|${OTHER}+)?[${CLOSING}]*`,
  'gu',
);
const LONGEST_WORD = 40;

/** Breaks a text into lines of at most `width` pixels: between words, and between any two Han characters. */
export function wrapText(text: string, size: number, width: number, measure: TextMeasure = textWidth): string[] {
  const words = (text.match(WORDS) ?? []).flatMap((word) =>
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
