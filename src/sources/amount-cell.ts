// Knows the cells of a table that state an amount, before anything is known of its columns.

const NUMBER = '[\\d０-９][\\d０-９.,， ]*';
const SIZE = '[百千万萬亿億]*[多余餘]?|thousand|million|billion|trillion|crore|lakh';
const COUNTED = '美?元|[户戶][数數]?|人[次口]?|[亩畝]|[个個](?:百分[点點])?|%|％|yuan|people|persons|households';
/** As it is written, with its bound: 近3000万元, 120户480人, CNY 3 million, 600以上. */
const AMOUNT = new RegExp(
  '^(?=.{1,60}$)(?=.*[\\d０-９])(?:约|約|近|超[过過]?|逾|至少|about|over|nearly|[A-Z]{3}|[-−¥￥$€£₹]| )*' +
    `(?:${NUMBER}(?:${SIZE}) ?(?:${COUNTED}) ?)*(?:${NUMBER}(?:${SIZE}) ?)?(?:[多余餘]|以上|以下|左右)?$`,
);
const YEAR = /^(?:19|20)\d\d(?!\d)/;

/** What is over amounts: 2016年, 人数, 资金（万元）. */
const OVER_AMOUNTS = /^(?:19|20)\d\d(?!\d)|[户戶人元]|资金|資金|金额|金額|household|people|person/i;

/** 2016 over two lines or columns is a name, but beside a year, or under one, it is an amount. */
const isYearName = (text: string, first: string, above: string): boolean =>
  /^(?:19|20)\d\d$/.test(text) && !YEAR.test(first) && !OVER_AMOUNTS.test(above);

/** Whether a cell states an amount, by its text, by what stands first in its line, and by what stands above it. */
export const isAmountCell = (text: string, first: string, above: string): boolean =>
  AMOUNT.test(text) && !isYearName(text, first, above);
