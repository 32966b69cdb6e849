import { expect } from 'chai';
import { parseQuantities } from '../../src/quantity/index.js';
import { prose, table } from './shown.js';

describe('parseQuantities(text)', () => {
  table('several in a sentence', prose, {
    '共有5338户8606人,96.4%为低保户': '5338 household; 8606 person; 96.4 percent',
    '307家中央單位定點幫扶592個貧困縣': '307 count(家); 592 count(个)',
    '13类50多处': '13 count(类); >=50 count(处)',
    '16栋692套、4万株': '16 count(栋); 692 count(套); 40000 count(株)',
    '86家…對口幫扶104家': '86 count(家); 104 count(家)',
    '分别为1650万人、1232万人、1442万人': '16500000 person; 12320000 person; 14420000 person',
    '分别年均增长10.2%和12.4%': '10.2 percent; 12.4 percent',
    'more than 90 percent and 70 percent respectively': '>=90 percent; >=70 percent',
    'about 600 billion yuan ($91.74 billion)': '~600000000000 CNY; 91740000000 USD',
    '1.1 billion out of 6.1 billion … just over 18%': '1100000000 none; 6100000000 none; >=18 percent',
    'one in five … $5.5 per day': '20 percent; 5.5 USD/day',
    '共投入3.2亿元，惠及1.4万户4.9万人': '320000000 CNY; 14000 household; 49000 person',
    '建成光伏电站46座,装机30139千瓦': '46 count(座); 30139 kW',
    '新增耕地5000公顷、林地1.2万亩': '5000 ha; 12000 mu',
    '全港貧窮人口約140萬人,貧窮率20.4%': '~1400000 person; 20.4 percent',
    '發放新台幣1,200億元,受惠逾30萬戶': '120000000000 TWD; >=300000 household',
    'The scheme spent Rs 6,000 crore on 2.5 lakh households': '60000000000 INR; 250000 household',
    'Of 24.82 crore people, 5.94 crore live in the State': '248200000 person; 59400000 none',
  });

  table('falls, levels and rises', prose, {
    下降20个百分点: '-20 percentage-point',
    '下降了85.0%': '-85 percent',
    比上年减少153万人: '-1530000 person',
    累计减少8239万人: '82390000 person',
    '累计下降8.5个百分点': '-8.5 percentage-point',
    '累计减贫8239万人,年均减贫1373万人': '82390000 person; 13730000 person',
    '591.73万人实现脱贫': '5917300 person',
    '从10.2%下降到1.7%': '10.2 percent; 1.7 percent',
    '由28%下降到7.54%,下降20個百分點': '28 percent; 7.54 percent; -20 percentage-point',
    从2012年末的9899万人减少至1660万人: '98990000 person; 16600000 person',
    '贫困发生率由5%到10%': '5 percent; 10 percent',
    '从2015年的2,982元增加到2020年的10,740元,年均增幅29.2%': '2982 CNY; 10740 CNY; 29.2 percent',
    '贫困发生率降至1%': '1 percent',
    '降至0.1%以下': '<=0.1 percent',
    降为0: '0 none',
    '从14.14%下降到0': '14.14 percent; 0 none',
    降至零: '0 none',
    '比上年快0.7个百分点': '0.7 percentage-point',
    '分别下降2.1%和3.2%': '-2.1 percent; -3.2 percent',
    '分别下降2.1、3.2个百分点': '',
    减少到5万人: '50000 person',
    下降约20个百分点: '~-20 percentage-point',
    'fell by 5 percent': '-5 percent',
    'the rate was down 20%': '-20 percent',
    'fell to 5 percent': '5 percent',
    'down to 3.1%': '3.1 percent',
    'fell from 16.8% in 2010 to 5% in 2020': '16.8 percent; 5 percent',
    'to 47 million from 63 million': '47000000 none; 63000000 none',
    'rose 11 percent to 10,285 yuan': '11 percent; 10285 CNY',
    'rose 5 percent to 10 percent': '5 percent; 10 percent',
    'rose 5% to 10%': '5 percent; 10 percent',
    'fell 3 percentage points to 5 percent': '-3 percentage-point; 5 percent',
    '减5.6个百分点': '-5.6 percentage-point',
    年均减20万人: '-200000 person',
    '降5%': '-5 percent',
    'fell 5 and 10 percent': '',
    'between 3 and 5 percent': '3..5 percent',
    '增速为-6.8%': '-6.8 percent',
    '贫困县-5户': '',
  });

  table('bounds in prose', prose, {
    '近年来,近3/4的脱贫人口': '~75 percent',
    节约500万元: '5000000 CNY',
    签约25个项目: '25 count(个)',
    附近3个村: '3 count(个)',
    剩余29个: '29 count(个)',
    其余5个: '5 count(个)',
    最多5个: '<=5 count(个)',
    最高5000元: '5000 CNY',
    最低5000元: '5000 CNY',
    累计投资上亿元: '>=100000000 CNY',
    以上5个村: '5 count(个)',
    '100万余额': '1000000 none',
    均保持在1000万以上: '>=10000000 none',
    '5000人以上的安置点': '>=5000 person',
    '12個5000戶以上': '12 count(个); >=5000 household',
    '不低于20%的增幅': '>=20 percent',
    '未超过5%': '<=5 percent',
    '没有超过5%': '<=5 percent',
    至少5户以上: '>=5 household',
    '增长超过50%': '>=50 percent',
    '200多元化项目': '',
  });

  table('rates in prose', prose, {
    人均纯收入8313元: '8313 CNY/person',
    人均年增收5000元: '5000 CNY/person',
    '户均面积80.6平方米': '80.6 m2/household',
    '按每人每天1.9美元的标准': '1.9 USD/person/day',
    '每人每年2300元(2010年不变价)': '2300 CNY/person/year',
    每户补助5000元: '5000 CNY/household',
    '人均收入增加,投入3000万元': '30000000 CNY',
    '5000元/人的补助': '5000 CNY/person',
  });

  table('nouns for people', prose, {
    '52万名干部帮扶125.8万贫困户': '520000 person; 1258000 household',
    '31个省区市16万户居民家庭': '31 count(个); 160000 household',
    '6,839 poor households': '6839 household',
    'over 9.6 million people': '>=9600000 person',
    '28.89 million poor': '28890000 none',
    '12个人工湖': '12 count(个)',
    '5000万用于贫困人口': '50000000 none',
    项目100个人均收入: '100 count(个)',
  });

  table('nobody', prose, {
    无一人辍学: '0 person',
    义务教育阶段无一例辍学: '0 count(例)',
    边缘户无一户返贫: '0 household',
  });

  it('keeps the words that make a figure in its text', () => {
    const texts = (text: string): string[] => parseQuantities(text).map((quantity) => quantity.text);
    expect(texts('帮扶干部5500余名,住院报销80%以上')).to.deep.equal(['5500余名', '80%以上']);
    expect(texts('已有近１０万人脱贫')).to.deep.equal(['近１０万人']);
    expect(texts('從2016年的4,221元提高')).to.deep.equal(['4,221元']);
    expect(texts('比2012年下降20個百分點')).to.deep.equal(['下降20個百分點']);
  });
});
