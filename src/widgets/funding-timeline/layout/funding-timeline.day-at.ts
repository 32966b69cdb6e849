// Which day stands at a place of the time axis.
import { lastDayOfMonth } from '../../../period/month.js';
import type { Grid } from '../funding-timeline.time.js';

/** The reverse of {@link yearsAt}, to the nearest day. */
export function dayAt(years: number, grid: Grid): string {
  const year = Math.floor(years);
  if (grid === 'month') {
    const months = (years - year) * 12;
    const month = Math.min(11, Math.floor(months + 1e-6));
    const days = Math.round((months - month) * lastDayOfMonth(year, month + 1));
    return new Date(Date.UTC(year, month, 1 + days)).toISOString().slice(0, 10);
  }
  const start = Date.UTC(year, 0);
  const day = Math.round(((years - year) * (Date.UTC(year + 1, 0) - start)) / 86_400_000);
  return new Date(Date.UTC(year, 0, 1 + day)).toISOString().slice(0, 10);
}
