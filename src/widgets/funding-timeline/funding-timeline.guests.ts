// The part of a timeline that not every page needs: tables with headers, months and days, overlaps, series, milestones,
// running totals, thousands of rows.

export const MORE = () => import('./funding-timeline.more.js');
