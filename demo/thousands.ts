// Makes up ten thousand days of payments: more than anyone would write into a page.

const DAYS = 10_000;
const FIRST = Date.UTC(1993, 0, 1);
const DAY = 86_400_000;

const rows = Array.from({ length: DAYS }, (_, i) => {
  const season = 40 * Math.sin(i / 180) + 30 * Math.sin(i / 2400);
  const amount = 120 + season + ((i * 7919) % 23);
  return [new Date(FIRST + i * DAY).toISOString().slice(0, 10), `CNY ${amount.toFixed(1)} thousand`];
});

const timeline = document.getElementById('days') as (HTMLElement & { rows?: string[][] }) | null;
if (timeline) timeline.rows = rows;
