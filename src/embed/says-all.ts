// Knows whether a widget says all that a paragraph says, so that the paragraph would only say it again.
import { formatMoment } from '../period/index.js';
import type { Widget } from './widget.js';

const LEADS =
  /数据来源|資料來源|资料来源|數據來源|来源|來源|出处|出處|备注|備註|注|註|截至|目标|目標|总数|總數|节点|節點|单位|單位|\b(?:sources?|notes?|as of|of|target|milestones?|units?)\b/gi;
// Systems without mark-up show a snippet's source, which says no more than the snippet.
const TAGS = /<\/?(?:p|a|table|thead|tbody|tr|th|td)\b[^<>]*>/gi;
const SIGNS = /[\s\p{P}\p{S}]+/gu;

/** True where nothing is left of the paragraph's text once the widget's own words are taken from it. */
export function saysAll({ attributes }: Widget, text: string, own: readonly string[]): boolean {
  const dates = [attributes['as-of'], attributes['before-as-of']]
    .filter((date) => date !== undefined)
    .flatMap((date) => ['zh-Hans', 'zh-Hant', 'en'].map((language) => formatMoment(date, language)));
  const said = [...own, ...Object.values(attributes).flatMap((value) => [value, ...value.split(/[|;]/)]), ...dates]
    .map((word) => fold(word))
    .filter(Boolean);
  let rest = fold(text.replace(TAGS, ' '));
  for (const word of said.toSorted((a, b) => b.length - a.length)) rest = rest.replace(word, ' ');
  return rest.replace(LEADS, '').replace(SIGNS, '') === '';
}

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();
