// The words of the figure grammar as data, in the plain form that `normalize` gives: scales, units, bounds, falls.

/** Powers of ten by word. */
export const SCALES: Readonly<Record<string, number>> = {
  十: 1,
  百: 2,
  千: 3,
  万: 4,
  十万: 5,
  百万: 6,
  千万: 7,
  亿: 8,
  十亿: 9,
  百亿: 10,
  千亿: 11,
  万亿: 12,
  兆: 12,
  hundred: 2,
  thousand: 3,
  'hundred thousand': 5,
  'hundred million': 8,
  lakh: 5,
  lakhs: 5,
  lac: 5,
  lacs: 5,
  million: 6,
  mln: 6,
  crore: 7,
  crores: 7,
  billion: 9,
  bn: 9,
  mn: 6,
  cr: 7,
  trillion: 12,
  tn: 12,
  'lakh crore': 12,
};

/** Units by the words that name them. */
const UNIT_WORDS: Readonly<Record<string, string>> = {
  household: '户|households|household|families|family',
  person: '人|名|位|people|persons|person|residents|individuals',
  'person-time': '人次|人(次)|person-times|person-time|person times',
  CNY: '元人民币|元|人民币|yuan|renminbi|rmb|cny',
  USD: '美元|美金|u.s. dollars|us dollars|dollars|u.s. dollar|us dollar|dollar|usd',
  HKD: '港元|港币|hong kong dollars|hkd',
  TWD: '新台币|台币|twd',
  EUR: '欧元|€|euros|euro|eur',
  JPY: '日元|yen|jpy',
  KRW: '韩元|韩圆',
  AUD: '澳元|澳币',
  CAD: '加元|加币',
  SGD: '新加坡元|新元|坡币',
  MOP: '澳门元|澳门币',
  RUB: '卢布',
  THB: '泰铢',
  CHF: '瑞士法郎|瑞郎',
  GBP: '英镑|gbp',
  INR: '卢比|rupees|rupee|inr',
  percent: '%|percent|per cent|pct',
  'percentage-point':
    '个百分点|百分点|percentage points|percentage point|percent points|percent point|per cent points|% points|ppts|ppt|pp',
  mu: '亩|mu',
  m2: '平方米|平米|㎡|m²|m2|square metres|square meters|square metre|square meter|sq m',
  m3: '立方米|m³|m3|cubic metres|cubic meters|cubic metre|cubic meter',
  km2: '平方公里|平方千米|km²|km2|square kilometres|square kilometers',
  km: '公里|千米|km|kilometres|kilometers|kilometre|kilometer',
  m: '米|metres|meters|metre|meter|m',
  kW: '千瓦|kw|kilowatts|kilowatt',
  kWh: '千瓦时|度电|kwh',
  MW: '兆瓦|mw',
  ha: '公顷|hectares|hectare|ha',
  t: '吨|tonnes|tons|tonne|ton',
  kg: '公斤|千克|kg|kilograms',
  jin: '斤|jin',
  g: '克|grams|gram',
  L: '升|litres|litre|liters|liter',
  cm: '厘米|cm',
  mm: '毫米|mm',
  acre: '英亩|acres|acre',
  mile: '英里|miles|mile',
};

export const UNITS: ReadonlyMap<string, string> = new Map(
  Object.entries(UNIT_WORDS).flatMap(([unit, words]) => words.split('|').map((word) => [word, unit])),
);

/** Signs and codes that stand before an amount. */
export const CURRENCY_SIGNS: Readonly<Record<string, string>> = {
  '￥': 'CNY',
  人民币: 'CNY',
  港币: 'HKD',
  美元: 'USD',
  美金: 'USD',
  新台币: 'TWD',
  台币: 'TWD',
  欧元: 'EUR',
  日元: 'JPY',
  英镑: 'GBP',
  卢比: 'INR',
  a$: 'AUD',
  c$: 'CAD',
  s$: 'SGD',
  us$: 'USD',
  $: 'USD',
  hk$: 'HKD',
  nt$: 'TWD',
  '€': 'EUR',
  '£': 'GBP',
  '₹': 'INR',
  'rs.': 'INR',
  rs: 'INR',
  rmb: 'CNY',
};

