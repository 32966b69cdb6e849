// A stat's words in traditional Chinese.
import { chineseStatWords } from './zh.js';

export const zhHant = chineseStatWords({
  is: '為',
  becomes: '變為',
  levelWith: ['與', '持平', '此前'],
  fell: [
    ['降至', '下降'],
    ['減至', '減少'],
  ],
  rose: [
    ['升至', '上升'],
    ['增至', '增加'],
  ],
  about: '約',
  each: '分別',
  makesUp: '佔',
  outOf: '總數',
  met: '已達到',
  short: '還差',
  goal: '目標',
  eachMark: '每格代表',
  verdict: { better: '好轉', worse: '變差' },
  above: ['還高', '還多'],
  terms: {
    item: '項目',
    figure: '數值',
    asWritten: '原文',
    date: '時間',
    exactValue: '精確值',
    unit: '單位',
    bound: '界限',
    value: '現值',
    before: '原值',
    change: '變化',
    of: '總數',
    share: '佔比',
    target: '目標',
  },
});
