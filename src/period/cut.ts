// A stretch of days as far as the data reach.
import type { Period } from './period.js';

/** The period from `start` to `planned`, cut at the data's date where that lies within it. */
export function cutAt(today: string | undefined, start: string, planned: string, text: string): Period {
  const partial = !!today && start <= today && today < planned;
  return { start, end: partial ? today : planned, open: false, partial, text, ...(partial && { planned }) };
}
