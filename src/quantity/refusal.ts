// Tells the author of a text that is refused what would be read in its place.
import { normalize } from './normalize.js';

/** What is wrong with a longer text is not one word of it. */
const SEEN = 40;

/** Tables know such cells too (`report/blank.ts`), in a file of their own. */
const UNPUBLISHED =
  /^(?:[未暂无不待][^\d]{0,5}|缺|保密|n\/?a|tb[acd]|unknown|(?:not |un)(?:available|published|disclosed)|[-–…·.\s]+)$/;

/** The first that a text matches says why it is no figure. */
const EXPECTED: readonly (readonly [RegExp, string])[] = [
  [UNPUBLISHED, 'an amount, 0 where there is none; what is not published is shown as written, and is in no sum'],
  [/^\([\d.,]+%?\)$/, 'an amount without brackets: (0.5) is −0.5 to accountants, and a remark to others'],
  [
    /^(?:从|由|自|from ).*\d.*\d|\d.*(?:→|->|(?:下降|降低|减少|增加|提高|上升|降|减|增|升)[至到])/,
    'one figure, e.g. value="1%" and before="43.74%"',
  ],
  [
    /(?:19|20)\d\d(?:年|[-/.]\d|\)$)|[\d一二三四五六七八九十]个?(?:月|日|岁|天|小时)/,
    'an amount: time is stated in as-of, or in a column of its own',
  ],
  [/\((?:[十百千万亿]*[元户人名亩个%]|[十百千万亿]+)\)$/, 'the unit without brackets, e.g. 8.35万人'],
  [/\([^()]*\p{L}[^()]*\)$|\[[a-z]\]$/u, 'the figure alone; what is said of it in brackets belongs in note'],
  [/\dm$/, 'metres or million in full, e.g. 375米 or 986 million'],
  [/\d ?[kmb](?![a-z\d])/, 'thousand, million or billion in full, e.g. 83.5 thousand'],
  [/倍|翻.?番|\d ?times|fold$/, 'a percentage, e.g. 150% for 1.5倍, or 230% for 增长2.3倍'],
  [/\d[个户人名所]?\/\d{2}|[个户人]中|其中|\d of /, 'a part and its whole apart, e.g. value="89个" of="148个"'],
  [/分之|\d\/\d|third|\d in \d|one in /, 'a share that comes out even in per cent, e.g. 四分之一, 3/4 or 33.3%'],
  [/[过大近]半|半数|一半|half/, 'a percentage, e.g. 50%以上'],
  [
    /数[十百千万亿]|几[十百千万亿个户人]|好几|若干|dozens|(?:hundred|thousand|million)s/,
    'an amount, e.g. 30余万 or 近10万: 数十万 states none',
  ],
  [/\d，\d{3}(?!\d)/, 'digits grouped by a plain comma, e.g. 1,200户, or two figures with 、 between them'],
  [/\d{1,3} \d{3}(?!\d)/, 'digits without spaces, e.g. 12345 or 12,345'],
  [/[万亿]\d/, 'a number written out, e.g. 3.5万 or 35000: 3万5 may be read in two ways'],
  [/\d[⁰¹²³⁴-⁹]/, 'the figure without the mark of its footnote'],
  [/^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty)\b/, 'digits, e.g. 12 villages'],
  [/^[^\d]*\p{L}{2}[^\d]*\d/u, 'the figure alone; what it is of belongs in label, e.g. label="脱贫率" value="98.6%"'],
];

/** What was expected in place of a text, or undefined where nothing more can be said than that a quantity was. */
export function expectedFor(text: string): string | undefined {
  const seen = normalize(text.slice(0, SEEN));
  return EXPECTED.find(([pattern]) => pattern.test(seen.trim()))?.[1];
}
