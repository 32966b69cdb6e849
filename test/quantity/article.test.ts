import { expect } from 'chai';
import { measures, prose } from './shown.js';

// The figures of one county's report card in the notations it uses, among the slogans, names and dates it uses.
const REPORT: readonly (readonly [passage: string, expected: string])[] = [
  ['捷报:8.1万人脱贫!', '81000 person'],
  [
    '该县属全省11个深度贫困县之一,任务村148个,贫困村89个(深度贫困村26个),登记人口24036户83546人,贫困发生率43.74%。',
    '148 count(个); 89 count(个); 26 count(个); 24036 household; 83546 person; 43.74 percent',
  ],
  ['转发 收藏 2020-10-21 09:33:13', ''],
  [
    '第一组长由书记担任,设15个部门小组、12个镇办工作组,5500余名帮扶干部下沉到“一线指挥部”。',
    '15 count(个); 12 count(个); >=5500 person',
  ],
  ['落实“四责联动”、“四个意识”、“两个维护”和“四个聚焦”。', ''],
  [
    '剩余884户1902名全部达标;监测户196户687人、边缘户234户766人,无一户返贫。',
    '884 household; 1902 person; 196 household; 687 person; 234 household; 766 person; 0 household',
  ],
  ['紧扣“两不愁三保障”,发展“八个产业”,户户有一到两个增收项目。', '1..2 count(个)'],
  [
    '累计投资19.15亿元;安置点12个,6839户27393名搬迁对象入住,5次见诸央视。',
    '1915000000 CNY; 12 count(个); 6839 household; 27393 person; 5 count(次)',
  ],
  ['2016来,贫困户危房改造3047户、其他危房791户。', '3047 household; 791 household'],
  ['参合率达100%,合规费用报销80%以上,义务教育无一例辍学。', '100 percent; >=80 percent; 0 count(例)'],
  ['选聘护林员1591人,人均年增收5000元。', '1591 person; 5000 CNY/person'],
  [
    '生态补偿6771万元,惠及12727户38187人;退耕补助11141万元,涉及1.2万户3万余人。',
    '67710000 CNY; 12727 household; 38187 person; 111410000 CNY; 12000 household; >=30000 person',
  ],
  [
    '低保覆盖884户1902人、230户766人边缘户、195户679人监测户。',
    '884 household; 1902 person; 230 household; 766 person; 195 household; 679 person',
  ],
  ['“四策并举”,举一反三,今年7批次反馈的203个问题已改。', '7 count(批次); 203 count(个)'],
  ['“四帮四扶”与“十个一”活动', ''],
  [
    '协作资金1.3亿元,协作项目63个,帮扶项目76个;已退出的89个村继续巩固。',
    '130000000 CNY; 63 count(个); 76 count(个); 89 count(个)',
  ],
  ['印发《2020年乡村振兴战略实施意见》', ''],
  ['党小组82个,1108名党员、1108名中心户长带动16724户。', '82 count(个); 1108 person; 1108 person; 16724 household'],
  [
    '2016至2019年,投入54.73亿元,今年筹集9.77亿元;2016年以来提拔一线干部185人。',
    '5473000000 CNY; 977000000 CNY; 185 person',
  ],
  ['县、镇、村三级培训,“四级台账”', ''],
  [
    '截至2019年底,89个贫困村出列,脱贫23152户81644人,贫困发生率降至1%。',
    '89 count(个); 23152 household; 81644 person; 1 percent',
  ],
  ['2019年考核优秀;严格落实“四个不摘”,开展“八项行动”。', ''],
];

describe('parseQuantities(text) reads a county report', () => {
  for (const [passage, expected] of REPORT) {
    it(passage, () => expect(prose(passage)).to.equal(expected));
  }

  it('reads it whole as it reads its passages', () => {
    const all = REPORT.map(([, expected]) => expected).filter(Boolean);
    expect(prose(REPORT.map(([passage]) => passage).join('\n\n'))).to.equal(all.join('; '));
  });
});

describe('parseMeasures(text) reads the figures of the report card one by one', () => {
  const figures: Record<string, string> = {
    '148个': '148 count(个)',
    '89个': '89 count(个)',
    '26个': '26 count(个)',
    '24036户83546人': '24036 household; 83546 person',
    '43.74%': '43.74 percent',
    '1%': '1 percent',
    '15个': '15 count(个)',
    '12个': '12 count(个)',
    '5500余名': '>=5500 person',
    '884户1902名': '884 household; 1902 person',
    '196户687人': '196 household; 687 person',
    '234户766人': '234 household; 766 person',
    八个: '8 count(个)',
    '19.15亿元': '1915000000 CNY',
    '6839户27393名': '6839 household; 27393 person',
    '5次': '5 count(次)',
    '3047户': '3047 household',
    '791户': '791 household',
    '100%': '100 percent',
    '80%以上': '>=80 percent',
    无一例: '0 count(例)',
    '1591人': '1591 person',
    '5000元': '5000 CNY',
    '6771万元': '67710000 CNY',
    '12727户38187人': '12727 household; 38187 person',
    '11141万元': '111410000 CNY',
    '1.2万户3万余人': '12000 household; >=30000 person',
    '230户766人': '230 household; 766 person',
    '195户679人': '195 household; 679 person',
    '203个': '203 count(个)',
    '7批次': '7 count(批次)',
    '1.3亿元': '130000000 CNY',
    '63个': '63 count(个)',
    '76个': '76 count(个)',
    '82个': '82 count(个)',
    '1108名': '1108 person',
    '16724户': '16724 household',
    '54.73亿元': '5473000000 CNY',
    '9.77亿元': '977000000 CNY',
    '185人': '185 person',
    '23152户81644人': '23152 household; 81644 person',
  };
  for (const [text, expected] of Object.entries(figures)) {
    it(`${text} is ${expected}`, () => expect(measures(text)).to.equal(expected));
  }
});
