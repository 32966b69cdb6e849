// Numbers short enough for markup.

/** Rounded to a hundredth of a pixel. */
export const short = (pixels: number): number => Math.round(pixels * 100) / 100;
