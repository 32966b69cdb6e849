// Reads the head of a table with the periods across: what stands under each of its columns.
import { isBlank } from '../../../report/blank.js';
import {
  ALLOTTED,
  AVERAGE,
  CHANGE,
  NUMBERS,
  OTHER_TIME,
  PLAIN,
  PLANNED,
  RATE,
  RECEIVED,
  RUNNING,
  SPENT,
  WHOLE,
  isOfKind,
  isRemarks,
  isTotal,
  isUnitName,
  type ColumnKind,
} from '../../../report/column-kinds.js';

type Cells = readonly string[];

/** Whether a text is a period and nothing else. */
export type IsPeriod = (text: string) => boolean;

export interface AcrossColumn {
  /**
   * `aside`: neither amounts of a period nor names, shown in the data alone: 年均增长, 责任单位. `nothing`: running numbers.
   * `unknown` may be a period, or anything.
   */
  readonly kind: 'name' | 'unit' | 'remark' | 'nothing' | 'period' | 'total' | 'aside' | 'unknown';
  /** The period, the total, or all that the head says, as written. */
  readonly text: string;
  /** What tells it from other columns of its period: 计划 of 2016年计划, or of 2016年 over 计划. */
  readonly part: string;
  /** All its head, from the top. */
  readonly words: Cells;
}

const MAYBE_PERIOD = /\d{4}|[一二三四五六七八九十]五/;

export const canBePeriod = (text: string): boolean => MAYBE_PERIOD.test(text);

/** What a column may say beside its period: the same money on its way, or compared. */
const OF_PERIOD: readonly ColumnKind[] = [
  PLANNED,
  ALLOTTED,
  RECEIVED,
  SPENT,
  RATE,
  CHANGE,
  AVERAGE,
  RUNNING,
  OTHER_TIME,
  PLAIN,
];

/** A piece of the year that it stands under is no part of its amount: 1月, 一季度 under 2016年. */
const PIECE_OF_TIME = /[\d０-９月季]|半年/;

export const withoutBrackets = (text: string): string => text.replace(/[(（].*?[)）]/g, '').trim();

/** 2016年 and 计划 of 2016年计划. */
function splitPeriod(cell: string, isPeriod: IsPeriod): { text: string; part: string } | undefined {
  if (!canBePeriod(cell)) return undefined;
  if (isPeriod(cell)) return { text: cell, part: '' };
  for (let end = cell.length - 1; end > 2; end--) {
    const [text, rest] = [cell.slice(0, end).trim(), cell.slice(end).trim()];
    const part = /^[(（]([^()（）]+)[)）]$/.exec(rest)?.[1] ?? rest;
    if (PIECE_OF_TIME.test(withoutBrackets(part))) return undefined;
    if (isOfKind(withoutBrackets(part), ...OF_PERIOD) && isPeriod(text)) return { text, part };
  }
  return undefined;
}

/** Whether a second row of a head stands under the first: 计划|完成 under 2016年|2016年, or the years under both. */
export const isSecondHead = (row: Cells, top: Cells, isPeriod: IsPeriod): boolean =>
  (row[0] === top[0] || row[0] === '') &&
  row.slice(1).some((cell) => !isBlank(cell)) &&
  row.every((cell) => !/[\d０-９]/.test(cell) || splitPeriod(cell, isPeriod) !== undefined);

/** The columns under some rows of a head, over `body`. */
export function readAcrossHead(heads: readonly Cells[], body: readonly Cells[], isPeriod: IsPeriod): AcrossColumn[] {
  const found = heads[0]!.map((_, column) => {
    const words = [...new Set(heads.map((row) => row[column]!))].filter((word) => !isBlank(word));
    // 2016 under 十三五 is that year.
    const at = words.findLastIndex((word) => splitPeriod(word, isPeriod));
    const period = at < 0 ? undefined : splitPeriod(words[at]!, isPeriod);
    const others = words.filter((word, i) => i !== at && !isPeriod(word));
    return { words, period, others };
  });
  const first = found.findIndex(({ period }) => period);
  // 2016—2017年累计 behind 2016 and 2017 is a total of theirs; where all say so each is a period.
  const isRunning = ({ words, period }: (typeof found)[number]): boolean =>
    period !== undefined && words.some((word) => isOfKind(word, RUNNING));
  const areRunning = found.every((each) => !each.period || isRunning(each));
  return found.map((each, column): AcrossColumn => {
    const { words, period, others } = each;
    if (period && (areRunning || !isRunning(each))) {
      const part = [...others, period.part].filter(Boolean).join(' · ');
      if (!PIECE_OF_TIME.test(withoutBrackets(part))) return { kind: 'period', text: period.text, part, words };
      return { kind: 'unknown', text: words.join(' · '), part: '', words };
    }
    const cells = body.map((row) => row[column]!);
    const name = words.find(isTotal) ?? words.at(-1) ?? '';
    const kind = kindOf(name, cells, column < first, column === 0 && first === 1);
    if (kind !== 'total') return { kind, text: kind === 'name' ? name : words.join(' · '), part: '', words };
    return { kind, text: name, part: words.filter((word) => word !== name).join(' · '), words };
  });
}

/** What says that figures are of no one period, or not theirs. */
const BESIDE: readonly ColumnKind[] = [...OF_PERIOD, WHOLE];

function kindOf(name: string, cells: Cells, isBefore: boolean, isOnly: boolean): AcrossColumn['kind'] {
  if (isUnitName(name)) return 'unit';
  if (isOfKind(name, NUMBERS)) return 'nothing';
  // 来源 over 中央 and 省级, where nothing else names the rows.
  if (isBefore && isOnly) return 'name';
  if (cells.every(isBlank)) return 'nothing';
  if (isRemarks(name)) return 'remark';
  const hasFigures = cells.some((cell) => beginsAsFigure(cell));
  if (isBefore && !hasFigures) return 'name';
  if (isTotal(name)) return 'total';
  // 建设年限 before the years is none of them; behind them it might be one.
  return !hasFigures || (isBefore && !canBePeriod(name)) || isOfKind(withoutBrackets(name), ...BESIDE)
    ? 'aside'
    : 'unknown';
}

/** What a name does not begin with, unless it is numbered: 1.产业扶贫, 2、教育扶贫. */
const BEGINS_AS_FIGURE = /^[-−－+约約近]?[\d０-９](?![\d０-９]?\s*[.．、)）]\s*[^\d０-９\s.])/;

export const beginsAsFigure = (cell: string): boolean => BEGINS_AS_FIGURE.test(cell);
