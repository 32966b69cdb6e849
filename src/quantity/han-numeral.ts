// Reads Chinese numerals: 八, 十二, 三百五十, 两千零六, 零点五.
import { decimal, type Decimal } from './decimal.js';

const DIGITS = '零一二三四五六七八九';
const STEPS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const MYRIADS: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

const digitOf = (char: string): number => (char === '两' ? 2 : DIGITS.indexOf(char));

/** The number, or undefined where the run is no well-formed numeral (`十三五`, `千`, `一百二`). */
export function readHanNumeral(run: string): Decimal | undefined {
  const [whole = '', fraction, ...rest] = run.split('点');
  if (rest.length > 0) return undefined;
  const value = readWhole(whole);
  if (value === undefined) return undefined;
  if (fraction === undefined) return decimal(String(value));
  const digits = [...fraction].map(digitOf);
  return digits.length > 0 && digits.every((digit) => digit >= 0) ? decimal(`${value}.${digits.join('')}`) : undefined;
}

function readWhole(run: string): number | undefined {
  let total = 0;
  let rest = run;
  for (const [char, scale] of [
    ['亿', MYRIADS['亿']!],
    ['万', MYRIADS['万']!],
  ] as const) {
    const at = rest.indexOf(char);
    if (at < 0) continue;
    const part = readSection(rest.slice(0, at));
    if (!part) return undefined;
    total += part * scale;
    rest = rest.slice(at + 1);
  }
  if (rest === '') return run === '' || total === 0 ? undefined : total;
  const last = readSection(rest);
  // After 万 or 亿 a lone digit is colloquial and could mean either place: 三万五.
  const isColloquial = total > 0 && rest.length === 1;
  return last === undefined || isColloquial ? undefined : total + last;
}

/** Below ten thousand: steps must fall, and a digit without a step may only stand last, after 十 or a 零. */
function readSection(text: string): number | undefined {
  const run = text.startsWith('零') && text.length > 1 ? text.slice(1) : text;
  let total = 0;
  let digit: number | undefined;
  let lastStep = 10_000;
  let mayEndBare = true;
  for (const char of run) {
    const step = STEPS[char];
    if (step !== undefined) {
      // 十二 has no digit before its step; 百 and 千 must have one.
      const times = digit ?? (step === 10 && total === 0 ? 1 : undefined);
      if (times === undefined || times === 0 || step >= lastStep) return undefined;
      total += times * step;
      [digit, lastStep, mayEndBare] = [undefined, step, step === 10];
    } else if (char === '零') {
      if (digit !== undefined) return undefined;
      if (run === '零') return 0;
      mayEndBare = true;
    } else {
      if (digit !== undefined || digitOf(char) < 0) return undefined;
      digit = digitOf(char);
    }
  }
  if (digit === undefined) return run === '' || run.endsWith('零') ? undefined : total;
  return mayEndBare ? total + digit : undefined;
}
