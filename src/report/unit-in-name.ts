// Knows where a name may give the unit of its figures: in brackets, after 单位：, behind a stroke, a comma, a space.

/** A name without what may be its unit, and that. */
export type Split = readonly [name: string, unit: string];

/** A longer text is no name, and is not searched. */
const LONGEST = 200;

const BRACKETS_AT_END = /(?:[(（[【][^()（）[\]【】]+[)）\]】]\s*)+$/;
const BRACKET = /[(（[【]([^()（）[\]【】]+)[)）\]】]/g;

/**
 * What the brackets at the end of a name hold, the last first: each whole, then piece by piece, as of several pieces one
 * may be the unit: 资金（万元，不含省级）. What is none stays with the name.
 */
export function splitBrackets(given: string): readonly (readonly Split[])[] {
  const text = given.trim();
  const start = text.length > LONGEST ? -1 : text.search(BRACKETS_AT_END);
  if (start < 0) return [];
  return [...text.slice(start).matchAll(BRACKET)].toReversed().flatMap(({ 0: whole, 1: inside = '', index }) => {
    const before = text.slice(0, start + index).trimEnd();
    const behind = text.slice(start + index + whole.length).trim();
    const pieces = inside.split(/[,，、;；]\s*/);
    const without = (piece: number): string =>
      `${before}（${pieces.filter((_, i) => i !== piece).join('，')}）${behind}`;
    const each = pieces.length > 1 ? pieces.map((piece, i): Split => [without(i), piece]) : [];
    return [[[before + behind, inside]], each];
  });
}

/** 扶贫资金 单位：亿元 */
const AFTER_WORD = /^(.*?)[\s,，;；]*((?:计量|金额|金額)?(?:单位|單位)\s*[:：].+|units?\s*:.+)$/i;

const MONEY = '(?:人民币|人民幣)?[十百千]*[万萬亿億]*元';
const COUNTS = '[十百千]*[万萬亿億](?:[户戶人亩畝吨噸]|人次)?|[户戶人亩畝个個次%％]|人次';
const ENGLISH =
  '(?:[A-Z]{3} |US\\$ ?)?(?:thousand|million|billion|trillion)(?: (?:[A-Z]{3}|yuan|people|persons|households))?|CNY|RMB|USD|yuan';

/** Nothing else parts it from the name, so that it must be a unit beyond doubt: 资金 万元, 资金：万元, Funds CNY million. */
const BEHIND_SPACE = new RegExp(`^(.+?[^\\s:：])(?:\\s*[:：—–-]\\s*|\\s+)(${MONEY}|${COUNTS}|${ENGLISH})$`);
/** 扶贫资金万元; but 产值超亿元 is a threshold, and 每万人 of each. */
const ATTACHED =
  /^(.*\p{Script=Han}(?<![超过過逾近达達破每上约約数數十百千万萬亿億]|人民[币幣]))((?:人民[币幣])?[十百千]*[万萬亿億]元|[万萬亿億][人户戶])$/u;
/** A header of nothing else: 万元. 人 and 户 alone are names. */
const ALONE = new RegExp(`^()(${MONEY}|[十百千]*[万萬亿億](?:[户戶人亩畝]|人次)|${ENGLISH})$`);
const PARTED = /^(.+?)\s*[/／,，|]\s*([^/／,，|]+)$/;

const splitBy = (text: string, ways: readonly RegExp[]): (readonly Split[])[] =>
  ways.flatMap((way) => {
    const [, name = '', unit] = (text.length <= LONGEST && way.exec(text.trim())) || [];
    return unit ? [[[name, unit] as const]] : [];
  });

/** Where a title may give it. A comma or a stroke in a title is one. */
export const splitTitle = (text: string): readonly (readonly Split[])[] => [
  ...splitBrackets(text),
  ...splitBy(text, [AFTER_WORD, BEHIND_SPACE]),
];

/** Where a header may give it. */
export const splitHead = (text: string): readonly (readonly Split[])[] => [
  ...splitBrackets(text),
  ...splitBy(text, [AFTER_WORD, ALONE, PARTED, BEHIND_SPACE, ATTACHED]),
];
