// Knows how long months are.

/** Months from 1. */
export const lastDayOfMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

export const isEndOfMonth = (iso: string): boolean =>
  lastDayOfMonth(Number(iso.slice(0, 4)), Number(iso.slice(5, 7))) === Number(iso.slice(8));
