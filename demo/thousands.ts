// Makes up ten thousand days of payments: more than anyone would write into a page.

const DAYS = 10_000;
const FIRST = Date.UTC(1993, 0, 1);
const DAY = 86_400_000;

const dayOf = (i: number): string => new Date(FIRST + i * DAY).toISOString().slice(0, 10);

const paymentOf = (i: number): number => 120 + 40 * Math.sin(i / 180) + 30 * Math.sin(i / 2400) + ((i * 7919) % 23);

function fill(id: string, rowOf: (i: number) => string[], head: string[][] = []): void {
  const timeline = document.getElementById(id) as (HTMLElement & { rows?: string[][] }) | null;
  if (timeline) timeline.rows = [...head, ...Array.from({ length: DAYS }, (_, i) => rowOf(i))];
}

fill('days', (i) => [dayOf(i), `CNY ${paymentOf(i).toFixed(1)} thousand`]);
fill('levels', (i) => [dayOf(i), (paymentOf(i) * 0.6).toFixed(1), (40 + ((i * 104_729) % 31) + i / 400).toFixed(1)], [
  ['日期', '中央(万元)', '省级(万元)'],
]);
