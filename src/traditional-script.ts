// Knows which characters of the kit's own words traditional Chinese writes otherwise. Not for what authors write.
import { simplified, type Script } from './script.js';

// Each behind its simplified form.
const PAIRS = (
  '户戶个個点點亩畝时時顷頃吨噸亿億万萬余餘约約币幣欧歐镑鎊卢盧处處条條项項类類种種栋棟间間辆輛头頭只隻对對场場门門层層张張笔筆双雙县縣区區乡鄉镇鎮组組内內' +
  '为為变變与與减減别別占佔总總达達还還标標转轉据據注註来來这這现現数數于於' +
  '迁遷图圖审審号號记記缩縮' +
  '计計叠疊额額开開画畫没沒见見积積纹紋结結'
).match(/../gu)!;

const TRADITIONAL_OF = new Map(PAIRS.map((pair) => [...pair] as [string, string]));

export const toTraditional = (words: string): string =>
  words.replace(/./gu, (char) => TRADITIONAL_OF.get(char) ?? char);

/** The kit's words in traditional characters. */
export const traditional: Script = (words, ...between) => simplified(words.map(toTraditional), ...between);
