// Reads the commonest amounts at once, in fewest bytes: exact ones, 54.73亿元, 6,839户, -3万元, CNY 977 million. What it does
// not know it leaves to the other readers, which agree with it.
import { exactNumber, type Power } from './number-text.js';
import type { Quantity } from './quantity.js';

// 2019.1 may be a month, whatever follows.
const AMOUNT =
  /^(CNY )?-?(?!\d{4}\.)(?:0|[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d*)(?:\.(\d+))?(万?亿?| [mb]illion)([元户人]?)$/;
const UNITS: Partial<Record<string, string>> = { 元: 'CNY', 户: 'household', 人: 'person' };
const POWERS: Partial<Record<string, Power>> = { 万: 4, 亿: 8, 万亿: 12, ' million': 6, ' billion': 9 };

/** Undefined where the spelling is not among these. */
export function readPlainAmount(written: string): Quantity | undefined {
  const text = written.trim();
  const [found, code, decimals = '', scale = '', sign = ''] = AMOUNT.exec(text) ?? [];
  const unit = sign ? UNITS[sign] : code && 'CNY';
  const power = POWERS[scale] ?? 0;
  const hasZeros = decimals.endsWith('0');
  // 1.510 may be more than a thousand.
  if (!found || !unit || (code && sign) || (hasZeros && !power && decimals.length === 3)) return undefined;
  const value = exactNumber(text.replace(/[^\d.-]/g, ''), power);
  if (value === undefined) return undefined;
  const place = hasZeros ? { place: power - decimals.length } : {};
  return { value, unit, bound: 'exact', text, ...place };
}
