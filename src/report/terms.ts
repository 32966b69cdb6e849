// Knows the words by which tables and lists name a stat's fields, in Chinese and English.
import { isBlank } from './blank.js';
import type { StatFields } from './fields.js';
import { isUnitTerm, splitTerm, unitOfAll, withLentUnit } from './term-unit.js';
import { roleOf } from './column-roles.js';
import { areMissed, ofCounts, ofTwoYears, type Pair } from './term-shapes.js';

type StatTerm = 'value' | 'before' | 'of' | 'target';

const TERMS: Record<StatTerm, string> = {
  value:
    '数值 现值 目前 现在 当前 本年 今年 本期 完成数 實際 实际 數值 現值 現在 當前 完成數 value now current latest actual',
  before: '原值 此前 之前 以前 过去 上年 上年同期 去年 去年同期 過去 before previous earlier baseline',
  of: '总数 总量 总计 合计 總數 總量 總計 合計 of total',
  target: '目标 目标值 计划 计划数 目標 目標值 計劃 計劃數 target goal planned',
};

const FIELD_OF_TERM = new Map(
  Object.entries(TERMS).flatMap(([field, words]) => words.split(' ').map((word) => [word, field as StatTerm])),
);

/** The field a term names, or undefined for a term the kit does not know. */
export function statFieldOf(term: string): StatTerm | undefined {
  return FIELD_OF_TERM.get(splitTerm(term.replace(/[\s:：]+$/u, '')).name.toLowerCase());
}

/** Words that alone in a list name what it is of: 合计|27393人. A lone 总数 goes with a value that stands elsewhere. */
const NAMES = /^(?:[总總合][计計]|[总總]量|上年|去年|[计計][划劃]|total|baseline|goal)/i;

/** What a list or a table says of a stat. */
export interface StatTerms {
  readonly fields: StatFields;
  /** Terms that are none of a stat's, with figures that somebody may miss. */
  readonly missed: readonly Pair[];
}

/**
 * The fields of a stat from pairs of term and text, as a `<dl>` or a two-column table gives them; `lent` is the unit of bare
 * figures. Unlike texts of one field are all kept, and then are no one figure; a dash is none. A single pair under a name of
 * its own (`贫困发生率`, `1%`) is the label and the value; of two years the earlier is what was before, and 户数 and 人数 are
 * two measures of one value.
 */
export function statFromTerms(pairs: readonly Pair[], lent = ''): StatTerms {
  const ofAll = pairs.find(([term]) => isUnitTerm(term))?.[1] ?? lent;
  const own = pairs.filter(([term]) => !isUnitTerm(term));
  const fields: StatFields = {};
  const figureOf = ([term, text]: Pair, unit = ofAll): string =>
    isBlank(text) ? '' : withLentUnit(text, splitTerm(term).unit || unit);
  for (const pair of own) {
    const field = statFieldOf(pair[0]);
    if (!field) continue;
    const known = fields[field];
    const figure = figureOf(pair);
    // 数值 89个 beside 现值 90个: which of them is true nobody can tell, and no one figure is read of both.
    fields[field] = known && figure && known !== figure ? `${known} ≠ ${figure}` : known || figure;
  }
  const others = own.filter(([term]) => !statFieldOf(term));
  const [only] = own;
  if (only && own.length === 1 && (others.length === 1 || NAMES.test(only[0]))) {
    const { name, unit } = splitTerm(only[0]);
    const value = withLentUnit(only[1], unit || ofAll);
    return { fields: { label: value === only[1] ? only[0] : name, value }, missed: [] };
  }
  const years = fields.value || fields.before ? undefined : ofTwoYears(others);
  const counts = fields.value || years ? undefined : ofCounts(others);
  if (years) {
    const [then, now] = years;
    Object.assign(fields, { value: figureOf(now), asOf: now[0], before: figureOf(then), beforeAsOf: then[0] });
  }
  if (counts) {
    const [households, people] = counts;
    fields.value = [figureOf(households, '户'), figureOf(people, '人')].filter(Boolean).join(' ');
  }
  const dated = others.find(([term, text]) => roleOf(term) === 'period' && /\d/.test(text));
  if (dated && fields.value && !years) fields.asOf = dated[1];
  const taken = new Set([...(years ?? counts ?? []), dated]);
  return { fields, missed: fields.value ? areMissed(others.filter((pair) => !taken.has(pair))) : [] };
}

/**
 * The fields of a stat from a table: a column of terms beside a column of texts, or a header row over one row, which may
 * begin with what the figures are of: 指标|数值|原值 over 贫困发生率|1%|43.74%.
 */
export function statFromTable(rows: readonly (readonly string[])[]): StatTerms {
  const lent = rows.map(unitOfRow).find(Boolean) ?? '';
  const lines = rows.filter((row) => !unitOfRow(row));
  const [header = [], first] = lines;
  const [, second = ''] = header;
  const name = first?.[0] ?? '';
  const pairs = header.map((term, i): Pair => [term, first?.[i] ?? '']);
  const isNamed = ([term]: Pair): boolean => statFieldOf(term) !== undefined || isUnitTerm(term);
  if (lines.length === 2 && header.length === 2 && statFieldOf(second) === 'value' && !isNamed(pairs[0]!))
    return statFromTerms([[name, first?.[1] ?? '']], splitTerm(second).unit || lent);
  // 数值|1% over 目标|3% is a column of terms.
  const areNamed = header.length > 2 ? pairs.some(isNamed) : pairs.every(isNamed);
  if (lines.length === 2 && header.length > 1 && (areNamed || ofTwoYears(pairs) || ofCounts(pairs))) {
    const isKeyed = header.length > 2 && !isNamed(pairs[0]!) && !ofCounts(pairs)?.includes(pairs[0]!);
    const { fields, missed } = statFromTerms(isKeyed ? pairs.slice(1) : pairs, lent);
    return { fields: isKeyed && /\p{L}/u.test(name) ? { label: name, ...fields } : fields, missed };
  }
  return statFromTerms(lines.filter((row) => row.length === 2) as unknown as Pair[], lent);
}

/** 单位：亿元 over the whole width; '' of any other row. */
const unitOfRow = (row: readonly string[]): string => (new Set(row).size === 1 ? unitOfAll(row[0]!) : '');