/** ISO 4217 codes that may stand before or behind an amount. */
export const CURRENCY_CODES =
  'cny usd hkd twd eur jpy gbp inr krw vnd thb idr myr php sgd aud cad nzd chf bdt pkr lkr npr mmk khr lak mnt kzt rub brl mxn zar ngn kes etb egp try aed sar mop';

/** Measure words of a count; a Chinese numeral counts only before one of the first list. */
export const COUNTERS =
  '批次 个 所 家 处 座 条 项 套 栋 幢 间 台 辆 头 只 株 棵 支 件 份 例 类 种 道 片 部 场 门 层 张 眼 笔 宗 起 次 口 架 艘 对 盏 孔';
export const PLACE_COUNTERS = '省 市 县 区 乡 镇 村 组 校 羽 尾 箱 册 枚 块 袋 瓶 本 床';

/** English nouns that are counted, one and many. */
export const COUNTED =
  'village county township province country school site area house dwelling home project hospital clinic cluster team official';

/** Words that end a description before a noun: 300 from two counties counts no counties. */
export const NO_DESCRIPTION =
  'dozen score thou bln trn tln times in of from to and or for at by on per out with than as odd the these those its their were was are is had have has live lives lived across over under into after before between among each every all which that who yuan million billion one two three four five six seven eight nine ten';

/** Words before an amount that say how surely it is meant; the longest is tried first. */
export const BOUNDS_BEFORE = {
  'at-most':
    '不超过|不超|未超过|没有超过|没超过|未突破|未达到|未达|不及|不高于|不多于|不到|不足|低于|少于|小于|达不到|至多|最多|不满|<|≤|less than|fewer than|under|below|at most|a maximum of|maximum of|max|no more than|not more than|up to|not exceeding|not over|as many as|as much as|lower than',
  'at-least':
    '超过|未低于|超出|突破|不低于|不少于|至少|最少|不下|高于|多于|大于|不止|逾|超|>|≥|exceed|just over|more than|over|at least|above|no less than|not less than|no fewer than|upwards of|north of|exceeding|exceeded|exceeds|surpassed|in excess of|higher than|greater than|a minimum of|minimum of',
  near: '大约|将近|接近|约为|近|约|nearly|almost|about|some|around|roughly|approximately|approx.|circa|ca.|an estimated|estimated|close to|~|≈',
} as const;

/** 节约500万元 saves them, 附近3个村 are near by: behind these characters a bound word is part of another word. */
export const NO_BOUND_AFTER: Readonly<Record<string, string>> = {
  约: '节契预条制签违公合邀履解特毁简',
  近: '附最临邻靠新远亲',
  超: '赶',
};

/** Words behind an amount that say the same. */
export const BOUNDS_AFTER = {
  'at-least': '及以上|以上|or more|or above|or over|and above|and over',
  'at-most': '及以下|以下|以内|之内|or less|or fewer|or below|or under|and below|and under',
  near: '左右|上下|or so',
} as const;

/** What the well-known slogans count: 四个意识, 两个确保, 六个精准. */
export const SLOGAN_NOUNS =
  '意识 维护 自信 全面 确保 精准 明显 聚焦 严格 务必 必须 百年 坚持 强化 更加 优先 带头 结合 统筹 率先 到位 一律 从严 转变 真';

/** A fall is written without its sign; a level that was fallen to (降至, fell to) is none. */
export const FALLS =
  '下降|降低|减|减少|回落|下滑|缩小|减小|下跌|缩减|削减|压减|核减|下调|收窄|净减|负增长|少了|减|降|跌|fell by|fell|fall of|falling by|dropped by|dropped|drop of|declined by|declined|decline of|decreased by|decreased|decrease of|reduced by|reduction of|down by|down';
