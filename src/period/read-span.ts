// Reads a period in the one spelling as days, before the data's date cuts it.
import { addDays, dateParts, isoDate } from './calendar.js';
import { readDateFields } from './date-fields.js';
import { toRange, toSpan } from './fields-to-span.js';
import type { Span } from './period.js';

const FRAME = /^([截从自满])?([^~起]+)(?:~([^~起]+))?(起)?$/;

/** The days a text names, which may end before they start; where no end is stated it is `open`, and `end` means nothing. */
export function readSpan(spelled: string, fiscalYearStart: number): (Span & { open: boolean }) | undefined {
  const [, front, left, right, behind] = FRAME.exec(spelled) ?? [];
  if (!left) return undefined;
  const open = !!behind || (front === '自' && !right);
  // 截2016~2019 and 2016~2019起 say two things at once; 从2016年 says that more follows, and nothing does
  const contradicts = front === '截' || front === '满' ? open || right : right && open;
  if (contradicts || (front === '从' && !right && !open)) return undefined;
  const from = readDateFields(left, fiscalYearStart);
  const to = right ? readDateFields(right, fiscalYearStart) : undefined;
  const span = from && (right ? to && toRange(from, to) : toSpan(from));
  const start = span && (front === '截' ? span.end : front === '满' ? yearBefore(span.end) : span.start);
  return span && start ? { start, end: span.end, open } : undefined;
}

/** The first day of the year that ends on a day. */
function yearBefore(end: string): string | undefined {
  const [year, month, day] = dateParts(addDays(end, 1));
  return isoDate(year - 1, month, day);
}
