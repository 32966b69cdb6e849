// The words by which a text says how surely its figure is meant, so that it can be written in the same flavour.

/** 5500余名, 5.6亿多人; not 至多, 最多, 多于. */
export const MORE = /[余餘]|(?<!至|最|不|高于|高於)多(?!于|於)/;
// Over 80% is more, 80% and over may be just that.
export const BEYOND = /超|逾|突破|(?<!and |or )(?:over|above)|more than|exceed|upwards|[>＞](?![=＝])/i;
export const NEARLY = /近|nearly|almost|close to/i;
export const BELOW =
  /不到|不足|低于|低於|少于|少於|不满|不滿|less than|fewer than|(?<!and |or )(?:under|below)|[<＜](?![=＝])/i;
