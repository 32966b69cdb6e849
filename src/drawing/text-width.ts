// Knows about how wide a text will be, without a page to measure it on.

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
