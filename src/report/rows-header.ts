// Knows the words by which a table names its columns, in Chinese and English, and which rows are no data.

/** What a column holds. A `series` is any other column of amounts; a `total` adds up others. */
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
  place: '名称 地点 安置点 名稱 地點 安置點 name place site sites',
  households: '户 户数 戶 戶數 households household',
  people: '人 人数 人口 人數 people persons person population',
  origin: '迁出地 来自 遷出地 來自 origin from',
  longitude: '经度 經度 lon lng long longitude',
  latitude: '纬度 緯度 lat latitude',
};

const ROLE_OF_WORD = new Map(
  Object.entries(WORDS).flatMap(([role, words]) => words.split(' ').map((word) => [word, role as Role])),
);

/** 合 计, 总计：, 2016—2020年合计, Grand total. */
const TOTAL = /^(?:.*(?:[合总總小共累][计計]|总额|總額)|(?:.*\b)?(?:sub-?)?totals?)$/i;

const bare = (name: string): string => name.replace(/[\s:：]+/g, '');

/** Whether a row or a column of that name adds up others. */
// Most names of thousands have none of these in them.
export const isTotal = (name: string): boolean =>
  /[计計额額]|total/i.test(name) && TOTAL.test(/[a-z]/i.test(name) ? name.trim() : bare(name));

/** The role a header names, or undefined for a name of the table's own. Spaces within Chinese (年 度) do not count. */
export const roleOf = (name: string): Role | undefined =>
  ROLE_OF_WORD.get(bare(name).toLowerCase()) ?? ROLE_OF_WORD.get(name.trim().toLowerCase().replace(/\s+/g, '-'));
