// A stat's words in simplified Chinese.
import { chineseStatWords } from './zh.js';

export const zhHans = chineseStatWords({
  is: '为',
  becomes: '变为',
  levelWith: ['与', '持平', '此前'],
  fell: [
    ['降至', '下降'],
    ['减至', '减少'],
  ],
  rose: [
    ['升至', '上升'],
    ['增至', '增加'],
  ],
  about: '约',
  each: '分别',
  makesUp: '占',
  outOf: '总数',
  met: '已达到',
  short: '还差',
  goal: '目标',
  eachMark: '每格代表',
  verdict: { better: '好转', worse: '变差' },
  above: ['还高', '还多'],
  terms: {
    item: '项目',
    figure: '数值',
    asWritten: '原文',
    date: '时间',
    exactValue: '精确值',
    unit: '单位',
    bound: '界限',
    value: '现值',
    before: '原值',
    change: '变化',
    of: '总数',
    share: '占比',
    target: '目标',
  },
});
