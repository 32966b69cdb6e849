// How many sites there are, as Chinese says it: with a measure word after figures of every size.
import { expect } from 'chai';
import { speak as speakSimplified } from '../../../src/text/map/zh-hans.js';
import { speak as speakTraditional } from '../../../src/text/map/zh-hant.js';

const FACTS = {
  label: '搬迁',
  noun: '',
  onlySite: '',
  origins: '',
  whole: '',
  largest: undefined,
  unlocated: '',
  date: '',
};

describe('chineseMapWords', () => {
  const COUNTS: readonly (readonly [sites: string, sentence: string])[] = [
    ['12', '搬迁：12个安置点。'],
    ['1万', '搬迁：1万个安置点。'],
    ['2.5亿', '搬迁：2.5亿个安置点。'],
    ['12处', '搬迁：12处安置点。'],
    ['12个安置点', '搬迁：12个安置点。'],
  ];
  for (const [sites, sentence] of COUNTS)
    it(`counts ${sites}`, () => {
      expect(speakSimplified('zh-Hans').map.sentence({ ...FACTS, sites })).to.equal(sentence);
    });

  it('counts in traditional characters', () => {
    expect(speakTraditional('zh-Hant').map.sentence({ ...FACTS, sites: '1萬' })).to.equal('搬迁：1萬個安置點。');
  });
});
