// The sentence of a stat, letter by letter, in each language.
import { expect } from 'chai';
import { muteConsole } from '../../support/author.js';
import { clearStage, showStat, untilSummary, type Attributes } from '../../support/stat.js';

const RATE = { value: '1%', before: '43.74%', 'as-of': '2019-12-31', 'before-as-of': '2015年底' };
const PAIR = { value: '24036户83546人', 'as-of': '2020-10-21' };
const FEWER = { value: '1591人', before: '24036人' };
const FEWER_PAIR = { value: '764户1591人', before: '24036户83546人' };
const TWO_LOWER_BOUNDS = { value: '5500余人', before: '5000余人' };
const SHARE_PAIR = { value: '100户200人', of: '400户1000人' };
const OPPOSITE_WAYS = { value: '100户500人', before: '90户600人' };
const MET = { value: '95%', target: '90%', better: 'higher' };
const MISSED = { value: '85%', target: '90%', better: 'higher' };
const NO_WAY_NAMED = { value: '85%', target: '90%' };

type Case = readonly [what: string, attributes: Attributes, sentence: string];

const CASES: Record<string, readonly Case[]> = {
  'zh-Hans': [
    ['an amount of money', { label: '扶贫资金', value: '54.73亿元' }, '扶贫资金54.73亿元。'],
    ['a number without a label', { value: '54.73亿元' }, '54.73亿元。'],
    ['a lower bound', { label: '帮扶干部', value: '5500余名' }, '帮扶干部5500余人。'],
    ['a pair with a date', { label: '脱贫人口', ...PAIR }, '截至2020年10月21日，脱贫人口24,036户83,546人。'],
    ['the end of a year', { label: '贫困发生率', value: '1%', 'as-of': '2019年底' }, '截至2019年底，贫困发生率1%。'],
    ['since a year', { label: '扶贫资金', value: '2万元', 'as-of': '2016年以来' }, '2016年以来，扶贫资金2万元。'],
    ['a date as typed', { label: '扶贫资金', value: '2万元', 'as-of': '前年' }, '前年，扶贫资金2万元。'],
    [
      'a rate that fell',
      { label: '贫困发生率', ...RATE },
      '截至2019年底，贫困发生率由2015年底的43.74%降至1%，下降42.74个百分点。',
    ],
    ['a rate that rose', { label: '入学率', value: '95%', before: '90%' }, '入学率由90%升至95%，上升5个百分点。'],
    ['a count that fell', { label: '贫困人口', ...FEWER }, '贫困人口由24,036人减至1,591人，减少22,445人。'],
    [
      'four digits alone',
      { label: '护林员', value: '1591人', before: '1108人' },
      '护林员由1108人增至1591人，增加483人。',
    ],
    ['four digits beside five', { label: '搬迁', value: '6839户27393人' }, '搬迁6,839户27,393人。'],
    ['four digits beside a label with a comma', { label: 'A,B类', value: '6839户' }, 'A,B类6839户。'],
    ['a count that rose', { label: '合作社', value: '30个', before: '12个' }, '合作社由12个增至30个，增加18个。'],
    [
      'a pair that fell',
      { label: '贫困人口', ...FEWER_PAIR },
      '贫困人口由24,036户83,546人减至764户1,591人，减少23,272户81,955人。',
    ],
    ['a pair that went both ways', { label: '搬迁', ...OPPOSITE_WAYS }, '搬迁由90户600人变为100户500人。'],
    ['what stayed', { label: '贫困发生率', value: '1%', before: '1%' }, '贫困发生率为1%，与此前持平。'],
    [
      'what stayed since a date',
      { label: '贫困发生率', value: '1%', before: '1%', 'before-as-of': '2018年底' },
      '贫困发生率为1%，与2018年底持平。',
    ],
    ['two lower bounds', { label: '帮扶干部', ...TWO_LOWER_BOUNDS }, '帮扶干部由5000余人变为5500余人。'],
    ['a range below', { label: '缺口', value: '3至5人', before: '10人' }, '缺口由10人减至3–5人，减少5–7人。'],
    ['a share', { label: '党员', value: '20人', of: '80人' }, '党员20人，占80人的25%。'],
    ['a share that does not come out even', { label: '党员', value: '1人', of: '3人' }, '党员1人，约占3人的33.3%。'],
    ['a pair of shares', { label: '搬迁', ...SHARE_PAIR }, '搬迁100户200人，分别占400户1000人的25%和20%。'],
    ['a share above the whole', { label: '到岗', value: '120人', of: '80人' }, '到岗120人，占80人的150%。'],
    ['a target met', { label: '入学率', ...MET }, '入学率95%，已达到90%的目标。'],
    ['a target missed', { label: '入学率', ...MISSED }, '入学率85%，距90%的目标还差5个百分点。'],
    ['a target without a direction', { label: '入学率', ...NO_WAY_NAMED }, '入学率85%，目标为90%。'],
    ['a threshold met', { label: '入学率', value: '95%', target: '90%以上' }, '入学率95%，已达到90%以上的目标。'],
    ['a threshold just met', { label: '入学率', value: '90%', target: '90%以上' }, '入学率90%，已达到90%以上的目标。'],
    [
      'a threshold missed',
      { label: '入学率', value: '80%', target: '90%以上' },
      '入学率80%，距90%以上的目标还差10个百分点。',
    ],
    ['a ceiling kept', { label: '辍学率', value: '5%', target: '10%以下' }, '辍学率5%，已达到10%以下的目标。'],
    ['a label that ends in a number', { label: '贫困人口2019', value: '5人' }, '贫困人口2019为5人。'],
    ['all of a whole', { label: '出列的贫困村', value: '89个', of: '89个' }, '出列的贫困村89个，即全部89个。'],
  ],
  'zh-Hant': [
    ['a number', { label: '扶貧資金', value: '54.73亿元' }, '扶貧資金54.73億元。'],
    ['a pair with a date', { label: '脫貧人口', ...PAIR }, '截至2020年10月21日，脫貧人口24,036戶83,546人。'],
    [
      'a rate that fell',
      { label: '貧困發生率', ...RATE },
      '截至2019年底，貧困發生率由2015年底的43.74%降至1%，下降42.74個百分點。',
    ],
    ['a count that fell', { label: '貧困人口', ...FEWER }, '貧困人口由24,036人減至1,591人，減少22,445人。'],
    ['what stayed', { label: '貧困發生率', value: '1%', before: '1%' }, '貧困發生率為1%，與此前持平。'],
    ['two lower bounds', { label: '幫扶幹部', ...TWO_LOWER_BOUNDS }, '幫扶幹部由5000餘人變為5500餘人。'],
    ['a share', { label: '黨員', value: '20人', of: '80人' }, '黨員20人，佔80人的25%。'],
    ['a target met', { label: '入學率', ...MET }, '入學率95%，已達到90%的目標。'],
    ['a target missed', { label: '入學率', ...MISSED }, '入學率85%，距90%的目標還差5個百分點。'],
  ],
  'zh-HK': [['a number', { label: '扶貧資金', value: '54.73亿元' }, '扶貧資金54.73億元。']],
  en: [
    ['an amount of money', { label: 'Funds', value: '54.73亿元' }, 'Funds: CNY 5.473 billion.'],
    ['a lower bound', { label: 'Officials', value: '5500余名' }, 'Officials: over 5,500 people.'],
    [
      'a pair with a date',
      { label: 'Out of poverty', ...PAIR },
      'Out of poverty: 24,036 households and 83,546 people (21 October 2020).',
    ],
    ['the end of a year', { label: 'Rate', value: '1%', 'as-of': '2019年底' }, 'Rate: 1% (end of 2019).'],
    [
      'a rate that fell',
      { label: 'Poverty rate', ...RATE },
      'Poverty rate fell from 43.74% (end of 2015) to 1% by the end of 2019, down 42.74 percentage points.',
    ],
    [
      'a count that fell',
      { label: 'Poor people', ...FEWER, 'as-of': '2020-10-21' },
      'Poor people fell from 24,036 people to 1,591 people as of 21 October 2020, down 22,445 people.',
    ],
    [
      'a pair that fell',
      { label: 'The poor', ...FEWER_PAIR },
      'The poor fell from 24,036 households and 83,546 people to 764 households and 1,591 people, ' +
        'down 23,272 households and 81,955 people.',
    ],
    [
      'what stayed',
      { label: 'Rate', value: '1%', before: '1%', 'as-of': '2019-12-31' },
      'Rate stayed at 1% by the end of 2019, unchanged from before.',
    ],
    [
      'two lower bounds',
      { label: 'Officials', ...TWO_LOWER_BOUNDS },
      'Officials went from over 5,000 people to over 5,500 people.',
    ],
    [
      'a target to come down to',
      { label: 'Rate', value: '3%', target: '1%', better: 'lower' },
      'Rate: 3%, 2 percentage points above the target of 1%.',
    ],
    ['a share', { label: 'Members', value: '20人', of: '80人' }, 'Members: 20 people, 25% of 80 people.'],
    [
      'a pair of shares',
      { label: 'Moved', ...SHARE_PAIR },
      'Moved: 100 households and 200 people, 25% and 20% of 400 households and 1,000 people.',
    ],
    [
      'a share above the whole',
      { label: 'On site', value: '120人', of: '80人' },
      'On site: 120 people, 150% of 80 people.',
    ],
    ['all of a whole', { label: 'Villages', value: '89', of: '89' }, 'Villages: 89, all of 89.'],
    ['a target met', { label: 'Enrolment', ...MET }, 'Enrolment: 95%, meeting the target of 90%.'],
    [
      'a target missed',
      { label: 'Enrolment', ...MISSED },
      'Enrolment: 85%, 5 percentage points short of the target of 90%.',
    ],
    [
      'a target without a direction',
      { label: 'Enrolment', ...NO_WAY_NAMED },
      'Enrolment: 85%, against a target of 90%.',
    ],
  ],
  fr: [
    ['a number', { label: 'Fonds', value: '54.73亿元' }, 'Fonds: CNY 5,473 billion.'],
    ['a date', { label: 'Foyers', value: '12户', 'as-of': '2020-10-21' }, 'Foyers: 12 households (21 octobre 2020).'],
    [
      'a rate that fell',
      { label: 'Taux', value: '2%', before: '43.74%' },
      'Taux fell from 43,74% to 2%, down 41,74 percentage points.',
    ],
  ],
};

describe('<poverty-stat> summary', () => {
  muteConsole();
  afterEach(clearStage);
  for (const [lang, cases] of Object.entries(CASES)) {
    describe(lang, () => {
      for (const [what, attributes, sentence] of cases) {
        it(`tells ${what}`, async () => {
          const element = await showStat({ lang, ...attributes });
          await untilSummary(element, sentence);
          expect(element.summary).to.equal(sentence);
        });
      }
    });
  }
});
