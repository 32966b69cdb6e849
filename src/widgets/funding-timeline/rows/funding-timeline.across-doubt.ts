// Knows why a table with the periods across cannot be drawn, and names the cell at fault.
import type { IssueCode } from '../../../result.js';
import type { AcrossTable } from './funding-timeline.across-table.js';

export interface Doubt {
  readonly code: IssueCode;
  readonly row: number;
  readonly column: number;
  readonly expected: string;
}

/** Undefined where there is none; `contradicted` is the row whose unit is said twice and otherwise, −1 for none. */
export function doubtOf({ columns, bodyAt, headAt }: AcrossTable, contradicted: number): Doubt | undefined {
  const known = new Set<string>();
  for (const [column, { kind, text, part, words }] of columns.entries()) {
    if (kind !== 'period') continue;
    const expected = `each period once, or what tells its columns apart, e.g. 2016年计划 and 2016年完成, in column ${words.join(' · ')}`;
    if (known.has(`${text} ${part}`)) return { code: 'period-unreadable', row: headAt, column, expected };
    known.add(`${text} ${part}`);
  }
  if (contradicted < 0) return undefined;
  const column = columns.findIndex(({ kind }) => kind === 'unit');
  const expected = `the unit that the name of row ${bodyAt[contradicted]! + 1} gives`;
  return { code: 'unit-mismatch', row: bodyAt[contradicted]!, column, expected };
}
