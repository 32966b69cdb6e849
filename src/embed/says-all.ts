// Knows whether a widget says all that a paragraph says, so that the paragraph would only say it again.
import { formatMoment } from '../period/index.js';
import type { Widget } from './widget.js';

const LEADS =
  /审图号|審圖號|边界来源|邊界來源|数据来源|資料來源|资料来源|數據來源|来源|來源|出处|出處|备注|備註|注|註|截至|目标|目標|总数|總數|节点|節點|单位|單位|\b(?:sources?|notes?|as of|of|target|milestones?|map approval|boundary|units?)\b/gi;
// Systems without mark-up show a snippet's source, which says no more than the snippet.
const TAGS = /<\/?(?:p|a|table|thead|tbody|tr|th|td)\b[^<>]*>/gi;
const SIGNS = /[\s\p{P}\p{S}]+/gu;

/** All that a widget says: its texts, their parts, and its dates as each language writes them. */
export function wordsOf({ attributes }: Widget): string[] {
  const dates = [attributes['as-of'], attributes['before-as-of']].filter((date) => date !== undefined);
  const written = dates.flatMap((date) => [
    ...['zh-Hans', 'zh-Hant', 'en'].map((language) => formatMoment(date, language)),
    date.replace(/^(\d{4})-0?(\d+)-0?(\d+)$/, '$1年$2月$3日'),
  ]);
  const texts = Object.values(attributes).flatMap((value) => [value, ...value.split(/[|;]/)]);
  return [...texts, ...written].map(fold).filter(Boolean);
}

/** True where nothing is left of the paragraph's text once the widget's own words are taken from it. */
export function saysAll(widget: Widget, text: string, own: readonly string[] = []): boolean {
  const words = [...own.map(fold), ...wordsOf(widget)];
  let rest = fold(text.replace(TAGS, ' '));
  if (words.some((word) => word.includes(rest))) return true;
  for (const word of words.toSorted((a, b) => b.length - a.length)) rest = rest.replace(word, ' ');
  return rest.replace(LEADS, '').replace(SIGNS, '') === '';
}

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();
