// Knows days: as ISO 8601 texts (which sort as time does), and as counts that can be subtracted.
import { lastDayOfMonth } from './month.js';

const DAY = 86_400_000;

/** The ISO date of a day, or undefined where the calendar has no such day (30 February, month 13). Months from 1. */
export function isoDate(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : undefined;
}

/** Year, month (1–12) and day of an ISO date. */
export const dateParts = (iso: string): [year: number, month: number, day: number] =>
  iso.split('-').map(Number) as [number, number, number];

/** Whether a text is an ISO date of a day that exists. */
export function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const [year, month, day] = dateParts(text);
  if (year < 100 || month < 1 || month > 12 || day < 1) return false;
  return day <= 28 || day <= lastDayOfMonth(year, month);
}

/** Days from 1 January 1970 to an ISO date. */
export const dayNumber = (iso: string): number => Date.parse(iso) / DAY;

/** The ISO date a number of days after another. */
export const addDays = (iso: string, days: number): string =>
  new Date(Date.parse(iso) + days * DAY).toISOString().slice(0, 10);
