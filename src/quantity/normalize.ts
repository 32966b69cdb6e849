// Knows which characters mean the same, one for one, so that what is found in the plain text stands at the same place
// in the text as printed.

// Traditional characters of the figure grammar, each before its simplified form.
const SIMPLIFIED =
  `億亿萬万戶户個个餘余幾几兩两約约過过達达於于條条處处畝亩頃顷噸吨輛辆間间項项類类隊队張张員员無无貧贫農农從从減减
點点區区縣县鄉乡鎮镇組组幣币歐欧鎊镑盧卢種种級级號号層层筆笔雙双頭头隻只對对場场眾众幹干業业構构續续連连實实標标準准總总計计
門门黨党學学職职勞劳動动遷迁難难幫帮檔档閒闲當当為为歲岁縮缩棟栋臺台畢毕圓元佔占還还
時时鐘钟後后週周屆届數数規规維维護护識识確确結结轉转強强負负壓压調调漲涨節节簽签預预違违製制單单稱称錄录錢钱塊块碼码
橋桥溝沟灣湾嶺岭峽峡樹树莊庄體体優优聯联趕赶臨临鄰邻韓韩銖铢釐厘醫医衛卫電电庫库車车崗岗園园機机廣广書书師师兒儿婦妇殘残`
    .replace(/\s/g, '')
    .match(/../gu)!;

const SAME = new Map<string, string>([
  ...SIMPLIFIED.map((pair): [string, string] => [[...pair][0]!, [...pair][1]!]),
  ...[...'—―─‒'].map((dash): [string, string] => [dash, '–']),
  ...[...'～∼〜'].map((tilde): [string, string] => [tilde, '~']),
  // Within a number narrow spaces group digits, as a no-break space does: GB/T 15835 knows a quarter of an em for it. The
  // others only keep apart.
  ...[...'\u2005\u2006\u2007\u2008\u2009\u200A\u202F'].map((space): [string, string] => [space, '\u00A0']),
  ...[...'\u2000\u2001\u2002\u2003\u2004\u205F\u3000'].map((space): [string, string] => [space, ' ']),
  ['\u2011', '-'],
  ['¥', '￥'],
  ['〇', '零'],
]);

const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
const FULL_WIDTH_OFFSET = 0xfee0;

/** The text without characters that cannot be seen. */
export const withoutInvisible = (text: string): string => text.replace(INVISIBLE, '');

/**
 * The text in half-width lower case and simplified grammar characters, of the same length.
 * A full-width comma stays: `1，200户` may be one number or two.
 */
export function normalize(text: string): string {
  let plain = '';
  // By UTF-16 unit, not by character: the length must not change.
  for (let i = 0; i < text.length; i++) plain += normalizeUnit(text[i]!);
  return plain;
}

function normalizeUnit(char: string): string {
  const code = char.charCodeAt(0);
  const isFullWidth = code > 0xff00 && code < 0xff5f && char !== '，';
  const half =
    isFullWidth && !SAME.has(char) ? String.fromCharCode(code - FULL_WIDTH_OFFSET) : (SAME.get(char) ?? char);
  const lower = half.toLowerCase();
  return lower.length === 1 ? lower : half;
}
