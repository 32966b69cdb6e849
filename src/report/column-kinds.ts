// Knows what the words of a column's or a row's name say it holds, in Chinese and English.

/** What a name is held against. Each is a constant of its own, so that an element fetches only those it asks for. */
export type ColumnKind = RegExp;

/** Adds up others, or a part of them: 合 计, 总计：, 2016—2020年合计, Grand total. */
export const TOTAL = /^(?:.*(?:[合总總小共累][计計]|总额|總額)|(?:.*\b)?(?:sub-?)?totals?)$/i;
/** Adds up some of them only. */
export const SUBTOTAL = /小[计計]|sub-?total/i;
/** Is in what stands before it: 其中中央 beside 资金 would be counted twice. */
export const OF_WHICH = /(?:^|· )(?:其中|[#＃]|of which|thereof)/i;
/** Words and running numbers, which are no amounts. */
export const REMARKS =
  /^(?:备注|備註|说明|說明|注释|定义|定義|来源|來源|序号|序號|编号|編號|代码|代碼|notes?|remarks?|definition|status|source|no\.?|id|code)$/i;
/** Running numbers of rows, which say nothing. */
export const NUMBERS = /^(?:序号|序號|编号|編號|no\.?|id)$/i;
/** Gives each row its unit. Lists know the same word (`term-unit.ts`): one file more would be fetched for it. */
export const UNIT = /^(?:(?:计量)?(?:单位|單位)|units?)$/i;

// The same money on its way. 预算内 and 预算外 are parts.
export const PLANNED =
  /[计計][划劃]|[预預]算(?![内內外])|目[标標]|\b(?:plan(?:ned)?|budget(?:ed)?|targets?|approved|allocated)\b/i;
export const ALLOTTED = /下[达達]/;
export const RECEIVED = /到位|[拨撥]付|\breleased\b/i;
export const SPENT = /完成|[实實][际際]|[决決]算|支出|[执執]行|\b(?:actual|spent|disbursed|outturn)\b/i;

/** Rates, whose cells may name no unit: 完成率, 占比, 增幅, 同比增长; 增减额 is an amount. */
export const RATE =
  /(?:率|[占佔]比|比[重例]|[同环環]比|百分[比点點]|增[长長幅速减減加]|[涨漲升降]幅|[幅速]度|下降)$|\b(?:rate|share|ratio|percentage|growth)\b|%/i;
/** What is more or less than before, and no part of an amount: 同比增长, 增减额. */
export const CHANGE = /增[长長幅速减減加]|降幅|下降|[变變]化|[同环環]比(?!例)|\b(?:growth|increase|decrease|change)\b/i;
/** What is of each one, and no part of an amount: 人均纯收入, 户均补助. */
export const AVERAGE = /[人户戶亩畝村平]均|\b(?:per capita|per (?:person|household)|average|mean)\b/i;
/** What has come together by then: 累计投入. */
export const RUNNING = /累[计計]|\bcumulative\b|\brunning (?:total|sum)s?\b/i;
/** Of another period than its own: 上年同期. */
export const OTHER_TIME = /上年|去年|上期|同期|\b(?:previous|last) year\b/i;

/** All of something: 全县投入, 总投资, total investment. */
export const WHOLE =
  /全[国國省市州县縣区區旗乡鄉镇鎮村]|^[总總](?!工[会會])|共[计計]|[总總][额額投资資入收支量]|\btotal\b/i;
/** An amount and nothing more: 资金, beside which 中央 and 省级 are perhaps parts of it. */
export const PLAIN =
  /^(?:[扶贫貧财財政专專项項]*(?:[资資]金|投[入资資]|[经經][费費]|金[额額])|[规規]模|funds?|funding|amounts?|investment|spending)$/i;
/** Levels of government, one beside others: 中央, 省级, 县财政. */
export const LEVEL =
  /^(?:中央|[国國]家|地方|[省市州县縣区區旗乡鄉镇鎮村])|\b(?:central|state|provincial|municipal|county|local)\b/i;
/** Who else gives: 社会帮扶, 自筹, 其他. */
export const GIVER =
  /^(?:社[会會]|企[业業]|[银銀]行|自[筹籌]|群[众眾]|定[点點]|[东東]|其[他它])|\b(?:private|other)\b/i;

/** Whether a name says that its column is of one of the kinds. */
export const isOfKind = (name: string, ...kinds: readonly ColumnKind[]): boolean =>
  kinds.some((kind) => kind.test(name));

export const isRemarks = (name: string): boolean => isOfKind(name, REMARKS);

export const isUnitName = (name: string): boolean => isOfKind(name.trim(), UNIT);

export const isOfWhich = (name: string): boolean => isOfKind(name, OF_WHICH);

/** Whether a row or a column of that name adds up others. */
// Most names of thousands have none of these in them.
export const isTotal = (name: string): boolean =>
  /[计計额額]|total/i.test(name) && isOfKind(/[a-z]/i.test(name) ? name.trim() : name.replace(/[\s:：]+/g, ''), TOTAL);

/** Columns that count something by their names: 村数; 预算数 and 完成数 are amounts. */
const COUNT =
  /(?<![算划劃成际際行计計金额額付位达達])[数數]$|[户戶人个個]$|\b(?:number|count|households?|people|persons?|villages?|sites?)\b/i;

/** The names of those that may be in a unit. */
const COUNTED_IN: Readonly<Record<string, RegExp>> = {
  person: /人|people|person/i,
  household: /[户戶]|household/i,
  count: /[数數个個]$|number|count|villages|sites/i,
  none: /./,
};

/** Whether the unit of a table is not that of a column: 村数 or 增幅 under 扶贫资金（亿元）, 村数 under 单位：万人. */
export const countsOther = (name: string, unit: string): boolean =>
  isOfKind(name, RATE) ? !unit.startsWith('percent') : COUNT.test(name) && !COUNTED_IN[unit]?.test(name);
