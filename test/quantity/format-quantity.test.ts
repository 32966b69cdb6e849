import { expect } from 'chai';
import {
  chooseScale,
  formatQuantity,
  formatQuantityParts,
  parseQuantity,
  type Quantity,
  type Rounding,
} from '../../src/quantity/index.js';

function read(text: string): Quantity {
  const result = parseQuantity(text);
  if (!result.ok) throw new Error(text);
  return result.value;
}

type Row = readonly [text: string, ...written: string[]];

const table = (title: string, langs: readonly string[], rounding: Rounding, rows: readonly Row[]) =>
  describe(title, () => {
    for (const [text, ...written] of rows) {
      langs.forEach((lang, i) =>
        it(`${text} is ${written[i]}`, () =>
          expect(formatQuantity(read(text), { lang, rounding })).to.equal(written[i])),
      );
    }
  });

describe('formatQuantity(quantity, { lang, rounding })', () => {
  table('exact', ['zh-Hans', 'zh-Hant', 'en'], 'exact', [
    ['54.73亿元', '54.73亿元', '54.73億元', 'CNY 5.473 billion'],
    ['6771万元', '6771万元', '6771萬元', 'CNY 67.71 million'],
    ['11141万元', '11,141万元', '11,141萬元', 'CNY 111.41 million'],
    ['1.6万亿元', '1.6万亿元', '1.6萬億元', 'CNY 1.6 trillion'],
    ['12.8萬個', '12.8万个', '12.8萬個', '128,000'],
    ['6839户', '6839户', '6839戶', '6,839 households'],
    ['24036户', '24,036户', '24,036戶', '24,036 households'],
    ['1户', '1户', '1戶', '1 household'],
    ['1人', '1人', '1人', '1 person'],
    ['1591人', '1591人', '1591人', '1,591 people'],
    ['11.72万人次', '11.72万人次', '11.72萬人次', '117,200 person-times'],
    ['42.74个百分点', '42.74个百分点', '42.74個百分點', '42.74 percentage points'],
    ['1个百分点', '1个百分点', '1個百分點', '1 percentage point'],
    ['下降20个百分点', '−20个百分点', '−20個百分點', '−20 percentage points'],
    ['提高7.7个百分点', '+7.7个百分点', '+7.7個百分點', '+7.7 percentage points'],
    ['＋8.3%', '+8.3%', '+8.3%', '+8.3%'],
    ['增长-8.3%', '−8.3%', '−8.3%', '−8.3%'],
    ['上亿元', '1亿元以上', '1億元以上', 'at least CNY 100 million'],
    ['up to 5%', '5%以下', '5%以下', 'at most 5%'],
    ['八成以上', '80%以上', '80%以上', 'at least 80%'],
    ['三成', '约30%', '約30%', 'about 30%'],
    ['8.50‰', '0.850%', '0.850%', '0.850%'],
    ['43个贫困村', '43个贫困村', '43個贫困村', '43 poor villages'],
    ['1个县', '1个县', '1個县', '1 county'],
    ['近20个安置点', '近20个安置点', '近20個安置点', 'nearly 20 resettlement sites'],
    ['148个任务村', '148个任务村', '148個任务村', '148 任务村'],
    ['46座光伏电站', '46座光伏电站', '46座光伏电站', '46 光伏电站'],
    ['89个以上', '89个以上', '89個以上', 'at least 89'],
    ['43 villages', '43个', '43個', '43 villages'],
    ['43個貧困村', '43个貧困村', '43個貧困村', '43 poor villages'],
    ['89个村以上', '89个村以上', '89個村以上', 'at least 89 villages'],
    ['160余家合作社', '160余家合作社', '160餘家合作社', 'over 160 cooperatives'],
    ['5500余名帮扶干部', '5500余人', '5500餘人', 'over 5,500 people'],
    ['0.42元/千瓦时', '0.42元/千瓦时', '0.42元/千瓦時', 'CNY 0.42 per kWh'],
    ['1500元/平方米', '1500元/平方米', '1500元/平方米', 'CNY 1,500 per m²'],
    ['3.5元/斤', '3.5元/斤', '3.5元/斤', 'CNY 3.5 per jin'],
    ['43.74%', '43.74%', '43.74%', '43.74%'],
    ['85.0%', '85.0%', '85.0%', '85.0%'],
    ['54.70亿元', '54.70亿元', '54.70億元', 'CNY 5.470 billion'],
    ['619亩', '619亩', '619畝', '619 mu'],
    ['500斤', '500斤', '500斤', '500 jin'],
    ['3.5万吨', '3.5万吨', '3.5萬噸', '35,000 tonnes'],
    ['2.1亿平方米', '2.1亿平方米', '2.1億平方米', '210 million m²'],
    ['271.30千米', '271.30公里', '271.30公里', '271.30 km'],
    ['30139千瓦', '30,139千瓦', '30,139千瓦', '30,139 kW'],
    ['0', '0', '0', '0'],
    ['每人每天1.9美元', '1.9美元/人/天', '1.9美元/人/天', 'USD 1.9 per person per day'],
    ['5000元/人', '5000元/人', '5000元/人', 'CNY 5,000 per person'],
    ['KES 500', 'KES 500', 'KES 500', 'KES 500'],
    ['3.5億港元', '3.5亿港元', '3.5億港元', 'HKD 350 million'],
    ['2,491 villages', '2491个', '2491個', '2,491 villages'],
    ['1 village', '1个', '1個', '1 village'],
    ['18 counties', '18个', '18個', '18 counties'],
    ['3至5人', '3–5人', '3–5人', '3–5 people'],
    ['3—5万元', '3–5万元', '3–5萬元', 'CNY 30,000–50,000'],
    ['1.5 lakh crore', '1.5万亿', '1.5萬億', '1.5 trillion'],
  ]);

  table('bounds keep their flavour', ['zh-Hans', 'zh-Hant', 'en'], 'exact', [
    ['5500余名', '5500余人', '5500餘人', 'over 5,500 people'],
    ['1700余萬元', '1700万余元', '1700萬餘元', 'over CNY 17 million'],
    ['超410亿元', '超410亿元', '超410億元', 'over CNY 41 billion'],
    ['逾410億元', '超410亿元', '超410億元', 'over CNY 41 billion'],
    ['80%以上', '80%以上', '80%以上', 'at least 80%'],
    ['上亿元', '1亿元以上', '1億元以上', 'at least CNY 100 million'],
    ['at least 40,000', '4万以上', '4萬以上', 'at least 40,000'],
    ['6%以下', '6%以下', '6%以下', 'at most 6%'],
    ['under 6%', '低于6%', '低於6%', 'under 6%'],
    ['＜1%', '低于1%', '低於1%', 'under 1%'],
    ['<=1%', '1%以下', '1%以下', 'at most 1%'],
    ['1% or below', '1%以下', '1%以下', 'at most 1%'],
    ['不足5000户', '不足5000户', '不足5000戶', 'under 5,000 households'],
    ['不到1个百分点', '不足1个百分点', '不足1個百分點', 'under 1 percentage point'],
    ['>80%', '超80%', '超80%', 'over 80%'],
    ['≥80%', '80%以上', '80%以上', 'at least 80%'],
    ['80% and above', '80%以上', '80%以上', 'at least 80%'],
    ['近10万人', '近10万人', '近10萬人', 'nearly 100,000 people'],
    ['约460万人', '约460万人', '約460萬人', 'about 4.6 million people'],
    ['50人左右', '约50人', '約50人', 'about 50 people'],
    ['减少5.6亿多人', '−5.6亿余人', '−5.6億餘人', 'over −560 million people'],
  ]);

  table('nearest', ['zh-Hans', 'en'], 'nearest', [
    ['81644人', '约8.2万人', 'about 82,000 people'],
    ['54.73亿元', '约54.7亿元', 'about CNY 5.5 billion'],
    ['6839户', '约6800户', 'about 6,800 households'],
    ['43.74%', '约44%', 'about 44%'],
    ['0.23%', '0.23%', '0.23%'],
    ['8.2万人', '8.2万人', '82,000 people'],
    ['85%', '85%', '85%'],
    ['8299余人', '8200余人', 'over 8,200 people'],
    ['8201人以下', '8300人以下', 'at most 8,300 people'],
    ['近81644人', '约8.2万人', 'about 82,000 people'],
  ]);

  table('floor', ['zh-Hans', 'en'], 'floor', [
    ['81644人', '8.1万余人', 'over 81,000 people'],
    ['54.73亿元', '54.7亿余元', 'over CNY 5.4 billion'],
    ['43.74%', '43%以上', 'over 43%'],
    ['6771万元', '6771万元', 'over CNY 67.7 million'],
    ['6.54%以下', '6.6%以下', 'at most 6.6%'],
    ['5000人', '5000人', '5,000 people'],
  ]);

  it('a rounded fall never passes its bound', () => {
    const fall = read('减少81644余人');
    expect(formatQuantity(fall, { lang: 'zh', rounding: 'nearest' })).to.equal('−8.1万余人');
  });

  it('writes zh-HK and zh-TW in traditional characters, zh in simplified', () => {
    const written = ['zh', 'zh-CN', 'zh-HK', 'zh-TW', 'zh-MO', 'zh-Hans-HK'].map((lang) =>
      formatQuantity(read('2万户'), { lang }),
    );
    expect(written).to.deep.equal(['2万户', '2万户', '2萬戶', '2萬戶', '2萬戶', '2万户']);
  });

  it("writes any other language with its own digits and English words, and a tag no browser knows as English's", () => {
    expect(formatQuantity(read('24036户'), { lang: 'de' })).to.equal('24.036 households');
    expect(formatQuantity(read('54.73亿元'), { lang: 'de' })).to.equal('CNY 5,473 billion');
    expect(formatQuantity(read('24036户'), { lang: 'x' })).to.equal('24,036 households');
  });

  it('asks Intl for nothing in Chinese and English', () => {
    const { NumberFormat } = Intl;
    let calls = 0;
    Object.defineProperty(Intl, 'NumberFormat', {
      configurable: true,
      value: () => {
        calls++;
      },
    });
    try {
      for (const lang of ['zh-Hans', 'zh-Hant', 'en', 'en-IN']) formatQuantity(read('24036户'), { lang });
    } finally {
      Object.defineProperty(Intl, 'NumberFormat', { configurable: true, value: NumberFormat });
    }
    expect(calls).to.equal(0);
  });
});

