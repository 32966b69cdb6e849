// Writes a path of whole numbers as a short text: each point as its step from the one before, five bits a letter.
import type { Path } from './boundary.js';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** By the letter's code; −1 for what is no letter. */
const VALUE_OF = new Int8Array(128).fill(-1);
[...LETTERS].forEach((letter, value) => (VALUE_OF[letter.charCodeAt(0)] = value));

/** A letter from 32 up says that more of the same number follows. */
const MORE = 32;

export function writeSteps(path: Path): string {
  let text = '';
  path.forEach((value, i) => {
    const step = i < 2 ? value : value - path[i - 2]!;
    // The sign is the lowest bit, so that small steps either way are short.
    let rest = step < 0 ? -2 * step - 1 : 2 * step;
    do {
      const low = rest % MORE;
      rest = Math.floor(rest / MORE);
      text += LETTERS[low + (rest > 0 ? MORE : 0)]!;
    } while (rest > 0);
  });
  return text;
}

/** The path; undefined where the text is cut or holds other letters. */
export function readSteps(text: string): number[] | undefined {
  const path: number[] = [];
  let [number, factor] = [0, 1];
  for (let i = 0; i < text.length; i++) {
    const value = VALUE_OF[text.charCodeAt(i)] ?? -1;
    if (value < 0) return undefined;
    number += (value % MORE) * factor;
    factor *= MORE;
    if (value >= MORE) continue;
    const step = number % 2 === 1 ? -(number + 1) / 2 : number / 2;
    const n = path.length;
    path.push(n < 2 ? step : path[n - 2]! + step);
    [number, factor] = [0, 1];
  }
  return factor === 1 && path.length % 2 === 0 ? path : undefined;
}
