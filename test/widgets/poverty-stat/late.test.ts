// Stats whose first picture waits for a file: when it comes they stand in full, in every engine.
import { expect } from 'chai';
import { clearStage, part, showStat } from '../../support/stat.js';
import { frames } from '../../support/until.js';

describe('<poverty-stat> drawn late', () => {
  afterEach(clearStage);

  for (const lang of ['fr', 'zh-Hant', 'en']) {
    it(`has its whole height in a page in ${lang}`, async () => {
      const element = await showStat({ lang, label: '率', value: '1%', before: '43.74%' }, '<p>1%</p>');
      await frames(30);
      expect(part(element, 'figure').getBoundingClientRect().height).to.be.greaterThan(20);
      expect(part(element, 'summary').getBoundingClientRect().bottom).to.be.at.most(
        element.getBoundingClientRect().bottom,
      );
    });
  }
});
