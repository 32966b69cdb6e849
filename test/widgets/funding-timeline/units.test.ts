// Where the unit of a table's figures may stand.
import { expect } from 'chai';
import { clearStage } from '../../support/stat.js';
import { showTimeline } from '../../support/timeline.js';

const ROWS = '<tr><td>2016</td><td>1.5</td></tr><tr><td>2017</td><td>2</td></tr></table>';

describe('<funding-timeline> units', () => {
  afterEach(clearStage);

  for (const [where, children] of [
    ['in the caption', `<table><caption>资金（单位：亿元）</caption>${ROWS}`],
    ['in the line above the table', `<p>单位：亿元</p><table>${ROWS}`],
    ['behind a stroke in the header', `<table><tr><th>年份</th><th>资金/亿元</th></tr>${ROWS}`],
    ['named so in the header', `<table><tr><th>年份</th><th>资金 单位：亿元</th></tr>${ROWS}`],
  ] as const) {
    it(where, async () => {
      const element = await showTimeline({ lang: 'zh', label: '资金' }, children);
      expect(element.summary).to.include('2016年1.5亿元').and.to.include('合计3.5亿元');
    });
  }
});
