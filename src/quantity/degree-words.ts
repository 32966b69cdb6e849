// The words by which a text says how surely an amount is meant, and that it fell, in the form that `normalize` gives.

/** Words before an amount that say how surely it is meant; the longest is tried first. */
export const BOUNDS_BEFORE = {
  'at-most':
    '不超过|不超|未超过|没有超过|没超过|未突破|未达到|未达|不及|不高于|不多于|不到|不足|低于|少于|小于|达不到|至多|最多|不满|跌破|<|<=|≤|less than|just under|just below|well below|slightly below|fewer than|under|below|at most|a maximum of|maximum of|max|no more than|not more than|up to|not exceeding|not over|as many as|as much as|lower than',
  'at-least':
    '超过|未低于|超出|突破|不低于|不少于|至少|最少|不下|高于|多于|大于|不止|逾|超|>|>=|≥|exceed|just over|just above|well over|well above|slightly over|slightly above|more than|over|at least|above|no less than|not less than|no fewer than|upwards of|north of|exceeding|exceeded|exceeds|surpassed|in excess of|higher than|greater than|a minimum of|minimum of',
  near: '大约|约合|约折合|折合约|约计|将近|接近|约为|近|约|nearly|almost|about|some|around|roughly|approximately|approx.|approx|est.|circa|ca.|an estimated|estimated|close to|~|≈',
} as const;

/** 节约500万元 saves them, 附近3个村 are near by: behind these characters a bound word is part of another word. */
export const NO_BOUND_AFTER: Readonly<Record<string, string>> = {
  约: '节契预条制签违公合邀履解特毁简',
  近: '附最临邻靠新远亲',
  超: '赶',
};

/** Words behind an amount that say the same. */
export const BOUNDS_AFTER = {
  'at-least': '及以上|或以上|以上|or more|or above|or over|and above|and over',
  'at-most': '及以下|或以下|以下|以内|之内|or less|or fewer|or below|or under|and below|and under',
  near: '左右|上下|or so',
} as const;

/** A fall is written without its sign; a level that was fallen to (降至, fell to) is none. */
export const FALLS =
  '下降|降低|减|减少|回落|下滑|缩小|减小|下跌|缩减|削减|压减|核减|下调|收窄|净减|负增长|少了|减|降|跌|fell by|fell|fall of|falling by|dropped by|dropped|drop of|declined by|declined|decline of|decreased by|decreased|decrease of|reduced by|reduction of|down by|down';
