// Knows the words by which a table names the role of a column, in Chinese and English.

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
  WITHIN.find(([, words]) => words.test(spaced(bracketless(name))))?.[0];

const bracketless = (name: string): string => name.replace(/\s*[(（].*$/, '').trim();

/** Data files write origin_village. */
const spaced = (name: string): string => name.replaceAll('_', ' ');

/** A level of places, at the end of a header: 迁出村, 村民小组, origin_village. */
const LEVEL =
  /(?:[省州市旗县縣区區镇鎮乡鄉村组組屯寨]|街道)(?:名[称稱]?)?$|\b(?:province|county|city|district|town(?:ship)?|village|hamlet|group)(?: name)?$/i;

/** Whether a header names places of one level, of which several make up a place: 镇, 村, 组. */
export const isLevel = (name: string): boolean => LEVEL.test(spaced(bracketless(name)));

const bare = (name: string): string => name.replace(/[\s:：]+/g, '');

/** The role a header names, or undefined for a name of the table's own. Spaces within Chinese (年 度) do not count. */
export const roleOf = (name: string): Role | undefined =>
  ROLE_OF_WORD.get(bare(name).toLowerCase()) ??
  ROLE_OF_WORD.get(
    name
      .trim()
      .toLowerCase()
      .replace(/[\s_]+/g, '-'),
  );
