// How a timeline's sentence is built in Chinese, whichever the script.
import type { TimelineFacts, TimelineWords, ToldBar } from './words.js';

/** The words in which the two scripts differ. */
export interface ChineseTimelineWords {
  readonly terms: TimelineWords['terms'];
  readonly perYear: string;
  readonly cumulative: string;
  readonly together: string;
  readonly first: string;
  readonly last: string;
  readonly periods: readonly [before: string, after: string];
  readonly most: string;
  readonly least: string;
  readonly overlap: string;
  readonly missing: readonly [before: string, after: string];
  readonly area: string;
  readonly partialKey: string;
  readonly partialUntil: string;
  readonly upTo: string;
  readonly notDrawn: string;
  readonly more: readonly [before: string, after: string];
  readonly series: string;
  readonly chart: string;
  readonly instructions: string;
  readonly asWritten: string;
  readonly total: string;
  readonly partial: string;
  readonly overlapping: string;
  readonly totalRow: string;
  readonly milestone: string;
}

export function chineseTimelineWords(words: ChineseTimelineWords): TimelineWords {
  const told = ({ period, amount }: ToldBar): string => period + amount;

  function body({ bars, count, first, last, most, least }: TimelineFacts): string[] {
    if (bars.length > 0) return [bars.map(told).join('，')];
    if (!first || !last) return [];
    const range = `${words.first}${told(first)}，${words.last}${told(last)}`;
    const extremes = most && least ? `${words.most}${told(most)}，${words.least}${told(least)}` : '';
    return [`${words.periods.join(`${count}`)}，${range}`, extremes];
  }

  return {
    sentence(facts) {
      const lead = { amount: '', rate: '', 'per-year': words.perYear, cumulative: words.cumulative }[facts.measure];
      const subject = facts.label ? `${facts.label}${lead ? `（${lead}）` : ''}：` : lead ? `${lead}：` : '';
      const sum = facts.sum && facts.count > 1 ? `${words.together}${facts.sum}` : '';
      const notes = [
        facts.overlap ? words.overlap : '',
        facts.missing > 0 ? words.missing.join(`${facts.missing}`) : '',
      ];
      return `${subject}${[[...body(facts), sum].filter(Boolean).join('，'), ...notes].filter(Boolean).join('；')}。`;
    },
    axis: {
      amount: (unit) => unit,
      rate: (unit) => `${unit}/年，${words.area}`,
      perYear: (unit) => `${unit}/年`,
      cumulative: (unit) => `${words.cumulative}，${unit}`,
    },
    partialKey: words.partialKey,
    partialUntil: (day) => `${words.partialUntil}${day}`,
    overlapKey: words.overlap,
    cut: (day) => `${words.upTo}${day}`,
    notDrawn: (lines) => `${words.notDrawn}${lines}`,
    moreLines: (count) => words.more.join(`${count}`),
    series: (index) => `${words.series}${index}`,
    chart: (label) => label + words.chart,
    instructions: words.instructions,
    seriesAmount: (series, amount) => `${series} ${amount}`,
    asWritten: (text) => `${words.asWritten}${text}`,
    total: (amount) => `${words.total}${amount}`,
    runningTotal: (amount) => `${words.cumulative}${amount}`,
    comma: '，',
    partialTo: (day) => `${words.partial}，${words.upTo}${day}`,
    overlapping: words.overlapping,
    totalRow: words.totalRow,
    notDrawnRow: words.notDrawn.replace('：', ''),
    milestone: words.milestone,
    month: (month) => `${month}月`,
    day: (day) => `${day}日`,
    monthOfYear: (year, month) => `${year}年${month}月`,
    terms: words.terms,
  };
}