describe('formatQuantityParts(quantity, { lang, rounding, scale })', () => {
  it('sets the number apart from what stands before and after it', () => {
    expect(formatQuantityParts(read('54.73亿元'), { lang: 'en' })).to.deep.equal({
      before: 'CNY ',
      number: '5.473',
      after: ' billion',
    });
    expect(formatQuantityParts(read('约8.2万人'), { lang: 'zh' })).to.deep.equal({
      before: '约',
      number: '8.2',
      after: '万人',
    });
    expect(formatQuantityParts(read('80%以上'), { lang: 'zh' })).to.deep.equal({
      before: '',
      number: '80',
      after: '%以上',
    });
  });

  it("writes in the widget's one scale", () => {
    expect(formatQuantity(read('6771万元'), { lang: 'zh', scale: 8 })).to.equal('0.6771亿元');
    expect(formatQuantity(read('1.3亿元'), { lang: 'zh', scale: 4 })).to.equal('13,000万元');
  });
});

describe('chooseScale(quantities, lang, rounding)', () => {
  const cases: readonly (readonly [texts: readonly string[], lang: string, rounding: Rounding, scale: number])[] = [
    [['54.73亿元', '9.77亿元'], 'zh', 'exact', 8],
    [['6771万元', '1.3亿元'], 'zh', 'exact', 4],
    [['54.73亿元', '9.77亿元'], 'en', 'exact', 9],
    [['6839户', '24036户'], 'zh', 'exact', 0],
    [['6839户', '24036户'], 'zh', 'nearest', 4],
    [['43.74%', '1%'], 'zh', 'exact', 0],
    [['1.6万亿元', '0'], 'zh', 'exact', 12],
    [['3—5万元'], 'zh', 'exact', 4],
    [['-2亿元', '1亿元'], 'zh', 'exact', 8],
    [[], 'zh', 'exact', 0],
  ];
  for (const [texts, lang, rounding, scale] of cases) {
    it(`${texts.join(', ') || 'nothing'} in ${lang}, ${rounding}: 10^${scale}`, () =>
      expect(chooseScale(texts.map(read), lang, rounding)).to.equal(scale));
  }
});
