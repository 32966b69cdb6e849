// The figures of the timelines that are compared: made up, no two alike.

export const TIMELINE = 'funding-timeline';

const DAY = 86_400_000;

/** Names of so many periods: years where they are few, days where they are many. */
export const periodNames = (count) =>
  Array.from({ length: count }, (_, i) =>
    count > 100
      ? new Date(Date.UTC(1993, 0, 1) + i * DAY).toISOString().slice(0, 10)
      : String(1900 + i + (100 - count)),
  );

/** Amounts in 万元 with one decimal; `round` gives the same places another value. */
export const amountsOf = (count, place, round = 0) =>
  Array.from({ length: count }, (_, i) =>
    Number((100 + ((i * 7919 + place * 104_729 + round * 431) % 9000) / 10).toFixed(1)),
  );

export const rowsOf = (names, amounts, unit = '') => names.map((name, i) => `${name}|${amounts[i]}${unit}`).join(';');
