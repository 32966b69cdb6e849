// What a timeline says that is more than one series of years: of series, overlaps, running totals, months, thousands of
// periods; by language.
import type { Dictionary } from '../language.js';

export interface TimelineMoreWords {
  /** What the sentence tells instead of the amounts. */
  readonly measures: Readonly<Record<'per-year' | 'cumulative', string>>;
  /** The label with one of them. */
  measured(label: string, measure: string): string;
  /** What the axis shows, in its unit. */
  runningTotal(unit: string): string;
  readonly overlapping: string;
  /** The same as a key. */
  readonly overlapKey: string;
  /** A total of the table that is not the sum of its lines. */
  totalDiffers(parts: string, total: string): string;
  /** A total that the table gives of one period and that is not the sum of its series; how many others are none either. */
  periodTotalDiffers(period: string, parts: string, total: string, others: number): string;
  /** How many lines are in the table only. */
  missing(count: number): string;
  /** Those lines as they are written, and how many there are. */
  notDrawn(lines: readonly string[], count: number): string;
  /** Where each column of the drawing holds several periods. */
  readonly manyKey: string;
  /** Where it holds several series of them. */
  readonly manyStackedKey: string;
  series(index: number): string;
  month(month: number): string;
  day(day: number): string;
  monthOfYear(year: number, month: number): string;
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Whichever the script. */
const CHINESE: Pick<TimelineMoreWords, 'measured' | 'month' | 'day' | 'monthOfYear'> = {
  measured: (label, measure) => (label ? `${label}（${measure}）` : measure),
  month: (month) => `${month}月`,
  day: (day) => `${day}日`,
  monthOfYear: (year, month) => `${year}年${month}月`,
};

export const timelineMoreWords: Record<Dictionary, TimelineMoreWords> = {
  'zh-Hans': {
    measures: { 'per-year': '平均每年', cumulative: '累计' },
    runningTotal: (unit) => `累计，${unit}`,
    overlapping: '时间重叠的金额分开画，不相加',
    overlapKey: '时间重叠的金额分开画，不相加',
    totalDiffers: (parts, total) => `各行之和${parts}，表中合计${total}，二者不符`,
    periodTotalDiffers: (period, parts, total, others) =>
      `${period}各项之和${parts}，表中合计${total}，二者不符${others > 0 ? `，另有${others}个时期也不符` : ''}`,
    missing: (count) => `另有${count}项没有画出，见数据`,
    notDrawn: (lines, count) => `未画出：${lines.join('；')}${lines.length < count ? `等${count}项` : ''}`,
    manyKey: '一列有多个时期：深色到其中最低，浅色到其中最高',
    manyStackedKey: '一列有多个时期：各层为其平均，浅色到其中最高',
    series: (index) => `系列${index}`,
    ...CHINESE,
  },
  'zh-Hant': {
    measures: { 'per-year': '平均每年', cumulative: '累計' },
    runningTotal: (unit) => `累計，${unit}`,
    overlapping: '時間重疊的金額分開畫，不相加',
    overlapKey: '時間重疊的金額分開畫，不相加',
    totalDiffers: (parts, total) => `各行之和${parts}，表中合計${total}，二者不符`,
    periodTotalDiffers: (period, parts, total, others) =>
      `${period}各項之和${parts}，表中合計${total}，二者不符${others > 0 ? `，另有${others}個時期也不符` : ''}`,
    missing: (count) => `另有${count}項沒有畫出，見數據`,
    notDrawn: (lines, count) => `未畫出：${lines.join('；')}${lines.length < count ? `等${count}項` : ''}`,
    manyKey: '一列有多個時期：深色到其中最低，淺色到其中最高',
    manyStackedKey: '一列有多個時期：各層為其平均，淺色到其中最高',
    series: (index) => `系列${index}`,
    ...CHINESE,
  },
  en: {
    measures: { 'per-year': 'average a year', cumulative: 'running total' },
    measured: (label, measure) => (label ? `${label} (${measure})` : capital(measure)),
    runningTotal: (unit) => `Running total, ${unit}`,
    overlapping: 'amounts whose periods overlap are drawn apart and not added up',
    overlapKey: 'Amounts whose periods overlap are drawn apart and not added up',
    totalDiffers: (parts, total) => `the lines add up to ${parts}, the total given is ${total}`,
    periodTotalDiffers: (period, parts, total, others) =>
      `the series of ${period} add up to ${parts}, the total given is ${total}` +
      (others > 0 ? `, and ${others} other ${others === 1 ? 'period differs' : 'periods differ'} too` : ''),
    missing: (count) => `${count} ${count === 1 ? 'line is' : 'lines are'} not drawn (see the data)`,
    notDrawn: (lines, count) => `Not drawn: ${lines.join('; ')}${lines.length < count ? ` … (${count} in all)` : ''}`,
    manyKey: 'Several periods to a column: solid to the lowest of them, pale to the highest',
    manyStackedKey: 'Several periods to a column: layers are averages, pale up to the highest',
    series: (index) => `Series ${index}`,
    month: (month) => MONTHS[month - 1]!,
    day: String,
    monthOfYear: (year, month) => `${MONTHS[month - 1]} ${year}`,
  },
};
