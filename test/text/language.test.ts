// Which words and which digits a language tag asks for.
import { expect } from 'chai';
import { resolveLanguage } from '../../src/text/language.js';

describe('resolveLanguage(tag, label)', () => {
  const CASES: readonly (readonly [string | null | undefined, string, string, string])[] = [
    ['zh-Hans', '', 'zh-Hans', 'zh-Hans'],
    ['zh', '', 'zh-Hans', 'zh-Hans'],
    ['zh-CN', '', 'zh-Hans', 'zh-Hans'],
    ['zh-SG', '', 'zh-Hans', 'zh-Hans'],
    ['ZH-hans-HK', '', 'zh-Hans', 'zh-Hans'],
    ['zh-Hant', '', 'zh-Hant', 'zh-Hant'],
    ['zh-HK', '', 'zh-Hant', 'zh-Hant'],
    ['zh-TW', '', 'zh-Hant', 'zh-Hant'],
    ['zh-MO', '', 'zh-Hant', 'zh-Hant'],
    ['zh-hant-cn', '', 'zh-Hant', 'zh-Hant'],
    ['en', '', 'en', 'en'],
    ['en-GB', '贫困', 'en', 'en'],
    ['fr', '', 'other', 'fr'],
    ['ar-EG', '', 'other', 'ar-EG'],
    ['de-CH', '', 'other', 'de-CH'],
    [' fr ', '', 'other', 'fr'],
    [null, '贫困发生率', 'zh-Hans', 'zh-Hans'],
    [undefined, '贫困发生率', 'zh-Hans', 'zh-Hans'],
    ['', '贫困发生率', 'zh-Hans', 'zh-Hans'],
    ['  ', 'GDP 增长', 'zh-Hans', 'zh-Hans'],
    [null, 'Poverty rate', 'en', 'en'],
    [null, '', 'en', 'en'],
    ['english', '', 'other', 'english'],
    ['zhuang', '', 'other', 'zhuang'],
  ];
  for (const [tag, label, written, locale] of CASES) {
    it(`${JSON.stringify(tag)} with “${label}” is ${written}, ${locale}`, () =>
      expect(resolveLanguage(tag, label)).to.deep.equal({ written, locale }));
  }
});
