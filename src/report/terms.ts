// Knows the words by which tables and lists name a stat's fields, in Chinese and English.
import { isBlank } from './blank.js';
import type { StatFields } from './fields.js';
import { isUnitTerm, splitTerm, unitOfAll, withLentUnit } from './term-unit.js';

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
  return FIELD_OF_TERM.get(splitTerm(term.replace(/[\s:：]+$/u, '')).name.toLowerCase());
}

type Pair = readonly [term: string, text: string];

/**
 * The fields of a stat from pairs of term and text, as a `<dl>` or a two-column table gives them; `lent` is the unit of bare
 * figures. Unlike texts of one field are all kept, and then are no one figure; a dash is none. A single pair under a name of
 * its own (`贫困发生率`, `1%`) is the label and the value.
 */
export function statFromTerms(pairs: readonly Pair[], lent = ''): StatFields {
  const ofAll = pairs.find(([term]) => isUnitTerm(term))?.[1] ?? lent;
  const own = pairs.filter(([term]) => !isUnitTerm(term));
  const fields: StatFields = {};
  for (const [term, text] of own) {
    const field = statFieldOf(term);
    if (!field) continue;
    const known = fields[field];
    const figure = isBlank(text) ? '' : withLentUnit(text, splitTerm(term).unit || ofAll);
    // 数值 89个 beside 现值 90个: which of them is true nobody can tell, and no one figure is read of both.
    fields[field] = known && figure && known !== figure ? `${known} ≠ ${figure}` : known || figure;
  }
  const [only] = own;
  if (only && own.length === 1 && !statFieldOf(only[0])) {
    const { name, unit } = splitTerm(only[0]);
    const value = withLentUnit(only[1], unit || ofAll);
    return { label: value === only[1] ? only[0] : name, value };
  }
  return fields;
}

/**
 * The fields of a stat from a table: a column of terms beside a column of texts, or a header row over one row, which may
 * begin with what the figures are of: 指标|数值|原值 over 贫困发生率|1%|43.74%.
 */
export function statFromTable(rows: readonly (readonly string[])[]): StatFields {
  const lent = rows.map(unitOfRow).find(Boolean) ?? '';
  const lines = rows.filter((row) => !unitOfRow(row));
  const [header = [], first] = lines;
  const [key = '', second = ''] = header;
  const name = first?.[0] ?? '';
  const pairs = header.map((term, i): Pair => [term, first?.[i] ?? '']);
  const named = pairs.filter(([term]) => statFieldOf(term) ?? isUnitTerm(term));
  if (lines.length === 2 && header.length > 1 && named.length > 0) {
    if (named.length === header.length) return statFromTerms(named, lent);
    if (header.length === 2 && statFieldOf(second) === 'value')
      return statFromTerms([[name, first?.[1] ?? '']], splitTerm(second).unit || lent);
    const fields = header.length > 2 && !statFieldOf(key) ? statFromTerms(named, lent) : undefined;
    if (fields) return /\p{L}/u.test(name) ? { label: name, ...fields } : fields;
  }
  return statFromTerms(lines.filter((row) => row.length === 2) as unknown as Pair[], lent);
}

/** 单位：亿元 over the whole width; '' of any other row. */
const unitOfRow = (row: readonly string[]): string => (new Set(row).size === 1 ? unitOfAll(row[0]!) : '');
