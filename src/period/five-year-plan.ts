// Knows China's five-year plans: how they are named, and which years they cover.
import { numberOfHan } from './chinese-spelling.js';
import type { SpellingRule } from './spelling-rule.js';

export const FIVE_YEAR_PLANS: readonly SpellingRule[] = [
  [/第?(\d\d?)(?:个5年|(?:st|nd|rd|th) five[- ]year plan)/g, '$1五'],
  // “十三五”时期, 十五 (the tenth), 五五 (the fifth)
  [/["“”‘’「『]?(十?[一二三四五六七八九]|十)五["“”‘’」』]?/g, (_, han) => `${numberOfHan(han!)}五`],
  [/五(?:规划|计划)?(?:时期|期间| period)?/g, '五'],
];

/** The years of the n-th plan: 13 is 2016–2020. 1963 to 1965 belong to none: the third began in 1966. */
export function planYears(n: number): { years: [number, number]; months: [number, number] } | undefined {
  if (n < 1 || n > 19) return undefined;
  const first = n < 3 ? 1948 + 5 * n : 1951 + 5 * n;
  return { years: [first, first + 4], months: [1, 12] };
}
