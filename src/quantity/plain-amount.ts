// Reads the commonest amounts at once, in fewest bytes: exact ones as Chinese writes them, 54.73亿元, 6,839户, -3万元. What
// it does not know it leaves to the other readers, which agree with it.
import { exactNumber } from './number-text.js';
import type { Quantity } from './quantity.js';

// 2019.1 may be a month, whatever follows.
const AMOUNT = /^-?(?!\d{4}\.)(?:0|[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d*)(?:\.(\d+))?(?:(万)?(亿)?)(元|户|人)$/;
const UNITS: Partial<Record<string, string>> = { 元: 'CNY', 户: 'household', 人: 'person' };

/** Undefined where the spelling is not among these. */
export function readPlainAmount(written: string): Quantity | undefined {
  const text = written.trim();
  const [found, decimals = '', myriad, yi, sign = ''] = AMOUNT.exec(text) ?? [];
  const power = (myriad ? 4 : 0) + (yi ? 8 : 0);
  const hasZeros = decimals.endsWith('0');
  // 1.510 may be more than a thousand.
  if (!found || (hasZeros && !power && decimals.length === 3)) return undefined;
  const value = exactNumber(text.replace(/[^\d.-]/g, ''), power);
  if (value === undefined) return undefined;
  const place = hasZeros ? { place: power - decimals.length } : {};
  return { value, unit: UNITS[sign]!, bound: 'exact', text, ...place };
}
