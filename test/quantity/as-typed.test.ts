// Figures as editors type and paste them: with narrow spaces, marks of footnotes, a level that was reached.
import { cell, measures, prose, table } from './shown.js';

describe('parseQuantity(text) reads what editors type', () => {
  table('digits grouped by narrow spaces', cell, {
    '8\u2009600': '8600 none',
    '8\u00A0600户': '8600 household',
    '8\u202F600人': '8600 person',
    '1\u2005203\u2005450元': '1203450 CNY',
    '8\u2006600.5万元': '86005000 CNY',
    '8\u2005600\u2009200户': '8600200 household',
    '8\u200560户': 'refused',
    '8\u3000600户': 'refused',
  });

  table('marks of footnotes', measures, {
    '12000②': '12000 none',
    '12000※': '12000 none',
    '12000户①': '12000 household',
    '24036户83546人[1]': '24036 household; 83546 person',
    '98.6%*': '98.6 percent',
    '12000②3': 'refused',
    '②': 'refused',
  });

  table('a level that was reached', cell, {
    '降至1%': '1 percent',
    下降到1个百分点: '1 percentage-point',
    降为0: '0 none',
    减少至5户: '5 household',
    增加到10371元: '10371 CNY',
    '下降1%': '-1 percent',
    减少5户: '-5 household',
    增加至少5户: '>=5 household',
  });

  table('English as newspapers and agencies shorten it', cell, {
    '83.5k people': '83500 person',
    '1.2m people': '1200000 person',
    '24.1k households': '24100 household',
    '6,839 HHs': '6839 household',
    '6,839 HH': '6839 household',
    'approx 83,500': '~83500 none',
    'est. 83,500 people': '~83500 person',
    '80%+': '>=80 percent',
    '1.2m': 'refused',
    '375 m': '375 m',
    '5 m people': 'refused',
  });

  table('in a sentence, too', prose, {
    'About 83.5k people moved in 2019.': '~83500 person',
    'They run 5 km and 10k.': '5 km',
    'growth of 80%+ this year': '>=80 percent',
    '搬迁12000户①，其中贫困户6839户②。': '12000 household; 6839 household',
    '安置1200人①2019年数据': '1200 person',
  });
});
