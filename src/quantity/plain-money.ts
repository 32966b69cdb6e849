// Reads the commonest sums of money at once, in fewest bytes: exact ones, 54.73亿元, -3万元, CNY 977 million. What it does
// not know it leaves to the other readers, which agree with it.
import { exactNumber, type Power } from './number-text.js';
import type { Quantity } from './quantity.js';

// 2019.1 may be a month, whatever follows.
const MONEY = /^(CNY )?-?(?!\d{4}\.)(?:0|[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d*)(?:\.(\d+))?(万?亿?| [mb]illion)(元?)$/;
const POWERS: Partial<Record<string, Power>> = { 万: 4, 亿: 8, 万亿: 12, ' million': 6, ' billion': 9 };

/** Undefined where the spelling is not among these. */
export function readPlainMoney(written: string): Quantity | undefined {
  const text = written.trim();
  const [found, code, decimals = '', scale = '', sign] = MONEY.exec(text) ?? [];
  const power = POWERS[scale] ?? 0;
  const hasZeros = decimals.endsWith('0');
  // Named once; and 1.510 may be more than a thousand.
  if (!found || !code === !sign || (hasZeros && !power && decimals.length === 3)) return undefined;
  const value = exactNumber(text.replace(/[^\d.-]/g, ''), power);
  if (value === undefined) return undefined;
  const place = hasZeros ? { place: power - decimals.length } : {};
  return { value, unit: 'CNY', bound: 'exact', text, ...place };
}
