// Knows the words by which tables and lists name a stat's fields, in Chinese and English.
import type { StatFields } from './fields.js';

type StatTerm = 'value' | 'before' | 'of' | 'target';

const TERMS: Record<StatTerm, string> = {
  value: '数值 现值 數值 現值 value',
  before: '原值 此前 before',
  of: '总数 總數 of',
  target: '目标 目標 target',
};

const FIELD_OF_TERM = new Map(
  Object.entries(TERMS).flatMap(([field, words]) => words.split(' ').map((word) => [word, field as StatTerm])),
);

/** The field a term names, or undefined for a term the kit does not know. */
export function statFieldOf(term: string): StatTerm | undefined {
  return FIELD_OF_TERM.get(term.replace(/[\s:：]+$/u, '').toLowerCase());
}

/**
 * The fields of a stat from pairs of term and text, as a `<dl>` or a two-column table gives them.
 * Unlike texts of one field are all kept, and then are no one figure. A single pair under a name of its own (`贫困发生率`, `1%`) is the label and the value.
 */
export function statFromTerms(pairs: readonly (readonly [term: string, text: string])[]): StatFields {
  const fields: StatFields = {};
  for (const [term, text] of pairs) {
    const field = statFieldOf(term);
    // 数值 89个 beside 现值 90个: which of them is true nobody can tell, and no one figure is read of both.
    const known = field && fields[field];
    if (field) fields[field] = known && known !== text ? `${known} ≠ ${text}` : text;
  }
  const [only] = pairs;
  if (only && pairs.length === 1 && !statFieldOf(only[0])) return { label: only[0], value: only[1] };
  return fields;
}

/** The fields of a stat from a table: a column of terms beside a column of texts, or a header row over one row. */
export function statFromTable(rows: readonly (readonly string[])[]): StatFields {
  const [header, first] = rows;
  if (!header) return {};
  const isHeaderOverRow = rows.length === 2 && header.length > 1 && header.every((cell) => statFieldOf(cell));
  if (isHeaderOverRow) return statFromTerms(header.map((term, i) => [term, first?.[i] ?? '']));
  // 指标|数值 over 贫困发生率|1%: the head names the column, the row the figure.
  const isHeadOverFigure = rows.length === 2 && header.length === 2 && statFieldOf(header[1]!) === 'value';
  if (isHeadOverFigure && !statFieldOf(header[0]!)) return statFromTerms([[first?.[0] ?? '', first?.[1] ?? '']]);
  return statFromTerms(rows.filter((row) => row.length === 2).map(([term = '', text = '']) => [term, text]));
}
