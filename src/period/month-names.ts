// The months in English.

export const MONTH_NAMES =
  'January February March April May June July August September October November December'.split(' ');
