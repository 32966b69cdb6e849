// Sentences of communiqués, audits, county reports and international agencies, each with the figures in it found by hand.
import { prose, table } from './shown.js';

describe('parseQuantities(text) reads sentences as they are reported', () => {
  table('in Chinese', prose, {
    '全年国内生产总值1015986亿元，比上年增长2.3%。其中，第一产业增加值77754亿元，增长3.0%。':
      '101598600000000 CNY; 2.3 percent; 7775400000000 CNY; 3 percent',
    '全国居民人均可支配收入32189元，比上年增长4.7%，扣除价格因素，实际增长2.1%。':
      '32189 CNY/person; 4.7 percent; 2.1 percent',
    '按照每人每年2300元（2010年不变价）的农村贫困标准计算，551万农村贫困人口全部实现脱贫。':
      '2300 CNY/person/year; 5510000 person',
    '年末全国大陆总人口141178万人，出生率为8.52‰，自然增长率为1.45‰。':
      '1411780000 person; 0.852 percent; 0.145 percent',
    '工业和投资同比分别为－2.3%、5.1%，比上年减少3户（5人）。': '-2.3 percent; 5.1 percent; -3 household; -5 person',
    '固定资产投资同比↓6.1%，出口↑1.9%，进口▼0.7%。': '-6.1 percent; 1.9 percent',
    '固定资产投资同比－6.1%，社会消费品零售总额同比－3.9%。': '-6.1 percent; -3.9 percent',
    '审计抽查的13个县中，有5个县违规使用扶贫资金1,234.56万元，涉及项目46个。':
      '13 count(个); 5 count(个); 12345600 CNY; 46 count(个)',
    '全县共有建档立卡贫困户24036户（83546人），其中已脱贫23152户（81644人）。':
      '24036 household; 83546 person; 23152 household; 81644 person',
    '组织转移就业2.3万户次、11.72万人次。': '23000 count(户次); 117200 person-time',
    '八成以上的受访者表示满意，近七成家庭收入增加。': '>=80 percent; ~70 percent',
    '该公司2019成立，成员30名。': '30 person',
    '项目总投资2亿元人民币，约合2900万美元。': '200000000 CNY; ~29000000 USD',
    '全省低收入戶計14萬6,132戶，29萬8,123人。': '146132 household; 298123 person',
    '贫困人口7.43万人，贫困发生率35.36%，较上年分别下降2.09万人和10.45%。':
      '74300 person; 35.36 percent; -20900 person; -10.45 percent',
    '覆盖89个贫困村以上，选派干部500名左右，涉及安置点12个。': '>=89 count(个贫困村); ~500 person; 12 count(个)',
    '是5年来首次跌破100万，比去年减少近3,000户。': '<=1000000 none; ~-3000 household',
    '一人家庭收入低于3,500元，四人家庭低于15,400元，6人或以上的住户为23000元。':
      '<=3500 CNY; <=15400 CNY; >=6 person; 23000 CNY',
    '50多万贫困户（人）未享受补贴2.86亿元，30.4万贫困人口（户）未享受教育扶贫政策。': '286000000 CNY',
    '超過兩成兒童生活於貧窮家庭，屬於入息中位數四成至五成水平。': '>=20 percent',
    '全县户籍人口140万6500人，每5人中有1人贫困，居全国第8，上升8位。': '1406500 person',
    '抽查336.17亿元，占同期投入的44.05%，涉及1216个乡镇、3461个行政村和2508个单位。':
      '33617000000 CNY; 44.05 percent; 1216 count(个); 3461 count(个); 2508 count(个)',
    '光伏扶贫电价0.42元/千瓦时，户均增收3000元。': '0.42 CNY/kWh; 3000 CNY/household',
  });

  table('in English', prose, {
    'At the end of 2019, 79.5 million people were forcibly displaced; 26.0 million were refugees and 4.2 million asylum-seekers.':
      '79500000 person; 26000000 none; 4200000 person',
    'The poverty rate fell from 10.1 percent in 2015 to 9.2 percent in 2017, equivalent to 689 million people living on less than $1.90 a day.':
      '10.1 percent; 9.2 percent; 689000000 person; <=1.9 USD/day',
    'COVID-19 is estimated to push between 88 million and 115 million people into extreme poverty.':
      '88000000..115000000 person',
    'The share fell from 43% in 1990 and 52% in 1981.': '43 percent; 52 percent',
    'People on less than $1 a day fell in 2004 to 986m, or 18.4% of the population.': '<=1 USD/day; 18.4 percent',
    '1 person in every 10 was poor; 1.29 billion people lived on $1.25 or less a day.':
      '1290000000 person; <=1.25 USD/day',
    'In 2010, 2.4 billion people lived on less than US $2 a day.': '2400000000 person; <=2 USD/day',
    'An estimated 30 – 34 million of the 79.5 million displaced persons were children.':
      '~30000000..34000000 none; 79500000 person',
    "The 20 farmers markets served 10 workers' homes and 36 women’s groups.": '',
    'The site, 150 kilometers from the capital, cost 3.1 billion yuan ($498 million).':
      '150 km; 3100000000 CNY; 498000000 USD',
    'GDP growth of –3.5 per cent was recorded.': '-3.5 percent',
    'More than two thirds of the 4.4 million stateless people live in ten countries.': '4400000 person',
    'Eighty-five per cent of refugees are hosted in developing countries.': '85 percent',
    'The Bank committed US$2.4 billion and RMB 1.2bn.': '2400000000 USD; 1200000000 CNY',
  });
});
