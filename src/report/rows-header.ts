// Knows the words by which a table names its columns, in Chinese and English, and which rows are no data.

/** What a column holds. A `series` is any other column of amounts; a `total` adds up others, or is some of one beside it. */
export type Role =
  | 'period'
  | 'place'
  | 'households'
  | 'people'
  | 'origin'
  | 'longitude'
  | 'latitude'
  | 'series'
  | 'total';

const WORDS: Partial<Record<Role, string>> = {
  period: '时期 年份 年度 时间 期间 年 阶段 時期 時間 期間 階段 period year years time date fiscal-year',
  place: '名称 地点 安置点 迁入地 安置地 去向 到 名稱 地點 安置點 遷入地 name place site sites destination to',
  households: '户 户数 戶 戶數 households household',
  people: '人 人数 人口 人數 people persons person population',
  origin: '迁出地 来自 从 遷出地 來自 從 origin from',
  longitude: '经度 經度 lon lng long longitude',
  latitude: '纬度 緯度 lat latitude',
};

const ROLE_OF_WORD = new Map(
  Object.entries(WORDS).flatMap(([role, words]) => words.split(' ').map((word) => [word, role as Role])),
);

/** Longer headers that say the same: 安置点名称, 2019年人数, Households moved. */
const WITHIN: readonly (readonly [Role, RegExp])[] = [
  ['households', /[户戶][数數]$|\b(?:households?|hh|families)\b/i],
  ['people', /人(?:[数數]|口[数數]?)$|\b(?:people|persons|population)\b/i],
  ['origin', /迁出|遷出|来源地|來源地|\b(?:origin|from)\b/i],
  ['place', /(?:名[称稱]|地[点點]|安置[点點区區地]|[小社][区區]|[迁遷]入地)$|\b(?:sites?|places?|destination)\b/i],
];

/** The role that a longer header names by one of its words. A cell may have such words too: 金山安置点. */
export const roleWithin = (name: string): Role | undefined =>
  WITHIN.find(([, words]) => words.test(bracketless(name)))?.[0];

const bracketless = (name: string): string => name.replace(/\s*[(（].*$/, '').trim();

/** Columns of words and of running numbers, which are no amounts. */
const REMARKS =
  /^(?:备注|備註|说明|說明|注释|定义|定義|来源|來源|序号|序號|编号|編號|代码|代碼|notes?|remarks?|definition|status|source|no\.?|id|code)$/i;

export const isRemarks = (name: string): boolean => REMARKS.test(name);

/** 单位: a column of units. Lists know the same word (`lent-unit.ts`): one file more would be fetched for it. */
export const isUnitName = (name: string): boolean => /^(?:(?:计量)?(?:单位|單位)|units?)$/i.test(name.trim());

/** Columns that count, or are rates of, something by their names: 村数, 完成率. */
const COUNT_OR_RATE =
  /[数數率比户戶人个個]$|\b(?:number|count|rate|share|households?|people|persons?|villages?|sites?)\b|%/i;

/** The names of those that may be in a unit. */
const COUNTED_IN: Readonly<Record<string, RegExp>> = {
  person: /人|people|person/i,
  household: /[户戶]|household/i,
  percent: /[率比]|rate|share|%/i,
  count: /[数數个個]$|number|count|villages|sites/i,
  none: /./,
};

/** Whether the unit of a table is not that of a column: 村数 under 扶贫资金（亿元）, or under 单位：万人. */
export const countsOther = (name: string, unit: string): boolean =>
  COUNT_OR_RATE.test(name) && !COUNTED_IN[unit]?.test(name);

/** 合 计, 总计：, 2016—2020年合计, Grand total. */
const TOTAL = /^(?:.*(?:[合总總小共累][计計]|总额|總額)|(?:.*\b)?(?:sub-?)?totals?)$/i;

/** 其中中央 beside 资金: it is in that already, and would be counted twice. */
export const isOfWhich = (name: string): boolean => /^(?:其中|[#＃]|of which|thereof)/i.test(name);

const bare = (name: string): string => name.replace(/[\s:：]+/g, '');

/** Whether a row or a column of that name adds up others. */
// Most names of thousands have none of these in them.
export const isTotal = (name: string): boolean =>
  /[计計额額]|total/i.test(name) && TOTAL.test(/[a-z]/i.test(name) ? name.trim() : bare(name));

/** The role a header names, or undefined for a name of the table's own. Spaces within Chinese (年 度) do not count. */
export const roleOf = (name: string): Role | undefined =>
  ROLE_OF_WORD.get(bare(name).toLowerCase()) ?? ROLE_OF_WORD.get(name.trim().toLowerCase().replace(/\s+/g, '-'));
