// Knows the numbers that are no figures: ranks, dates, slogans, names, document numbers.
import type { Cursor } from './cursor.js';
import { SLOGAN_NOUNS } from './counted-words.js';

/** Before a number: 第7个, 前3位, 数百, GDP2, 〔2006, 5+2, 居第一. */
export const NEVER_BEHIND =
  /(?:第|(?<![户人总次指件个分系岁])数|[几每廿卅]|[a-z$]-?|[#№〔.+×*±_'’▲▼△▽]|\d[-–/:、和及与]|(?<!(?:19|20)\d)\d and |[一二三四五六七八九]、|\d点|\d (?:or )?|between (?:[\w.,%$]+(?: [a-z]+)? and )?|-|(?:^|[^–])–|(?:hundred|thousand|million|billion|lakh|crore)s? )$/;
/** A rank needs its measure word: 前3位 and 上升8位 are ranks, but 前三季度 a time. */
export const RANK_BEFORE = /(?:[前后]|(?:上升|下降|提升|跃升|攀升|前进|前移|后移|倒退|下滑|后退|提高)了?)$/;

/** Right before a scale without a number: 上亿元; but 晚上百人, 成千上万. */
export const BARE_BOUND = /^过$|(?:^|[^晚早路网线身手马台会世街墙桌桥山场床车船城店市班海百千])上$/;
/** The second number of a ratio: 1 in 10 people, 9 out of 10, 每10人中有1人. */
export const RATIO_BEHIND =
  /(?:(?:\d|one|two|three|four|five|six|seven|eight|nine|ten) (?:in|out of)(?: every)? |每[\d.,十两一二三四五六七八九百千万]+[个户人名](?:\p{Script=Han}{0,8}[有中])?)$/u;
/** A spelled number that goes on: half a million, twenty-five million, one hundred and fifty thousand. */
export const NUMBER_WORD_BEHIND =
  /(?:-|(?:half|quarter|third|hundred|thousand|million|billion|lakh|crore|point|\w+ty|\w+teen|several|few|many)(?: of| and)? ?)$/;

/** After a number: a time, an age, an ordinal, a class, a document. */
export const NEVER_BEFORE =
  / ?(?:多|余)?(?:个?多?半?(?:年|月(?!台)|日(?!元|间)|天(?!然|坑)|周(?!转|边)|星期|小时|分钟|秒|岁|季度|世纪|学期|工作日|钟头)|号|级|届|度(?!电|假)|期|点钟|时(?!令|尚)|st\b|nd\b|rd\b|th\b|[+×:]\d| ?(?:-|–)? ?(?:years?|months?|days?|weeks?|decades?|hours?|minutes?|calories)\b|号文)/y;
/** A Latin letter glued to a number makes it a name: 4A级, 4G; or a scale that is read by nobody alike: $5 mn. */
export const GLUED =
  /[a-z]| (?:mn|mln|m|b|k|l|tn|t)(?![a-z])| (?:hundred|thou|dozen|score|bln|trn|tln)(?![a-z])|-(?:plus|odd)/y;
/** A measure whose unit is not known: 超过3成, 近2倍, 3万斤. */
export const UNKNOWN_MEASURE =
  / ?(?:[成倍折番斤两升克尺丈里寸度分角厘毛块秒股桶兆匹级期届码万亿千百十瓦‰º°℃½¼¾]|英[里尺亩]|毫|微|之|\/[^\d\s])/y;
/** A word that a number runs on into; 的, 和 and their like end it. */
export const HAN_WORD = /(?![的以左上下及或和与至到并且])\p{Script=Han}/uy;
/** After a unit: more of the amount, or of the unit, than was read. 50多万贫困户（人）, 1 person in every 10, 500元一亩, 5元5角, 3个半, 100米×50米, 60km/h, 5%+, 元/吨. */
export const UNFINISHED =
  /半|一[亩斤吨]|\((?:人|户)\)| (?:in every|out of(?: every)?) \d|(?<=[a-z%])[a-z]|[’'](?:s| [a-z])|\/[^\d\s]|\+(?!\d)|[×*]\d|x\d|[\d零一二三四五六七八九]+[角分毛]|[\d一二三四五六七八九](?=$|[\s。，；;)])|½|¼|¾|[强弱](?=$|[\s。，,；;)的])| at (?:least|most)(?=[.,;)]|$)/y;
/** Named after people, and none of them: 20 farmers markets. */
export const THEIR =
  / (?:markets?|colleges?|schools?|unions?|associations?|organi[sz]ations?|homes?|groups?|cooperatives?|cent(?:re|er)s?|hostels?|camps?|clubs?|federations?|committees?|compensation)(?![a-z])|-[a-z]/y;
/** A larger scale that a range's second end may give to both: $5 to $10 billion. */
export const SCALED_NEXT = / ?(?:to|-|–) ?[$€£₹][\d.,]+ ?(?:thousand|lakh|million|crore|billion|trillion|bn|m)/y;
/** Before a number that opens a paragraph: 1.5个村 may be the first item, about five villages. */
export const OPENING = /(?:^|[。；;\s])$/;
/** What makes a written fraction a part of something: 3/4的脱贫人口; 5/8 alone may be a date. */
export const PART_OF = / ?的| of |以上|左右/y;
/** The first three quarters of 2020 are a time. */
export const TIME_BEHIND = /(?:first|last|past|next|previous|in|for|these|of)(?: the)? $/;

/** Years and spans of years: 2013-2018年, 2022-23, 2019.10.15. */
export const DATE =
  /(?:19|20)\d\d(?:\.(?:0?[1-9]|1[0-2])(?!\d|,\d)|[年\-–~/至到][年]?(?:(?:19|20)\d\d|\d\d?)(?!\d|[.,]\d))(?:[.\-–/]\d\d?)?(?!\d)/y;
/** Behind what could be a month an end that could be none: 2018.1–4037.2万. */
export const AMOUNT_BEHIND = / ?[–~至到-] ?(?!(?:19|20)\d\d(?!\d))\d{3,}(?:\.\d+)?[万亿]/y;
/** In 2012, from 2013: a year, whatever follows it. */
export const IN_BEFORE = /(?:^|[^a-z])(?:in|since|from|by|until|between) $/;
export const LONE_YEAR = /(?:19|20)\d\d(?![\d.,]\d|\d)/y;
export const YEAR = /^(?:19|20)\d\d$/;

const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
export const MONTH_BEHIND = new RegExp(`(?:${MONTH})\\.? $`);
export const MONTH_BEFORE = new RegExp(` (?:${MONTH})(?![a-z])`, 'y');

/** Chinese numerals in quotes, or before a quote, 不 or 一, are slogans: “四个意识”, 七个“明显”, 四个不摘, 五个一批. */
export const QUOTE_BEFORE = /[“"「『‘《]$/;
export const SLOGAN_BEHIND = new RegExp(`[不一“"「『‘《]|${SLOGAN_NOUNS.replaceAll(' ', '|')}`, 'y');

/** What was counted into a programme's name: 四个意识, 八项规定, 五位一体, 两位数, 四套班子, 三次产业. */
export const SLOGAN =
  /个(?:代表(?!团|队)|全面|意识|自信|维护|确立|精准|明显|坚持|务必|结合|转变|确保|到位|必须|聚焦|统筹|切实)|项规定|位(?:一体|数)|套班子|口之家|次(?:产业|创业|分配|能源)|件套|种形态|头在外|人(?:行|帮|制)|个(?:一批|100|百分(?!点))/y;
/** Places: 三门峡, 五台县, 七台河, 三道沟, 九眼桥, 五家渠, 三棵树. */
export const PLACE_NAME = /[门台道眼家棵口间层支场头对只][县山河沟湾岭桥峡市渠镇乡村屯堡庄树松店坪坝子窑房]/y;

/** 11个深度贫困县之一: one of a class, whose size is not the news. */
const ONE_OF = /[\p{Script=Han}]{0,20}之一/uy;

export const isOneOf = (cursor: Cursor): boolean => cursor.peek(ONE_OF) !== undefined;

/** An abbreviation before a bare number makes it a name: SDG 1.2. Seen in the text as printed. */
export const NAME_BEFORE = /[A-Z]{2,} $/;
