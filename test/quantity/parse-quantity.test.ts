import { expect } from 'chai';
import { parseQuantity } from '../../src/quantity/index.js';
import { cell, table } from './shown.js';

describe('parseQuantity(text)', () => {
  table('scales', cell, {
    '54.73亿元': '5473000000 CNY',
    '11141万元': '111410000 CNY',
    '1.6萬億元': '1600000000000 CNY',
    '12.8萬個': '128000 count(个)',
    '2018.62–4037.24万': '20186200..40372400 none',
    '2018.1–4037.2万人': '20181000..40372000 person',
    '3千万元': '30000000 CNY',
    '3百万元': '3000000 CNY',
    '5千亿元': '500000000000 CNY',
    '1亿2000万元': '120000000 CNY',
    '3万5千人': '35000 person',
    '1万2千3百人': '12300 person',
    '１．２万户': '12000 household',
    '12.8 万 人': '128000 person',
    '1.005万元': '10050 CNY',
    '0.29亿元': '29000000 CNY',
    '2.3亿元': '230000000 CNY',
    '5.473 billion': '5473000000 none',
    '248.2 million': '248200000 none',
    '24.82 crore': '248200000 none',
    '1.5 lakh': '150000 none',
    '₹1.5 lakh crore': '1500000000000 INR',
    'CNY 5.473 billion': '5473000000 CNY',
    'US$91.74 billion': '91740000000 USD',
    '$2.5bn': '2500000000 USD',
    'five million people': '5000000 person',
    'twenty-five million people': '25000000 person',
  });

  table('plain and grouped digits', cell, {
    '6839': '6839 none',
    '2020': '2020 none',
    '6,839': '6839 none',
    '1,23,456': '123456 none',
    '2,00,000 households': '200000 household',
    '12\u00A0345人': '12345 person',
    '12\u2009345人': '12345 person',
    '0': '0 none',
    '0.5': '0.5 none',
    零: '0 none',
    十二: '12 none',
    两千零六人: '2006 person',
    三百五十户: '350 household',
    一万两千户: '12000 household',
    八个: '8 count(个)',
    两个: '2 count(个)',
    九名: '9 person',
    一个: '1 count(个)',
    百分之八十: '80 percent',
    百分之八点五: '8.5 percent',
    百分之百: '100 percent',
    '-5%': '-5 percent',
    '−20个百分点': '-20 percentage-point',
    '3/4': '75 percent',
    五分之一: '20 percent',
    'one fifth': '20 percent',
    'one in five': '20 percent',
    'one in 10': '10 percent',
  });

  table('bounds', cell, {
    '80%以上': '>=80 percent',
    '6%以下': '<=6 percent',
    '5500余名': '>=5500 person',
    近10万人: '~100000 person',
    '1700余萬元': '>=17000000 CNY',
    '25萬多個': '>=250000 count(个)',
    '266万余套': '>=2660000 count(套)',
    '19600多元': '>=19600 CNY',
    '2個多百分點': '>=2 percentage-point',
    '5.6亿多人': '>=560000000 person',
    三十多万人: '>=300000 person',
    二十余个: '>=20 count(个)',
    上亿元: '>=100000000 CNY',
    近千万元: '~10000000 CNY',
    万余人次: '>=10000 person-time',
    百余户: '>=100 household',
    逾410億元: '>=41000000000 CNY',
    超69萬: '>=690000 none',
    '不低于20%': '>=20 percent',
    不少于5000户: '>=5000 household',
    '不超过3%': '<=3 percent',
    '不足1%': '<=1 percent',
    '不到6%': '<=6 percent',
    '低于2%': '<=2 percent',
    '高于30%': '>=30 percent',
    '高达70%': '70 percent',
    '约3.5万个': '~35000 count(个)',
    大约500人: '~500 person',
    '接近80%': '~80 percent',
    '50人左右': '~50 person',
    '3公里以内': '<=3 km',
    超过人民币5亿元: '>=500000000 CNY',
    'over 9.6 million people': '>=9600000 person',
    'more than five million': '>=5000000 none',
    'at least 40,000': '>=40000 none',
    'just over 18%': '>=18 percent',
    'less than $2 a day': '<=2 USD/day',
    'no more than 3%': '<=3 percent',
    'no fewer than 500 households': '>=500 household',
    'under 6%': '<=6 percent',
    'nearly one fifth': '~20 percent',
    'an estimated 30 million': '~30000000 none',
    '近3/4': '~75 percent',
    数百: 'refused',
    几十户: 'refused',
    十几万人: 'refused',
    千名: 'refused',
    七八个: 'refused',
    '约50%以上': 'refused',
  });

  table('rates', cell, {
    '每人每天1.9美元': '1.9 USD/person/day',
    每人每年6000元: '6000 CNY/person/year',
    每人每年3600元: '3600 CNY/person/year',
    '5000元/人': '5000 CNY/person',
    '5000元/人/年': '5000 CNY/person/year',
    '$5.5 per day': '5.5 USD/day',
    '$1.90 a day': '1.9 USD/day',
    '80.6平方米/户': '80.6 m2/household',
    '500元/亩': '500 CNY/mu',
    'CNY 5,000 per person': '5000 CNY/person',
  });

  table('ranges', cell, {
    '3至5人': '3..5 person',
    '80至100户': '80..100 household',
    '2到3个': '2..3 count(个)',
    '50–100%': '50..100 percent',
    '50%–100%': '50..100 percent',
    '3—5万元': '30000..50000 CNY',
    '3-5人': '3..5 person',
    '8000至1.2万元': '8000..12000 CNY',
    '5万元至8万元': '50000..80000 CNY',
    两到三个: '2..3 count(个)',
    一到两个: '1..2 count(个)',
    '3～5万人': '30000..50000 person',
    约3至5人: '~3..5 person',
    '2 to 3 million people': '2000000..3000000 person',
    '5至3人': 'refused',
  });

  table('marks that editors and mirrors leave', cell, {
    '45.7萬(wàn)人': '457000 person',
    '20.7(*) percent': '20.7 percent',
    '24\u200B036户': '24036 household',
    '24036\u00A0户': '24036 household',
    ' 24036户 ': '24036 household',
    '54.73亿元。': '5473000000 CNY',
    '８０％以上': '>=80 percent',
  });

  it('keeps the text as printed', () => {
    for (const text of ['近10万人', '１．２万户', '每人每天1.9美元', '12.8萬個', 'CNY 5.473 billion', '3至5人']) {
      const result = parseQuantity(text);
      expect(result.ok && result.value.text).to.equal(text);
    }
  });

  it('keeps the place of zeros given at the end of a fraction', () => {
    const places: [string, number | undefined][] = [
      ['85.0%', -1],
      ['85%', undefined],
      ['54.70亿元', 6],
      ['271.30千米', -2],
      ['5000人', undefined],
      ['1.25%', undefined],
    ];
    for (const [text, place] of places) {
      const result = parseQuantity(text);
      expect(result.ok && result.value.place, text).to.equal(place);
    }
  });

  it('says what was expected and what was there', () => {
    const result = parseQuantity('约莫四成');
    expect(!result.ok && result.issues).to.deep.equal([
      {
        code: 'quantity-unreadable',
        path: '',
        expected: 'one quantity, e.g. 54.73亿元, 80%以上 or 6,839 households',
        received: '约莫四成',
      },
    ]);
  });
});
