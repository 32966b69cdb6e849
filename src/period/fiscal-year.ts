// Knows fiscal years: how they are written, and which months they cover.
import type { SpellingRule } from './spelling-rule.js';

export const FISCAL_YEARS: readonly SpellingRule[] = [
  [/\b(?:fy|(?:fiscal|financial) year) ?(\d{4})(?:[-–/](\d{4}|\d\d))?(?!\d)/g, markFiscalYear],
  // FY20, as the World Bank writes it; in 98 the century would be a guess
  [/\bfy ?([0-3]\d)(?:[-–/](\d\d))?(?![-–/]?\d)/g, (found, from, to) => markFiscalYear(found, `20${from}`, to)],
  // 2013/14財政年度, as Hong Kong writes it
  [/(\d{4})(?:[-–/](\d{4}|\d\d))?财(?:政年度|年度?)/g, markFiscalYear],
];

/** FY2013-14 as 2014跨财, FY2014 as 2014财; two years that do not follow each other stay, and are refused. */
function markFiscalYear(found: string, from: string, to?: string): string {
  if (!to) return `${from}财`;
  const next = `${Number(from) + 1}`;
  return next.endsWith(to) ? `${next}跨财` : found;
}

/**
 * The years and months of a fiscal year that begins in `startMonth` (1–12). A single year names the one it ends in, as
 * India, the United States and the World Bank count: FY2014 is FY2013-14. Undefined for a start that is no month, and
 * for a name of two years where the fiscal year is the calendar year.
 */
export function fiscalYear(
  endYear: number,
  startMonth: number,
  namesTwoYears: boolean,
): { years: [number, number]; months: [number, number] } | undefined {
  if (startMonth === 1 && !namesTwoYears) return { years: [endYear, endYear], months: [1, 12] };
  if (!(startMonth > 1 && startMonth <= 12 && Number.isInteger(startMonth))) return undefined;
  return { years: [endYear - 1, endYear], months: [startMonth, startMonth - 1] };
}
