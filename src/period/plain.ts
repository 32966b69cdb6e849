// Reads an ISO date at once, in few bytes; every other spelling is left to the whole reader, which agrees with it.
import { isIsoDate } from './calendar.js';
import type { Period } from './period.js';

export function readPlainDate(text: string): Period | undefined {
  const day = text.trim();
  return isIsoDate(day) ? { start: day, end: day, open: false, partial: false, text: day } : undefined;
}
